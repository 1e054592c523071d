import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../src/backends/sigma/check/check-document.ts';
import { readSigma } from '../../../../src/backends/sigma/read/read-sigma.ts';

const sound = `title: Rare Program Started by a Service
id: 6f1c1c1e-0000-4000-8000-000000000001
status: test
description: Detects a program that services do not start
references:
    - https://example.org/report
author: Somebody
date: 2026-03-04
tags:
    - attack.execution
    - attack.t1059.001
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image: x
    condition: selection
falsepositives:
    - Unknown
level: low
`;

function check(yaml: string, file = 'proc_creation_win_rare.yml'): readonly string[] {
  const { documents, source } = readSigma(file, yaml);
  return documents.flatMap((one) =>
    one.yaml === undefined || source === undefined
      ? []
      : checkDocument(source, one.yaml).map(
          ({ code, message, at }) => `${code} ${at.span.start.line} ${message}`,
        ),
  );
}

describe('checks', () => {
  it('have nothing to say about a sound rule', () => {
    expect(check(sound)).toEqual([]);
  });

  it.each([
    [/status: test/, 'status: testing', /SIG4100 3 .*none of stable/],
    [/level: low/, 'level: Low', /SIG4100 21 /],
    [/date: .*/, 'date: 2026/03/04', /SIG4100 8 .*YYYY-MM-DD/],
    [/id: .*/, 'id: five', /SIG4100 2 .*UUID/],
    [/author: .*/, 'author: [a]', /SIG4100 7 .*not a list/],
    [/attack\.execution/, 'execution', /SIG4100 10 .*namespace/],
    [/ {4}- Unknown/, '    - x', /SIG4100 20 .*shorter/],
    [/ {4}- Unknown/, '    - Unknown\n    - Unknown', /SIG4100 21 .*twice/],
    [/product: windows/, 'product: Windows', /SIG4100 14 .*lower case/],
    [
      /status: test/,
      'status: test\nrelated:\n    - id: x\n      type: obsoletes',
      /SIG4100 6 .*obsoletes/,
    ],
    [/references:\n.*/, 'references: https://example.org', /SIG4100 5 /],
    [/author: .*\n/, '', /SIG4101 1 there is no 'author'/],
    [/title: .*/, 'title: Detects Things.', /SIG4101 1 .*begins with 'Detect'/],
    [/title: .*/, 'title: Rare program started', /SIG4101 1 .*'program', 'started'/],
    [/description: .*/, 'description: Something happens here', /SIG4101 4 .*begin with 'Detects'/],
    [/description: .*/, 'description: Detects it', /SIG4101 4 .*shorter than 16/],
    [/example\.org\/report/, 'attack.mitre.org/techniques/T1059', /SIG4101 6 .*ATT&CK/],
    [/example\.org\/report/, 'github.com/a/b/blob/main/c', /SIG4101 6 .*permanent/],
    [/ {4}- Unknown/, '    - none', /SIG4101 20 .*'none'/],
    [/ {4}- attack\.execution\n/, '', /SIG4101 9 .*without its tactic/],
    [/attack\.execution/, 'attack.credential_access', /SIG4101 10 .*dashes/],
    [/attack\.execution/, 'attack.defense-evasion', /SIG4101 10 .*split/],
    [/attack\.t1059\.001/, 'attack.t59', /SIG4101 11 .*no technique/],
    [/level: low/, 'level: low\nfields:\n    - A', /SIG4101 22 .*deprecated/],
    [/level: low\n$/, '', /SIG4101 1 there is no 'level'/],
    [/condition: selection/, 'condition: all of them', /SIG4101 18 .*no room for filters/],
    [/condition: selection/, 'condition:\n        - selection', /SIG4101 19 .*one text only/],
    [
      /author: .*\ndate: .*/,
      'date: 2026-03-04\nauthor: Somebody',
      /SIG4101 8 'author' stands after 'date'/,
    ],
  ])('%s becomes %j', (pattern, replacement, expected) => {
    expect(check(sound.replace(pattern, replacement)).join('\n')).toMatch(expected);
  });

  it('look at the file', () => {
    expect(check(sound, 'Rule.yml')).toHaveLength(1);
    expect(check(sound.replaceAll('\n', '\r\n'))).toEqual([
      'SIG4101 1 lines end with CR LF, not LF',
    ]);
  });
});
