import { describe, expect, test } from 'vitest';
import { matrix } from '../../../src/schema/attack/matrix.ts';
import { retiredTechniques } from '../../../src/schema/attack/retired-techniques.ts';
import {
  sentinelNumbers,
  sentinelTacticsOf,
  unlistedInSentinel,
} from '../../../src/schema/attack/sentinel-techniques.ts';
import { sentinelTactics, tactics, tacticsOfSentinel } from '../../../src/schema/attack/tactics.ts';
import {
  didYouMeanTechnique,
  isTacticName,
  isTechniqueId,
  sentinelAccepts,
  sentinelTacticsFor,
  sentinelTechnique,
  sigmaTags,
  tacticsOf,
  technique,
} from '../../../src/schema/attack/technique.ts';
import { techniqueNames } from '../../../src/schema/attack/techniques.ts';
import { techniques1000 } from '../../../src/schema/attack/techniques-1000.ts';
import { techniques1100 } from '../../../src/schema/attack/techniques-1100.ts';
import { techniques1400 } from '../../../src/schema/attack/techniques-1400.ts';
import { techniques1550 } from '../../../src/schema/attack/techniques-1550.ts';
import { techniques1580 } from '../../../src/schema/attack/techniques-1580.ts';
import { hasSharedData, sharedJson } from '../../support/shared-data.ts';

const ids = [...techniqueNames.keys()];
const parents = new Set(ids.filter((id) => !id.includes('.')));

describe('the data', () => {
  test('holds the matrix of ATT&CK 19: 222 techniques, 475 sub-techniques', () => {
    expect(ids.filter((id) => !id.includes('.'))).toHaveLength(222);
    expect(ids.filter((id) => id.includes('.'))).toHaveLength(475);
  });

  test('numbers are well formed, in order and in one file only', () => {
    const files = [techniques1000, techniques1100, techniques1400, techniques1550, techniques1580];
    expect(ids).toHaveLength(files.reduce((sum, file) => sum + Object.keys(file).length, 0));
    expect(ids.filter((id) => !/^T1\d{3}(?:\.\d{3})?$/.test(id))).toEqual([]);
    expect([...ids].sort()).toEqual(files.flatMap((file) => Object.keys(file)).sort());
  });

  test('techniques have tactics and sub-techniques a technique', () => {
    expect(ids.filter((id) => tacticsOf(id).length === 0)).toEqual([]);
    const orphans = ids.filter((id) => {
      const parent = technique(id)?.parent;
      return parent !== undefined && !ids.includes(parent);
    });
    expect(orphans).toEqual([]);
    expect(
      Object.values(matrix)
        .flat()
        .filter((id) => !parents.has(id)),
    ).toEqual([]);
    const doubled = ids.filter((id) => new Set(tacticsOf(id)).size !== tacticsOf(id).length);
    expect(doubled).toEqual([]);
  });

  test('each tactic has as many techniques as the matrix shows', () => {
    const count = (name: string): number =>
      ids.filter((id) => !id.includes('.') && tacticsOf(id).some((own) => own === name)).length;
    expect(Object.fromEntries(Object.keys(tactics).map((name) => [name, count(name)]))).toEqual({
      reconnaissance: 12,
      'resource-development': 9,
      'initial-access': 11,
      execution: 20,
      persistence: 22,
      'privilege-escalation': 13,
      stealth: 30,
      'defense-impairment': 18,
      'credential-access': 17,
      discovery: 34,
      'lateral-movement': 9,
      collection: 17,
      'command-and-control': 18,
      exfiltration: 9,
      impact: 15,
    });
  });

  test('retired numbers are not current, and their successors are', () => {
    const wrong = Object.entries(retiredTechniques).filter(
      ([id, { successor }]) => ids.includes(id) || !ids.includes(successor),
    );
    expect(wrong).toEqual([]);
  });

  test('tactics have numbers of their own, and the map to Sentinel goes both ways', () => {
    const numbers = Object.values(tactics).map(({ id }) => id);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const [name, { sentinel }] of Object.entries(tactics)) {
      expect(tacticsOfSentinel[sentinel]).toContain(name);
    }
    expect(Object.keys(tacticsOfSentinel).sort()).toEqual([...sentinelTactics].sort());
    expect(tacticsOfSentinel.DefenseEvasion).toEqual(['stealth', 'defense-impairment']);
  });

  test('Sentinel calls a renumbered technique by a number that was replaced by it, or that it came from', () => {
    const strange = Object.entries(sentinelNumbers).filter(([id, old]) => {
      const successor = technique(old)?.successor;
      return successor === undefined || (successor !== id && successor !== technique(id)?.parent);
    });
    expect(strange).toEqual([['T1687', 'T1211']]);
  });
});

describe('a technique', () => {
  test('has a name, a parent and the tactics of its parent', () => {
    expect(technique('T1110.001')).toEqual({
      id: 'T1110.001',
      name: 'Password Guessing',
      parent: 'T1110',
      tactics: ['credential-access'],
      successor: undefined,
    });
    expect(technique('T1078')?.tactics).toEqual([
      'initial-access',
      'persistence',
      'privilege-escalation',
      'stealth',
    ]);
  });

  test('that was retired tells its successor and has its tactics', () => {
    expect(technique('T1562.001')).toEqual({
      id: 'T1562.001',
      name: 'Disable or Modify Tools',
      parent: 'T1562',
      tactics: ['defense-impairment'],
      successor: 'T1685',
    });
  });

  test.each(['T9999', 'T1110.999', 't1110', '', '__proto__', 'constructor', 'T1110.'])(
    "'%s' is none",
    (id) => {
      expect(technique(id)).toBeUndefined();
      expect(isTechniqueId(id)).toBe(false);
      expect(tacticsOf(id)).toEqual([]);
      expect(sigmaTags(id)).toEqual([]);
      expect(sentinelAccepts(id)).toBeUndefined();
    },
  );

  test.each([
    ['T1110.999', "'T1110' has sub-techniques from 'T1110.001' to 'T1110.004'"],
    ['T1111.001', "'T1111' has no sub-techniques"],
    ['t1110.003', "did you mean 'T1110.003'?"],
    ['Password Spraying', "did you mean 'T1110.003'?"],
    ['nonsense', undefined],
  ])("'%s' gets an offer", (wrong, offer) => {
    expect(didYouMeanTechnique(wrong)).toBe(offer);
  });
});

describe('for Sigma', () => {
  test.each([
    ['T1110.001', ['attack.credential-access', 'attack.t1110.001']],
    ['T1562.001', ['attack.defense-impairment', 'attack.t1685']],
    ['T1070.001', ['attack.defense-impairment', 'attack.t1685.005']],
    ['T1036', ['attack.stealth', 'attack.t1036']],
  ])('the tags of %s', (id, tags) => {
    expect(sigmaTags(id)).toEqual(tags);
  });

  test('no tag speaks of Defense Evasion, and all are well formed', () => {
    const tags = [...ids, ...Object.keys(retiredTechniques)].flatMap(sigmaTags);
    expect(tags.filter((tag) => !/^attack\.[a-z0-9.-]+$/.test(tag))).toEqual([]);
    expect(tags).not.toContain('attack.defense-evasion');
    expect(isTacticName('defense-evasion')).toBe(false);
  });
});

describe('for Sentinel', () => {
  test.each([
    ['T1110.001', 'T1110', 'T1110.001', ['CredentialAccess']],
    [
      'T1078.004',
      'T1078',
      'T1078.004',
      ['InitialAccess', 'Persistence', 'PrivilegeEscalation', 'DefenseEvasion'],
    ],
    ['T1685', 'T1562', 'T1562.001', ['DefenseEvasion']],
    ['T1685.005', 'T1070', 'T1070.001', ['DefenseEvasion']],
    ['T1562.001', 'T1562', 'T1562.001', ['DefenseEvasion']],
    ['T1098', 'T1098', undefined, ['Persistence']],
    ['T1574', 'T1574', undefined, ['DefenseEvasion']],
    ['T1595', 'T1595', undefined, ['Reconnaissance']],
    ['T1613', 'T1613', undefined, ['CredentialAccess']],
    ['T1649', 'T1649', undefined, ['CredentialAccess']],
  ])('%s', (id, number, subTechnique, expected) => {
    expect(sentinelTechnique(id)).toEqual({ technique: number, subTechnique });
    expect(sentinelTacticsFor(id)).toEqual(expected);
  });

  test('every technique has a tactic, one that is accepted beside it', () => {
    const wrong = [...ids, ...Object.keys(retiredTechniques)].filter((id) => {
      const own = sentinelTacticsFor(id);
      const accepted = sentinelAccepts(id) ?? own;
      return !own.some((tactic) => accepted.includes(tactic));
    });
    expect(wrong).toEqual([]);
  });

  test('nobody can say what is accepted beside a technique that its list does not have', () => {
    for (const id of ['T1649', 'T1684', 'T1656']) expect(sentinelAccepts(id)).toBeUndefined();
    for (const id of ['T1685', 'T1562']) expect(sentinelAccepts(id)).toEqual(['DefenseEvasion']);
  });
});

describe.skipIf(!hasSharedData('arm/tables/attack.json'))('against the published list', () => {
  interface Published {
    readonly tactics: readonly string[];
    readonly techniqueToTactics: Readonly<Record<string, readonly string[]>>;
  }
  const isPublished = (value: unknown): value is Published =>
    typeof value === 'object' && value !== null && 'techniqueToTactics' in value;
  const published = (): Published => {
    const read = sharedJson('arm/tables/attack.json');
    if (!isPublished(read)) throw new Error('the list has another form');
    return read;
  };

  test('the tactics are those', () => {
    expect([...sentinelTactics].sort()).toEqual([...published().tactics].sort());
  });

  test('each technique has those tactics, and the ones without are known as such', () => {
    const listed = new Map(Object.entries(published().techniqueToTactics));
    const known = [...ids, ...Object.keys(retiredTechniques)].filter((id) => !id.includes('.'));
    const unlisted = known.filter((id) => !listed.has(id));
    expect([...unlistedInSentinel].sort()).toEqual(unlisted.sort());
    for (const id of known.filter((one) => listed.has(one))) {
      expect([...(sentinelAccepts(id) ?? [])].sort(), id).toEqual(
        [...(listed.get(id) ?? [])].sort(),
      );
    }
    expect(Object.keys(sentinelTacticsOf).filter((id) => !listed.has(id))).toEqual([]);
  });
});
