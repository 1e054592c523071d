import { monitorLimits, sentinelLimits } from './azure-limits.ts';
import type { AzureLimit } from './azure-limits.ts';

/** The page that says which limits of Azure are checked, and which cannot be broken. */
export function limitsPage(): string {
  return [
    '# Limits of Azure',
    '',
    'What Azure would refuse at deployment is refused at the line of the detection. A code names the finding;',
    'where there is none, what is emitted cannot break the limit, and the last column says why.',
    '',
    '## Microsoft Sentinel',
    '',
    ...table(sentinelLimits),
    '',
    '## Azure Monitor and templates',
    '',
    'These are notes: a rule that is no Azure Monitor alert is still a rule, and `manifest.json` tells the reason.',
    '',
    ...table(monitorLimits),
    '',
  ].join('\n');
}

function table(limits: Readonly<Record<string, AzureLimit>>): readonly string[] {
  return [
    '| limit | what Azure asks | finding | or why it holds |',
    '| --- | --- | --- | --- |',
    ...Object.entries(limits).map(([id, { limit, is }]) => {
      const codes = is.kept === 'checked' ? is.by.map((code) => `\`${code}\``).join(', ') : '';
      return `| ${id} | ${limit} | ${codes} | ${is.kept === 'built' ? is.how : ''} |`;
    }),
  ];
}
