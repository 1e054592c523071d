import type { RetiredTechniqueId } from './retired-techniques.ts';
import type { SentinelTactic } from './tactics.ts';
import type { CurrentTechniqueId } from './techniques.ts';

/**
 * Where Sentinel's list of a technique's tactics is another than ATT&CK 19's in Sentinel's words. A rule with
 * a listed technique and none of the tactics listed for it is refused; so the list counts, even where it is odd.
 */
export const sentinelTacticsOf = {
  T1098: ['Persistence'],
  T1112: ['DefenseEvasion'],
  T1127: ['DefenseEvasion'],
  T1197: ['Persistence', 'DefenseEvasion'],
  T1548: ['PrivilegeEscalation', 'DefenseEvasion'],
  T1550: ['DefenseEvasion', 'LateralMovement'],
  T1562: ['DefenseEvasion'],
  T1574: ['Persistence', 'PrivilegeEscalation', 'DefenseEvasion'],
  T1583: ['PreAttack', 'ResourceDevelopment'],
  T1584: ['PreAttack', 'ResourceDevelopment'],
  T1585: ['PreAttack', 'ResourceDevelopment'],
  T1586: ['PreAttack', 'ResourceDevelopment'],
  T1587: ['PreAttack', 'ResourceDevelopment'],
  T1588: ['PreAttack', 'ResourceDevelopment'],
  T1589: ['PreAttack', 'Reconnaissance'],
  T1590: ['PreAttack', 'Reconnaissance'],
  T1591: ['PreAttack', 'Reconnaissance'],
  T1592: ['PreAttack', 'Reconnaissance'],
  T1593: ['PreAttack', 'Reconnaissance'],
  T1594: ['PreAttack', 'Reconnaissance'],
  T1595: ['PreAttack', 'Reconnaissance'],
  T1596: ['PreAttack', 'Reconnaissance'],
  T1597: ['PreAttack', 'Reconnaissance'],
  T1598: ['PreAttack', 'Reconnaissance'],
  T1609: ['Collection'],
  T1610: ['DefenseEvasion', 'Collection'],
  T1613: ['CredentialAccess'],
  T1614: ['CredentialAccess'],
} as const satisfies Partial<
  Record<CurrentTechniqueId | RetiredTechniqueId, readonly SentinelTactic[]>
>;

/** The techniques that Sentinel's published list does not have; its service may know more than the list. */
export const unlistedInSentinel = [
  'T1615',
  'T1619',
  'T1620',
  'T1622',
  'T1647',
  'T1648',
  'T1649',
  'T1650',
  'T1651',
  'T1652',
  'T1653',
  'T1654',
  'T1656',
  'T1657',
  'T1659',
  'T1665',
  'T1666',
  'T1667',
  'T1668',
  'T1669',
  'T1671',
  'T1672',
  'T1673',
  'T1674',
  'T1675',
  'T1677',
  'T1678',
  'T1679',
  'T1680',
  'T1681',
  'T1682',
  'T1683',
  'T1684',
  'T1685',
  'T1686',
  'T1687',
  'T1688',
  'T1689',
  'T1690',
] as const satisfies readonly (CurrentTechniqueId | RetiredTechniqueId)[];

/**
 * What Sentinel calls the techniques that ATT&CK 19 renumbered or cut out of others. Where several became one,
 * the one that kept the name.
 */
export const sentinelNumbers = {
  'T1684.001': 'T1656',
  'T1684.002': 'T1672',
  T1685: 'T1562.001',
  'T1685.001': 'T1562.002',
  'T1685.002': 'T1562.008',
  'T1685.003': 'T1562.011',
  'T1685.004': 'T1562.012',
  'T1685.005': 'T1070.001',
  'T1685.006': 'T1070.002',
  T1686: 'T1562.004',
  'T1686.001': 'T1562.007',
  'T1686.002': 'T1562.013',
  'T1686.003': 'T1562.004',
  T1687: 'T1211',
  T1688: 'T1562.009',
  T1689: 'T1562.010',
  T1690: 'T1562.003',
} as const satisfies Partial<Record<CurrentTechniqueId, RetiredTechniqueId | CurrentTechniqueId>>;
