import { didYouMean } from '../../../diagnostics/suggest.ts';
import { codes } from '../diagnostics.ts';
import type { ModifierName, ValueKind } from '../modifiers.ts';
import { isModifier, modifierEntry, modifiers } from '../modifiers.ts';
import type { DetectionItem, SigmaValue } from '../syntax.ts';
import { readValue } from './read-value.ts';
import type { Reading } from './reading.ts';
import type { YamlEntry, YamlNode } from './yaml-node.ts';

/** Reads one line of a map: `Field|modifier|modifier: value`. */
export function readItem(reading: Reading, entry: YamlEntry): DetectionItem | undefined {
  const key = reading.key(entry);
  if (key === undefined) return undefined;
  const [field = '', ...names] = key.split('|');
  const chain = readChain(reading, entry.key, names);
  const values = readValues(reading, entry.value, chain, key);
  if (chain === undefined || values === undefined) return undefined;
  const item: DetectionItem = {
    field: field === '' ? undefined : field,
    modifiers: chain,
    values,
    isList: entry.value.kind === 'sequence',
    span: reading.span({ start: entry.key.start, end: entry.value.end }),
  };
  checkItem(reading, entry.key, item, chain);
  return item;
}

/** Reads keywords that stand alone, or in a list of their own. */
export function readKeywords(
  reading: Reading,
  nodes: readonly YamlNode[],
): DetectionItem | undefined {
  const values = nodes.map((node) =>
    readValue(reading, node, { isRaw: false, hasPlaceholders: false }),
  );
  const sound = values.filter((value) => value !== undefined);
  const [first] = nodes;
  const last = nodes.at(-1);
  if (sound.length !== values.length || first === undefined || last === undefined) return undefined;
  for (const value of sound) {
    if (value.kind !== 'null') continue;
    const reason = 'null is no keyword: it needs a field';
    reading.report(
      codes.raise.SIG4015({ modifier: 'keywords', reason }, value.span ?? reading.span(first)),
    );
  }
  const span = reading.span({ start: first.start, end: last.end });
  return { field: undefined, modifiers: [], values: sound, isList: nodes.length > 1, span };
}

function readChain(
  reading: Reading,
  key: YamlNode,
  names: readonly string[],
): readonly ModifierName[] | undefined {
  const known: ModifierName[] = [];
  for (const name of names) {
    if (isModifier(name)) known.push(name);
    else {
      const help = didYouMean(name, Object.keys(modifiers));
      const extra = help === undefined ? {} : { help };
      reading.report(codes.raise.SIG4013({ modifier: name }, reading.span(key), extra));
    }
  }
  for (const name of known) {
    if (modifierEntry(name).origin === 'pySigma') {
      reading.report(codes.raise.SIG4016({ modifier: name }, reading.span(key)));
    }
  }
  return known.length === names.length ? known : undefined;
}

function readValues(
  reading: Reading,
  node: YamlNode,
  chain: readonly ModifierName[] | undefined,
  key: string,
): readonly SigmaValue[] | undefined {
  if (node.kind === 'mapping') {
    reading.wrongShape(key, 'a value or a list of values', node);
    return undefined;
  }
  const nodes = node.kind === 'sequence' ? node.items : [node];
  if (nodes.length === 0) {
    reading.report(codes.raise.SIG4012({ name: key }, reading.span(node)));
    return undefined;
  }
  const how = {
    isRaw: chain?.includes('re') ?? false,
    hasPlaceholders: chain?.includes('expand') ?? false,
  };
  const values = nodes.map((one) => readValue(reading, one, how));
  const sound = values.filter((value) => value !== undefined);
  return sound.length === values.length ? sound : undefined;
}

/** Checks a chain against the registry, for every kind of value that the item holds. */
function checkItem(
  reading: Reading,
  key: YamlNode,
  item: DetectionItem,
  chain: readonly ModifierName[],
): void {
  const span = reading.span(key);
  const refuse = (modifier: string, reason: string): void => {
    reading.report(codes.raise.SIG4014({ modifier, reason }, span));
  };
  chain.forEach((name, at) => {
    const rules = modifierEntry(name);
    if (chain.indexOf(name) !== at) refuse(name, 'stands twice');
    if (rules.first === true && chain.slice(0, at).some((before) => !isItemModifier(before))) {
      refuse(name, 'must be the first modifier');
    }
    if (rules.needsField === true && item.field === undefined) refuse(name, 'needs a field');
  });
  checkAll(reading, key, item, chain);
  if (item.values.length > 1 && item.values.some((value) => value.kind === 'null')) {
    const reason = 'null stands in a list, which the specification does not allow';
    reading.report(codes.raise.SIG4017({ reason }, span));
  }
  for (const value of item.values) checkKinds(reading, key, item, value, chain);
}

function isItemModifier(name: ModifierName): boolean {
  return modifierEntry(name).item === true;
}

function checkAll(
  reading: Reading,
  key: YamlNode,
  item: DetectionItem,
  chain: readonly ModifierName[],
): void {
  if (!chain.includes('all') || (item.isList && item.values.length > 1)) return;
  const reason = "'all' stands on a single value, which the specification does not allow";
  reading.report(codes.raise.SIG4017({ reason }, reading.span(key)));
}

const kindNames: { readonly [K in ValueKind]: string } = {
  text: 'a text',
  bytes: 'encoded text',
  regex: 'a regular expression',
  network: 'a network',
  field: 'a field name',
  number: 'a number',
  boolean: 'a boolean',
  null: 'null',
  presence: 'a test of presence',
  comparison: 'a comparison',
  'time-part': 'a part of a date',
};

function checkKinds(
  reading: Reading,
  key: YamlNode,
  item: DetectionItem,
  value: SigmaValue,
  chain: readonly ModifierName[],
): void {
  let kind: ValueKind = value.kind === 'regex' ? 'text' : value.kind;
  for (const name of chain) {
    const next: ValueKind | undefined = modifierEntry(name).takes[kind];
    if (next === undefined) {
      const reason = `does not apply to ${kindNames[kind]}${hintFor(name, kind)}`;
      const span = value.span ?? item.span ?? reading.span(key);
      reading.report(codes.raise.SIG4014({ modifier: name, reason }, span));
      return;
    }
    if (kind === 'time-part') {
      const reason = `'${name}' on a part of a date is outside the specification, which only tests equality`;
      reading.report(codes.raise.SIG4017({ reason }, value.span ?? item.span ?? reading.span(key)));
    }
    kind = next;
  }
}

function hintFor(name: ModifierName, kind: ValueKind): string {
  const wantsNumber = modifierEntry(name).takes.number !== undefined;
  if (wantsNumber && kind === 'text') return ': write the number without quotes';
  if (name === 'exists') return ': write true or false without quotes';
  return '';
}
