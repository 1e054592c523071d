/** A data connector that a rule needs, with the tables that it needs of it. */
export interface RequiredConnector {
  readonly connectorId: string;
  readonly dataTypes: readonly string[];
}

/** The connectors of the Azure-Sentinel repository that are known to fill a table. */
const tablesOf: readonly RequiredConnector[] = [
  {
    connectorId: 'AzureActiveDirectory',
    dataTypes: [
      'SigninLogs',
      'AuditLogs',
      'AADNonInteractiveUserSignInLogs',
      'AADServicePrincipalSignInLogs',
      'AADManagedIdentitySignInLogs',
      'AADProvisioningLogs',
      'ADFSSignInLogs',
      'AADUserRiskEvents',
      'AADRiskyUsers',
      'NetworkAccessTraffic',
      'AADRiskyServicePrincipals',
      'AADServicePrincipalRiskEvents',
    ],
  },
  { connectorId: 'AzureActivity', dataTypes: ['AzureActivity'] },
  { connectorId: 'BehaviorAnalytics', dataTypes: ['IdentityInfo', 'BehaviorAnalytics'] },
];

/** The connectors that fill some tables. A table that none is known for (a customer's own) asks for none. */
export function connectorsOf(tables: readonly string[]): readonly RequiredConnector[] {
  return tablesOf.flatMap(({ connectorId, dataTypes }) => {
    const needed = dataTypes.filter((table) => tables.includes(table));
    return needed.length === 0 ? [] : [{ connectorId, dataTypes: needed }];
  });
}
