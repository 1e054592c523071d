import { describe, expect, test } from 'vitest';
import { createSigmaBackend } from '../../../../src/backends/sigma/emit/create-sigma-backend.ts';
import type { Emission } from '../../../../src/backends/backend.ts';
import { fileSpan } from '../../../../src/diagnostics/span.ts';
import { branch, detectionIr } from '../../../../src/ir/build-detection.ts';
import { bound, count, each, key, threshold } from '../../../../src/ir/build-finder.ts';
import {
  all,
  compare,
  equals,
  exists,
  insideHours,
  isIn,
  listReference,
  not,
} from '../../../../src/ir/build-predicate.ts';
import { filter, stream, tables } from '../../../../src/ir/build-stream.ts';
import { column, parameter } from '../../../../src/ir/build-term.ts';
import type { DetectionIr } from '../../../../src/ir/detection-ir.ts';
import { asked, ruleWith, signIns } from './specimens.ts';

const inputs = { locate: () => fileSpan('rule.ts'), kql: undefined };
const source = tables(signIns);
const failed = equals(column('ResultType'), '50126');
const upn = column('UserPrincipalName');
const sliding = { kind: 'sliding', size: 600_000 } as const;

function emitted(rule: DetectionIr): Emission {
  return createSigmaBackend().emit(rule, inputs);
}

function codesOf({ diagnostics }: Emission): readonly string[] {
  return diagnostics.map((one) => one.code);
}

describe('notes', () => {
  test('say which parameter was written into the rule', () => {
    const emission = emitted(
      ruleWith(compare(column('DurationMs', 'long'), 'above', parameter('slow', 5))),
    );
    expect(emission.status).toBe('exact');
    expect(codesOf(emission)).toEqual(['SIG4581']);
  });

  test('say which key may be empty, and nothing of one that is not', () => {
    const rule = (by: string) =>
      detectionIr([
        branch(
          stream(source, filter(all(failed, exists(column('UserId'))))),
          threshold(count, [bound('atLeast', 3)], sliding, key(by, column(by))),
        ),
      ]);
    expect(codesOf(emitted(rule('IPAddress')))).toEqual(['SIG4582']);
    expect(codesOf(emitted(rule('UserId')))).toEqual([]);
  });
});

test('a rule tells what it leaves out itself, not what its siblings do', () => {
  const late = insideHours(column('CreatedDateTime', 'datetime'), {
    name: 'work',
    from: '08:00',
    to: '16:00',
    days: ['mon'],
    zone: 'UTC',
  });
  const rule = detectionIr([
    branch(stream(source, filter(failed)), each, { name: 'plain' }),
    branch(stream(source, filter(all(failed, late))), each, { name: 'late' }),
  ]);
  const { status, artifacts } = emitted(asked(rule, { accept: 'broader' }));
  expect(status).toBe('broader');
  expect(artifacts.map((one) => one.text.includes('broader than'))).toEqual([false, true]);
});

describe('options', () => {
  const listed = ruleWith(isIn(upn, listReference('people')));

  test('an inlined list is its items, without empty ones and repeated ones', () => {
    const inlineLists = new Map([['people', [' eva ', '', 'eva', '7']]]);
    const [artifact] = createSigmaBackend({ inlineLists }).emit(listed, inputs).artifacts;
    expect(artifact?.text).toContain("UserPrincipalName:\n            - 'eva'\n            - 7\n");
  });

  test('an inlined list without items makes a rule that never matches, which is refused', () => {
    const empty = createSigmaBackend({ inlineLists: new Map([['people', []]]) });
    expect(codesOf(empty.emit(listed, inputs))).toEqual(['SIG4561']);
    const others = ruleWith(failed, not(isIn(upn, listReference('people'))));
    expect(empty.emit(others, inputs).artifacts[0]?.text).not.toContain('filter');
  });

  test('author and dates come from the pack', () => {
    const dates = new Map([[listed.meta.id, { date: '2026-03-02', modified: '2026-03-03' }]]);
    const [artifact] = createSigmaBackend({ author: 'A, B', dates }).emit(listed, inputs).artifacts;
    expect(artifact?.text).toContain('author: A, B\ndate: 2026-03-02\nmodified: 2026-03-03\n');
  });

  test('a column that Event Hub records are not known to have is refused', () => {
    const rule = asked(ruleWith(equals(column('SessionId'), 'x')), { fields: 'eventhub' });
    expect(codesOf(emitted(rule))).toEqual(['SIG4550']);
  });
});
