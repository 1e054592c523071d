import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRuleFiles } from '../../../../src/cli/sigma/find-rule-files.ts';
import { loadRules } from '../../../../src/cli/sigma/load-rules.ts';

const meta = (title: string, number: number): string => `title: ${title}
id: 6f1c1c1e-0000-4000-8000-${String(number).padStart(12, '0')}
status: experimental
description: Detects what the test of the reader wants to see
references:
    - https://example.org/a#b
author: 'Somebody (Example, Inc.), O''Neil'
date: 2026-03-04
tags:
    - attack.stealth
    - attack.t1027
`;

const tail = 'falsepositives:\n    - Unknown\nlevel: medium\n';

/** A tree like a public rule set: folders by product, one rule for each way of writing one. */
const tree: Readonly<Record<string, string>> = {
  'windows/process_creation/proc_creation_win_list_of_maps.yml': `${meta('List Of Maps', 1)}logsource:
    category: process_creation
    product: windows
detection:
    selection_img:
        - Image|endswith:
              - '\\tool.exe'
              - '\\tool64.exe'
        - OriginalFileName: 'tool.exe'
    selection_cli:
        CommandLine|contains|windash:
            - ' -enc '
            - " -e 'x'"
    filter_main_null:
        ParentImage: null
    filter_main_empty:
        ParentImage: ''
    filter_optional_vendor:
        ParentImage|startswith: 'C:\\Program Files\\'
    condition: all of selection_* and not 1 of filter_main_* and not 1 of filter_optional_*
${tail}`,
  'windows/process_creation/proc_creation_win_regex.yml': `${meta('Regular Expression', 2)}logsource:
    category: process_creation
    product: windows
detection:
    selection:
        CommandLine|re: '(?i)\\s+[a-z]{2,5}=\\$\\{?env:[a-z]+\\}?'
    condition: selection
${tail}`,
  'windows/builtin/security/win_security_numbers.yml': `${meta('Numbers And Hex', 3)}logsource:
    product: windows
    service: security
    definition: 'Requirements: Audit Policy : "Object Access > Audit ..."'
detection:
    selection:
        EventID:
            - 4625
            - 4648
        TicketOptions: '0x40810000'
        Keywords: -9214364837600034816
    filter:
        - SubjectUserName|endswith: '$'
        - IpAddress|cidr:
              - '127.0.0.0/8'
              - '::1/128'
    condition: selection and not filter
fields:
    - User
${tail}`,
  'linux/auditd/lnx_auditd_keywords.yml': `${meta('Keywords', 4)}logsource:
    product: linux
    service: auditd
detection:
    keywords:
        - 'rm -rf *'
        - 'dd if=/dev/zero'
    all_words:
        '|all':
            - 'chmod'
            - '+s'
    condition: keywords or all_words
${tail}`,
  'cloud/azure/audit_logs/azure_block_text.yml': `${meta('Block Text', 5).replace(
    /description: .*/,
    'description: |\n    Detects a thing,\n    over two lines: with a colon',
  )}related:
    - id: 6f1c1c1e-0000-4000-8000-000000000001
      type: similar
logsource: { product: azure, service: auditlogs }
detection:
    selection:
        properties.message:
            - Add member to role
            - 'Add eligible member to role completed (PIM activation)'
    condition: selection
${tail}`,
  'web/web_comments.yaml': `# a comment before
${meta('Comments Everywhere', 6)}logsource:
    category: webserver # which server
detection:
    select_query:
        cs-uri-query|contains|all: # all of them
            - "%27"
            - '\${jndi:'
    not_ours:
        c-ip|startswith: '10.'
    condition: >-
        select_query
        and not not_ours
${tail}`,
  'correlations/mr_many_failures.yml': `${meta('Many Failures', 7)}correlation:
    type: event_count
    rules:
        - failure
    group-by:
        - TargetUserName
    timespan: 5m
    condition:
        gte: 10
${tail}---
title: Failure
name: failure
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: 4625
    condition: selection
`,
  'broken/old_aggregation.yml': `${meta('Old Aggregation', 8)}logsource:
    product: windows
detection:
    selection:
        EventID: 4625
    timeframe: 5m
    condition: selection | count() by User > 5
${tail}`,
  'broken/not_yaml.yml': 'title: x\n  id: y\n',
  'README.md': 'no rule',
};

describe('a tree of rules', () => {
  let root = '';

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'wardline-tree-'));
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  });

  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('has a verdict for each of its rules', () => {
    const found = findRuleFiles([root]);
    const files = 'files' in found ? found.files : [];
    const verdicts = loadRules(files).map((one) => {
      const errors = one.diagnostics.filter((finding) => finding.severity === 'error');
      const name = one.file.slice(root.length + 1);
      return `${name} ${one.document?.meta.title ?? errors.map((error) => error.code).join(' ')}`;
    });
    expect(verdicts).toEqual([
      'broken/not_yaml.yml SIG4002',
      'broken/old_aggregation.yml SIG4020',
      'cloud/azure/audit_logs/azure_block_text.yml Block Text',
      'correlations/mr_many_failures.yml Many Failures',
      'correlations/mr_many_failures.yml Failure',
      'linux/auditd/lnx_auditd_keywords.yml Keywords',
      'web/web_comments.yaml Comments Everywhere',
      'windows/builtin/security/win_security_numbers.yml Numbers And Hex',
      'windows/process_creation/proc_creation_win_list_of_maps.yml List Of Maps',
      'windows/process_creation/proc_creation_win_regex.yml Regular Expression',
    ]);
  });

  it('says what is missing', () => {
    expect(findRuleFiles([join(root, 'nowhere')])).toEqual({ missing: join(root, 'nowhere') });
  });
});
