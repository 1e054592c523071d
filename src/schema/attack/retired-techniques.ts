import type { CurrentTechniqueId } from './techniques.ts';

/** A technique that ATT&CK 19 replaced. */
export interface RetiredTechnique {
  readonly name: string;
  readonly successor: CurrentTechniqueId;
}

/**
 * The numbers that ATT&CK 19 retired, with what took their place. Sentinel still speaks of the old ones, and
 * most rules that are read from elsewhere do.
 */
export const retiredTechniques = {
  'T1070.001': { name: 'Clear Windows Event Logs', successor: 'T1685.005' },
  'T1070.002': { name: 'Clear Linux or Mac System Logs', successor: 'T1685.006' },
  T1562: { name: 'Impair Defenses', successor: 'T1685' },
  'T1562.001': { name: 'Disable or Modify Tools', successor: 'T1685' },
  'T1562.002': { name: 'Disable Windows Event Logging', successor: 'T1685.001' },
  'T1562.003': { name: 'Impair Command History Logging', successor: 'T1690' },
  'T1562.004': { name: 'Disable or Modify System Firewall', successor: 'T1686' },
  'T1562.006': { name: 'Indicator Blocking', successor: 'T1685' },
  'T1562.007': { name: 'Disable or Modify Cloud Firewall', successor: 'T1686.001' },
  'T1562.008': { name: 'Disable or Modify Cloud Logs', successor: 'T1685.002' },
  'T1562.009': { name: 'Safe Mode Boot', successor: 'T1688' },
  'T1562.010': { name: 'Downgrade Attack', successor: 'T1689' },
  'T1562.011': { name: 'Spoof Security Alerting', successor: 'T1685.003' },
  'T1562.012': { name: 'Disable or Modify Linux Audit System', successor: 'T1685.004' },
  'T1562.013': { name: 'Disable or Modify Network Device Firewall', successor: 'T1686.002' },
  T1656: { name: 'Impersonation', successor: 'T1684.001' },
  T1672: { name: 'Email Spoofing', successor: 'T1684.002' },
} as const satisfies Record<string, RetiredTechnique>;

/** A number that ATT&CK 19 retired. */
export type RetiredTechniqueId = keyof typeof retiredTechniques;
