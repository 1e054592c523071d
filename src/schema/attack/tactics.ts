/** A tactic of ATT&CK 19, with its number and the two names that targets know it by. */
export interface Tactic {
  readonly id: `TA${number}`;
  readonly name: string;
  /** The word of Microsoft Sentinel's enumeration. */
  readonly sentinel: SentinelTactic;
}

/** The tactics that Microsoft Sentinel takes. The last two belong to industrial control systems. */
export const sentinelTactics = [
  'Reconnaissance',
  'ResourceDevelopment',
  'InitialAccess',
  'Execution',
  'Persistence',
  'PrivilegeEscalation',
  'DefenseEvasion',
  'CredentialAccess',
  'Discovery',
  'LateralMovement',
  'Collection',
  'Exfiltration',
  'CommandAndControl',
  'Impact',
  'PreAttack',
  'ImpairProcessControl',
  'InhibitResponseFunction',
] as const;

/** One of the tactics that Microsoft Sentinel takes. */
export type SentinelTactic = (typeof sentinelTactics)[number];

/**
 * The tactics of ATT&CK 19, in the matrix's order, by the names that Sigma's tags use. That version split
 * Defense Evasion into Stealth, which kept the number, and Defense Impairment; Sentinel knows neither.
 */
export const tactics = {
  reconnaissance: { id: 'TA0043', name: 'Reconnaissance', sentinel: 'Reconnaissance' },
  'resource-development': {
    id: 'TA0042',
    name: 'Resource Development',
    sentinel: 'ResourceDevelopment',
  },
  'initial-access': { id: 'TA0001', name: 'Initial Access', sentinel: 'InitialAccess' },
  execution: { id: 'TA0002', name: 'Execution', sentinel: 'Execution' },
  persistence: { id: 'TA0003', name: 'Persistence', sentinel: 'Persistence' },
  'privilege-escalation': {
    id: 'TA0004',
    name: 'Privilege Escalation',
    sentinel: 'PrivilegeEscalation',
  },
  stealth: { id: 'TA0005', name: 'Stealth', sentinel: 'DefenseEvasion' },
  'defense-impairment': { id: 'TA0112', name: 'Defense Impairment', sentinel: 'DefenseEvasion' },
  'credential-access': { id: 'TA0006', name: 'Credential Access', sentinel: 'CredentialAccess' },
  discovery: { id: 'TA0007', name: 'Discovery', sentinel: 'Discovery' },
  'lateral-movement': { id: 'TA0008', name: 'Lateral Movement', sentinel: 'LateralMovement' },
  collection: { id: 'TA0009', name: 'Collection', sentinel: 'Collection' },
  'command-and-control': {
    id: 'TA0011',
    name: 'Command and Control',
    sentinel: 'CommandAndControl',
  },
  exfiltration: { id: 'TA0010', name: 'Exfiltration', sentinel: 'Exfiltration' },
  impact: { id: 'TA0040', name: 'Impact', sentinel: 'Impact' },
} as const satisfies Record<string, Tactic>;

/** A tactic of ATT&CK 19 by the name that Sigma's tags use. */
export type TacticName = keyof typeof tactics;

/** The tactics of ATT&CK 19 that a tactic of Sentinel stands for: none for industrial control systems. */
export const tacticsOfSentinel: Readonly<Record<SentinelTactic, readonly TacticName[]>> = {
  Reconnaissance: ['reconnaissance'],
  ResourceDevelopment: ['resource-development'],
  InitialAccess: ['initial-access'],
  Execution: ['execution'],
  Persistence: ['persistence'],
  PrivilegeEscalation: ['privilege-escalation'],
  DefenseEvasion: ['stealth', 'defense-impairment'],
  CredentialAccess: ['credential-access'],
  Discovery: ['discovery'],
  LateralMovement: ['lateral-movement'],
  Collection: ['collection'],
  Exfiltration: ['exfiltration'],
  CommandAndControl: ['command-and-control'],
  Impact: ['impact'],
  PreAttack: ['reconnaissance', 'resource-development'],
  ImpairProcessControl: [],
  InhibitResponseFunction: [],
};
