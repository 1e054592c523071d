import { textFields, words } from './generate-events.ts';
import type { Random } from './random.ts';

/** A generated document: its YAML and its id. */
export interface GeneratedRule {
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
}

/** A single-quoted YAML text. */
function quoted(text: string): string {
  if (text.includes('\n')) return JSON.stringify(text);
  return `'${text.replaceAll("'", "''")}'`;
}

/** A Sigma string: a word as it is, escaped, cut short, or with wildcards. */
function pattern(random: Random): string {
  const word = random.pick(words);
  const letters = Array.from(word);
  switch (random.below(8)) {
    case 0:
      return `${letters.slice(0, 2).join('')}*`;
    case 1:
      return `*${letters.slice(-2).join('')}`;
    case 2:
      return `${letters.slice(0, 1).join('')}?${letters.slice(2).join('')}`;
    case 3:
      return `${letters.slice(0, 1).join('')}*${letters.slice(-1).join('')}`;
    case 4:
      return word.replaceAll('\\', '\\\\').replaceAll('*', '\\*').replaceAll('?', '\\?');
    case 5:
      return `${word}\\\\*`;
    default:
      return word;
  }
}

function scalar(random: Random): string {
  const kind = random.below(20);
  if (kind < 15) return quoted(pattern(random));
  if (kind < 17) return random.pick(['5', '50126', '5.5', '-3', '0', '9007199254740993']);
  if (kind < 18) return random.pick(['true', 'false']);
  return 'null';
}

function values(random: Random, make: () => string): string {
  if (random.percent(55)) return make();
  return `[${random.many(1, 4, make).join(', ')}]`;
}

function listOf(random: Random, make: () => string): string {
  return `[${random.many(2, 3, make).join(', ')}]`;
}

/** One line of a map, of any modifier family. */
function item(random: Random): string {
  const field = random.pick(textFields);
  const text = (): string => quoted(pattern(random));
  const search = random.pick(['contains', 'startswith', 'endswith']);
  return random.pick<() => string>([
    () => `${field}: ${values(random, () => scalar(random))}`,
    () => `${field}: ${values(random, () => scalar(random))}`,
    () => `${field}|${search}: ${values(random, text)}`,
    () => `${field}|${search}: ${values(random, text)}`,
    () => `${field}|contains|all: ${listOf(random, text)}`,
    () => `${field}|all: ${listOf(random, text)}`,
    () => `${field}|cased: ${values(random, text)}`,
    () => `${field}|${search}|cased: ${values(random, text)}`,
    () => `${field}|neq: ${values(random, () => scalar(random))}`,
    () => `${field}|contains|neq: ${values(random, text)}`,
    () =>
      `${field}|re: ${quoted(random.pick(['^a', 'n$', 'a.c', '[a-c]+', 'x|y', '(ad|AD)min', '']))}`,
    () => `${field}|re|i: ${quoted(random.pick(['^ADM', 'å', 'line.BREAK']))}`,
    () => `${field}|re|s: 'line.break'`,
    () => `${field}|re|m: '^break'`,
    () => `N|${random.pick(['lt', 'lte', 'gt', 'gte'])}: ${random.pick(['5', '10', '5.5', '-1'])}`,
    () =>
      `IP|cidr: ${values(random, () => random.pick(["'10.0.0.0/8'", "'fe80::/10'", "'2001:db8::/32'", "'192.168.0.1'"]))}`,
    () => `${random.pick([field, 'Z', 'T'])}|exists: ${random.pick(['true', 'false'])}`,
    () =>
      `Time|${random.pick(['hour: 3', 'day: 28', 'week: 1', 'month: 2', 'year: 2026', 'minute: 59', 'hour|gte: 12'])}`,
    () => `${field}|fieldref: ${random.pick(['A', 'B', 'C', 'User'])}`,
    () => `${field}|fieldref|${search}: ${random.pick(['A', 'B'])}`,
    () => `${field}|base64offset|contains: ${random.pick(["'foobar'", "'foo'", "'o'"])}`,
    () => `${field}|base64: 'cmd'`,
    () => `${field}|wide|base64: 'cmd'`,
    () => `${field}|wide|base64offset|contains: 'cmd'`,
    () =>
      `${field}|windash|contains: ${values(random, () => random.pick(["'-enc'", "' -enc'", "'/enc'", "'x-y'"]))}`,
    () =>
      `${field}|expand: ${quoted(random.pick(['%Admins%', '%Admins%', 'a%Letters%', '\\%a%Letters%']))}`,
  ])();
}

function map(random: Random): string[] {
  const seen = new Set<string>();
  return random
    .many(1, 3, () => item(random))
    .filter((line) => {
      const key = line.slice(0, line.indexOf(':'));
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function search(random: Random): string {
  const kind = random.below(10);
  if (kind < 7)
    return map(random)
      .map((line) => `\n        ${line}`)
      .join('');
  if (kind < 9) {
    return random
      .many(2, 3, () =>
        map(random)
          .map((line, at) => `\n        ${at === 0 ? '- ' : '  '}${line}`)
          .join(''),
      )
      .join('');
  }
  const word = (): string =>
    quoted(random.pick(['adm', 'a?c', 'foo', 'break', 'ÅS', 'enc', 'c*b']));
  if (random.percent(20)) return `\n        '|all': ${listOf(random, word)}`;
  return random.many(1, 3, () => `\n        - ${word()}`).join('');
}

const searchNames = ['selection_a', 'selection_b', 'filter_main', '_hidden', 'other'];

function condition(random: Random, names: readonly string[], depth: number): string {
  const kind = random.below(depth > 2 ? 4 : 10);
  const open = names.filter((name) => !name.startsWith('_'));
  if (kind < 3) return random.pick(names);
  if (kind === 3) return quantified(random, names, open);
  const inner = (): string => condition(random, names, depth + 1);
  if (kind < 6) return `${inner()} and ${inner()}`;
  if (kind < 8) return `${inner()} or ${inner()}`;
  return kind === 8 ? `not ${random.pick(names)}` : `(${inner()})`;
}

function quantified(random: Random, names: readonly string[], open: readonly string[]): string {
  const targets = ['them', 'selection_*', 'filter*', '*_a', 'sel*_b'].filter((target) => {
    if (target === 'them') return open.length > 0;
    const rule = new RegExp(`^${target.replaceAll('*', '.*')}$`);
    return open.some((name) => rule.test(name));
  });
  const [first] = targets;
  if (first === undefined) return names[0] ?? 'selection_a';
  return `${random.pick(['1 of', 'all of'])} ${random.pick(targets)}`;
}

/** A base rule. */
export function generateRule(random: Random, number: number): GeneratedRule {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const name = `rule_${number}`;
  const names = searchNames.filter((_, at) => at === 0 || random.percent(40));
  const searches = names.map((one) => `    ${one}:${search(random)}`).join('\n');
  const text = random.percent(90)
    ? condition(random, names, 0)
    : `\n        - ${condition(random, names, 1)}\n        - ${condition(random, names, 1)}`;
  const yaml = `title: Rule ${number}
id: ${id}
name: ${name}
logsource:
    product: test
detection:
${searches}
    condition: ${text}
`;
  return { id, name, yaml };
}

/** A correlation over some of the rules before it. */
export function generateCorrelation(
  random: Random,
  number: number,
  rules: readonly GeneratedRule[],
): GeneratedRule {
  const id = `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;
  const name = `correlation_${number}`;
  const chosen = [...new Set(random.many(1, 3, () => random.pick(rules)))];
  const group = random.pick(['[User]', '[User]', '[A]', '[User, Account]', '[who]']);
  const aliases = `    aliases:\n        who:\n${chosen
    .map((rule) => `            ${rule.name}: ${random.pick(['User', 'Account'])}`)
    .join('\n')}\n`;
  const type = random.pick([
    'event_count',
    'value_count',
    'temporal',
    'temporal_ordered',
    'value_sum',
    'value_avg',
    'value_median',
    'value_percentile',
  ]);
  const yaml = `title: Correlation ${number}
id: ${id}
name: ${name}
correlation:
    type: ${type}
    rules: [${chosen.map((rule) => rule.name).join(', ')}]
    group-by: ${group}
${group === '[who]' ? aliases : ''}    timespan: ${random.pick(['10s', '1m', '2m', '5m'])}
${correlationCondition(random, type, chosen)}`;
  return { id, name, yaml };
}

function correlationCondition(
  random: Random,
  type: string,
  chosen: readonly GeneratedRule[],
): string {
  const operator = random.pick(['gt', 'gte', 'gte', 'gte', 'lt', 'lte', 'eq', 'neq']);
  const field = random.pick(['A', 'B', 'Account', 'N']);
  switch (type) {
    case 'temporal':
    case 'temporal_ordered': {
      if (random.percent(50)) return '';
      const word = type === 'temporal' ? [' and ', ' or ', ' and not '] : [' and ', ' or '];
      const parts = chosen.map((rule) => rule.name);
      return `    condition: ${parts.reduce((left, right) => `${left}${random.pick(word)}${right}`)}\n`;
    }
    case 'event_count':
      return `    condition:\n        ${operator}: ${1 + random.below(4)}\n`;
    case 'value_count':
      return `    condition:\n        field: ${field}\n        ${operator}: ${1 + random.below(3)}\n`;
    case 'value_percentile':
      return `    condition:\n        field: N\n        percentile: ${random.pick([0, 10, 90, 100])}\n        ${operator}: ${random.below(12)}\n`;
    default:
      return `    condition:\n        field: N\n        ${operator}: ${random.below(12)}\n`;
  }
}
