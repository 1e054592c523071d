/** A log source that the community's rules know, and the beginning of the names of files about it. */
export interface KnownLogSource {
  readonly product: string;
  readonly service: string;
  readonly prefix: string;
}

const azure = (service: string): KnownLogSource => ({ product: 'azure', service, prefix: 'azure' });
const windows = (service: string): KnownLogSource => ({
  product: 'windows',
  service,
  prefix: 'win',
});
const m365 = (service: string): KnownLogSource => ({
  product: 'm365',
  service,
  prefix: 'microsoft365',
});

/** The log sources of tables that Sigma's taxonomy has one for. */
export const definedLogSources: ReadonlyMap<string, KnownLogSource> = new Map([
  ['SigninLogs', azure('signinlogs')],
  ['AuditLogs', azure('auditlogs')],
  ['AzureActivity', azure('activitylogs')],
  ['AADUserRiskEvents', azure('riskdetection')],
  ['SecurityEvent', windows('security')],
  ['OfficeActivity', m365('audit')],
]);

/**
 * Tables for which the taxonomy has none. Those of Entra ID are called as its diagnostic settings call them, in small
 * letters, like the ones that the taxonomy has.
 */
export const customLogSources: ReadonlyMap<string, KnownLogSource> = new Map([
  ['AADNonInteractiveUserSignInLogs', azure('noninteractiveusersigninlogs')],
  ['AADServicePrincipalSignInLogs', azure('serviceprincipalsigninlogs')],
  ['AADManagedIdentitySignInLogs', azure('managedidentitysigninlogs')],
  ['AADProvisioningLogs', azure('provisioninglogs')],
  ['AADRiskyUsers', azure('riskyusers')],
  ['AADServicePrincipalRiskEvents', azure('serviceprincipalriskevents')],
  ['MicrosoftGraphActivityLogs', azure('microsoftgraphactivitylogs')],
]);
