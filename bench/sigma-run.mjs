/**
 * Runs 1,000 rules over 100,000 events, whole processes side by side: wardline, and rsigma where it is.
 *
 *   node bench/sigma-run.mjs [--rules 1000] [--events 100000] [--runs 3] [--rsigma PATH] [--oracle PYTHON ORACLE]
 *
 * Rules and events are generated here, the same on every machine: process creations, sign-ins and audit logs
 * with lists of `endswith` and `contains`, exact values, filters, some wildcards, networks, regular
 * expressions and keywords, in the proportions of public rule sets. `npm run build:src` first.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: flags } = parseArgs({
  options: {
    rules: { type: 'string', default: '1000' },
    events: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '3' },
    rsigma: { type: 'string', default: 'rsigma' },
  },
});

let state = 42;

/** A number from 0 to below `end`. */
function below(end) {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return Math.floor((state / 4294967296) * end);
}

function pick(list) {
  return list[below(list.length)];
}

function some(count, make) {
  return Array.from({ length: count }, make);
}

const syllables = [
  'ad',
  'ex',
  'cor',
  'min',
  'tra',
  'net',
  'pow',
  'sys',
  'win',
  'lo',
  'ger',
  'ta',
  'sk',
  'mon',
  'shel',
  'reg',
  'ser',
  'vic',
  'up',
  'dat',
];
const word = () => some(2 + below(3), () => pick(syllables)).join('');
const programs = some(400, () => `${word()}.exe`);
const flagsOf = some(800, () => `-${word()}`);
const folders = some(60, () => `C:\\${word()}\\${word()}`);
const users = some(300, () => `${word()}@contoso.com`);
const operations = some(
  300,
  () => `${pick(['Add', 'Update', 'Delete', 'Consent to'])} ${word()} ${word()}`,
);

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const listed = (texts) => texts.map((text) => `\n            - ${quoted(text)}`).join('');

/** One rule in twenty has a regular expression; the others search for literals. */
function commandLineTest() {
  const kinds = [
    () => `CommandLine|contains:${listed(some(1 + below(8), () => pick(flagsOf)))}`,
    () => `CommandLine|contains|all:${listed(some(2, () => pick(flagsOf)))}`,
    () => `CommandLine: ${quoted(`*${pick(flagsOf)} * ${pick(flagsOf)}*`)}`,
    () => `CommandLine|re: ${quoted(`${pick(flagsOf)}\\s+[a-z]{3,}\\s+${pick(flagsOf)}`)}`,
  ];
  const make = below(20) === 0 ? kinds[3] : kinds[below(3)];
  return `        ${make()}`;
}

function processRule() {
  const filter = below(3) > 0;
  const lines = [
    `    selection_img:`,
    `        Image|endswith:${listed(some(1 + below(4), () => `\\${pick(programs)}`))}`,
    `    selection_cli:`,
    commandLineTest(),
    ...(filter
      ? [
          `    filter_main_path:`,
          `        ParentImage|startswith:${listed(some(2, () => pick(folders)))}`,
        ]
      : []),
    `    condition: all of selection_*${filter ? ' and not 1 of filter_main_*' : ''}`,
  ];
  return ['process_creation', lines];
}

function auditRule() {
  return [
    'audit',
    [
      `    selection:`,
      `        OperationName:${listed(some(1 + below(4), () => pick(operations)))}`,
      `        Result: success`,
      `    filter:`,
      `        User:${listed(some(2, () => pick(users)))}`,
      `    condition: selection and not filter`,
    ],
  ];
}

function signinRule() {
  return [
    'signin',
    [
      `    selection:`,
      `        ResultType: ${50000 + below(200)}`,
      below(2) === 0
        ? `        IPAddress|cidr: 10.${below(256)}.0.0/16`
        : `        User|startswith: ${quoted(word())}`,
      `    condition: selection`,
    ],
  ];
}

function keywordRule() {
  return [
    'linux',
    [
      `    keywords:${listed(some(3, () => `${word()}-${word()}`)).replaceAll('            ', '        ')}`,
      `    condition: keywords`,
    ],
  ];
}

function rule(number) {
  const kind = below(100);
  const [category, lines] =
    kind < 65 ? processRule() : kind < 85 ? auditRule() : kind < 98 ? signinRule() : keywordRule();
  return [
    `title: Rule ${number}`,
    `id: 00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    `status: test`,
    `logsource:`,
    `    category: ${category}`,
    `detection:`,
    ...lines,
    `level: medium`,
    '',
  ].join('\n');
}

function event(number) {
  const TimeGenerated = new Date(Date.UTC(2026, 0, 1) + number * 50).toISOString();
  const common = {
    TimeGenerated,
    Computer: `host${below(500)}`,
    User: pick(users),
    Id: `${number}-${word()}`,
  };
  const kind = below(10);
  if (kind < 6) {
    return {
      ...common,
      EventID: 1,
      Image: `${pick(folders)}\\${pick(programs)}`,
      CommandLine: `${pick(programs)} ${some(2 + below(6), () => (below(3) === 0 ? pick(flagsOf) : word())).join(' ')}`,
      ParentImage: `${pick(folders)}\\${pick(programs)}`,
      ParentCommandLine: `${pick(programs)} ${word()}`,
      ProcessId: below(65536),
      IntegrityLevel: pick(['Medium', 'High', 'System']),
      Hashes: `SHA256=${some(8, word).join('')}`,
    };
  }
  if (kind < 8) {
    const Properties = {
      app: { id: word(), name: word() },
      changes: some(3, () => ({ name: word(), value: word() })),
    };
    return {
      ...common,
      OperationName: pick(operations),
      Result: pick(['success', 'failure']),
      Properties,
    };
  }
  return {
    ...common,
    ResultType: String(50000 + below(200)),
    IPAddress: `${pick(['10', '172'])}.${below(256)}.${below(256)}.${below(256)}`,
    AppDisplayName: word(),
    DeviceDetail: { deviceId: word(), operatingSystem: pick(['Windows', 'MacOs']) },
  };
}

function timed(command, args) {
  const start = process.hrtime.bigint();
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (done.error !== undefined) return undefined;
  if (done.status !== 0)
    throw new Error(`${command} answered ${done.status}: ${done.stderr.slice(0, 500)}`);
  return { seconds, lines: done.stdout.split('\n').filter((line) => line.startsWith('{')) };
}

const folder = mkdtempSync(join(tmpdir(), 'wardline-bench-'));
const rules = join(folder, 'rules.yml');
const events = join(folder, 'events.ndjson');
const ruleCount = Number(flags.rules);
const eventCount = Number(flags.events);
writeFileSync(rules, some(ruleCount, (_, at) => rule(at)).join('---\n'));
writeFileSync(events, some(eventCount, (_, at) => `${JSON.stringify(event(at))}\n`).join(''));

const wardline = fileURLToPath(new URL('../bin/wardline.js', import.meta.url));
const contenders = [
  [
    'wardline',
    process.execPath,
    [wardline, 'sigma', 'run', rules, '--data', events, '--format', 'ndjson'],
  ],
  [
    'rsigma',
    flags.rsigma,
    [
      'engine',
      'eval',
      '-q',
      '--input-format',
      'json',
      '--output-format',
      'ndjson',
      '-r',
      rules,
      '-e',
      `@${events}`,
    ],
  ],
];

console.log(`${ruleCount} rules, ${eventCount} events, best of ${flags.runs} whole processes`);
const best = new Map();
for (let run = 0; run < Number(flags.runs); run++) {
  for (const [name, command, args] of contenders) {
    const done = timed(command, args);
    if (done === undefined) continue;
    const known = best.get(name);
    if (known === undefined || done.seconds < known.seconds) best.set(name, done);
  }
}
for (const [name] of contenders) {
  const done = best.get(name);
  if (done === undefined) console.log(`${name.padEnd(9)} not there`);
  else
    console.log(
      `${name.padEnd(9)} ${done.seconds.toFixed(2)} s  ${Math.round(eventCount / done.seconds)} events/s  ${done.lines.length} matches`,
    );
}
rmSync(folder, { recursive: true });
