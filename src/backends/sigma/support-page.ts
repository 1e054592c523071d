import { codes } from './diagnostics.ts';
import { modifiers } from './modifiers.ts';
import { correlationTypes, timespanUnits } from './syntax.ts';

/** How the engine decides what the specification leaves open, and what it refuses to decide. */
const decisions = [
  ['Logic', 'Two-valued: a comparison with an absent or null field is false, its negation true.'],
  ['Field names', 'Case counts. An exact key goes before a dotted path, the longest key first.'],
  [
    'Lists in events',
    'Any member will do; two keys of a map may be satisfied by different members.',
  ],
  ['Objects in events', 'Compared as compact JSON text.'],
  ['Text', 'The whole value, without regard to case, by Unicode simple case folding.'],
  ['Wildcards', '`*` is any run, `?` one code point; both match line breaks.'],
  [
    'Numbers',
    'An unquoted number equals a number, or a text that spells the same number. A quoted one is text. Integers are exact at any length.',
  ],
  ['Booleans', 'Equal to the texts `true` and `false`.'],
  [
    '`null`',
    'The field is absent, null, or an empty list. In a list of values it is warned about.',
  ],
  ['`exists`', 'The field is present, be it null or an empty list.'],
  ['Keywords', 'Found anywhere in any value that is no object or list; never in field names.'],
  [
    '`1 of` and `all of`',
    'Leave out names that begin with `_`, unless the pattern begins with it. A pattern that matches nothing is refused.',
  ],
  [
    'Regular expressions',
    'RE2, searched, case counts. Look-around and back-references are refused.',
  ],
  [
    'Dates',
    'ISO 8601, UTC where no zone is written, or seconds or milliseconds since 1970. Their parts are those of UTC.',
  ],
  [
    'Placeholders',
    'Only under `expand`, from the file given; a rule whose placeholder has no values is refused.',
  ],
  [
    'Windows',
    'Slide, end at an instant at which something matched, and include both ends. Windows of one group that overlap are one alert.',
  ],
  ['Hits of one instant', 'All of them are in a window or none is; they stand in any order.'],
  ['Ordered correlations', 'The earliest fit, each step by an event of its own.'],
  ['Groups', 'Values are compared as text; an absent or null key is a group of its own.'],
  ['Chains', 'An inner correlation counts once for each satisfying window, at its end.'],
  [
    '`generate`',
    'A rule that a correlation refers to reports nothing of its own, unless the correlation says `generate: true`.',
  ],
  [
    'Filters',
    'Their condition is added with "and". One that keeps nothing but its selection is refused: the specification and the tools disagree about it.',
  ],
  ['Log source', 'Decides which rules a filter applies to; it does not select events.'],
  [
    'YAML',
    'Version 1.2. A plain value that version 1.1 reads differently, like `010`, `yes` or `2024-01-01`, is refused in a detection. So are merge keys, foreign tags, keys that are not text or stand twice, and documents of more than 200,000 nodes.',
  ],
] as const;

/** The page `docs/sigma-support.md`, made from the engine's own tables. */
export function supportPage(): string {
  const modifierRows = Object.entries(modifiers).map(([name, entry]) => [
    `\`${name}\``,
    Object.keys(entry.takes).length > 8 ? 'any' : Object.keys(entry.takes).join(', '),
    entry.meaning,
    entry.origin,
  ]);
  const typeRows = Object.entries(correlationTypes).map(([name, { counts, origin }]) => [
    `\`${name}\``,
    counts,
    origin,
  ]);
  const codeRows = Object.entries(codes.table).map(([code, { slug, severity }]) => [
    code,
    slug,
    severity,
  ]);
  const units = Object.keys(timespanUnits).map((unit) => `\`${unit}\``);
  return `${[
    '# Sigma: what the engine supports',
    'The engine reads and runs Sigma 2.1 over JSON events. What it cannot run exactly as written, it refuses by name, at its line and column; the other rules still run. This page is generated from the tables of the engine; a test keeps it true.',
    '## Running',
    '`wardline sigma run RULES… --data events.ndjson` runs rule files, or folders of them, over events: one JSON object on each line, or one JSON array. `--placeholders` names a file with the values of placeholders, `--time-field` the field that holds the time (`TimeGenerated`). With `--format ndjson` a match is the line `{"rule":"<id>","event":<line of the data, from 0>}` and an alert `{"rule":"<id>","group":{…},"events":[…],"from":"…","to":"…"}`. `wardline sigma check RULES…` checks rules without running them.',
    '## Modifiers',
    'Applied from left to right; a chain that the table does not allow is refused. "Takes" says on what kinds of value a modifier may stand.',
    table(['Modifier', 'Takes', 'Meaning', 'Defined by'], modifierRows),
    '## Correlations',
    `Timespans are whole numbers above 0 of ${units.join(', ')}. Conditions take \`gt\`, \`gte\`, \`lt\`, \`lte\`, \`eq\` and \`neq\`, also two at once as a range; temporal types also take an expression over rule names.`,
    table(['Type', 'Counts', 'Defined by'], typeRows),
    '## Decisions',
    table(['Matter', 'Decision'], decisions),
    '## Findings',
    'An error refuses the document that it stands in, except for the schema check, which only reports.',
    table(['Code', 'Name', 'Severity'], codeRows),
  ].join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
