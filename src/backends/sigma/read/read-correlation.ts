import { didYouMean } from '../../../diagnostics/suggest.ts';
import { codes } from '../diagnostics.ts';
import type {
  CorrelationSection,
  CorrelationType,
  FieldAlias,
  RuleReference,
  SigmaCorrelation,
  Timespan,
} from '../syntax.ts';
import { correlationTypes, timespanUnits } from '../syntax.ts';
import { readCorrelationCondition } from './read-correlation-condition.ts';
import { readMetadata } from './read-metadata.ts';
import type { Reading } from './reading.ts';
import { plainText, valueOf } from './reading.ts';
import type { YamlMapping, YamlNode } from './yaml-node.ts';
import { scalarMeaning } from './yaml-scalar.ts';

/** Reads a correlation; `undefined` when its section is beyond reading. */
export function readCorrelation(
  reading: Reading,
  root: YamlMapping,
  section: YamlNode,
): SigmaCorrelation | undefined {
  const meta = readMetadata(reading, root);
  const mapping = reading.mapping('correlation', section);
  if (mapping === undefined) return undefined;
  const type = readType(reading, mapping);
  const rules = readReferences(reading, mapping);
  const timespan = readTimespan(reading, mapping);
  const groupBy = readGroupBy(reading, mapping);
  const aliases = readAliases(reading, mapping, rules, groupBy);
  if (type === undefined || timespan === undefined) return undefined;
  const condition = readCorrelationCondition(reading, mapping, type, rules);
  const correlation: CorrelationSection = {
    type,
    rules,
    groupBy,
    timespan,
    aliases,
    ...(condition === undefined ? {} : { condition }),
    span: reading.span(mapping),
  };
  const generate = readGenerate(reading, root) || readGenerate(reading, mapping);
  return { kind: 'correlation', meta, correlation, generate, span: reading.span(root) };
}

function required(reading: Reading, mapping: YamlMapping, field: string): YamlNode | undefined {
  const node = valueOf(mapping, field);
  if (node === undefined) {
    const detail = { field, where: 'the correlation' };
    reading.report(codes.raise.SIG4010(detail, reading.span(mapping)));
  }
  return node;
}

function isType(text: string): text is CorrelationType {
  return Object.hasOwn(correlationTypes, text);
}

function readType(reading: Reading, mapping: YamlMapping): CorrelationType | undefined {
  const node = required(reading, mapping, 'type');
  const text = node === undefined ? undefined : reading.text('type', node);
  if (node === undefined || text === undefined) return undefined;
  if (isType(text)) return text;
  const help = didYouMean(text, Object.keys(correlationTypes));
  const extra = help === undefined ? {} : { help };
  reading.report(codes.raise.SIG4030({ type: text }, reading.span(node), extra));
  return undefined;
}

function readReferences(reading: Reading, mapping: YamlMapping): readonly RuleReference[] {
  const node = required(reading, mapping, 'rules');
  if (node === undefined) return [];
  const nodes = node.kind === 'sequence' ? node.items : [node];
  if (nodes.length === 0) reading.wrongShape('rules', 'a list of rules', node);
  const seen = new Set<string>();
  return nodes.flatMap((item) => {
    const reference = reading.text('rules', item);
    if (reference === undefined) return [];
    if (seen.has(reference)) {
      const reason = `names '${reference}' twice`;
      reading.report(codes.raise.SIG4032({ reason }, reading.span(item)));
    }
    seen.add(reference);
    return [{ reference, span: reading.span(item) }];
  });
}

function readTimespan(reading: Reading, mapping: YamlMapping): Timespan | undefined {
  const node = required(reading, mapping, 'timespan');
  if (node === undefined) return undefined;
  const text = plainText(node) ?? '';
  const found = /^([0-9]{1,9})([smhdw])$/.exec(text);
  const count = Number(found?.[1] ?? 0);
  const unit = found?.[2];
  if (unit === undefined || !isUnit(unit) || count === 0) {
    reading.report(codes.raise.SIG4031({ text }, reading.span(node)));
    return undefined;
  }
  if (unit === 'w') {
    const reason = "the unit 'w' is not in the specification; write days";
    reading.report(codes.raise.SIG4034({ reason }, reading.span(node)));
  }
  return { count, unit, span: reading.span(node) };
}

function isUnit(text: string): text is keyof typeof timespanUnits {
  return Object.hasOwn(timespanUnits, text);
}

function readGroupBy(reading: Reading, mapping: YamlMapping): readonly string[] {
  const node = valueOf(mapping, 'group-by');
  if (node === undefined) {
    const reason =
      "there is no 'group-by', which the specification requires: all events are one group";
    reading.report(codes.raise.SIG4034({ reason }, reading.span(mapping)));
    return [];
  }
  if (node.kind === 'scalar') {
    const text = reading.text('group-by', node);
    return text === undefined ? [] : [text];
  }
  return reading.texts('group-by', node);
}

function readAliases(
  reading: Reading,
  mapping: YamlMapping,
  rules: readonly RuleReference[],
  groupBy: readonly string[],
): readonly FieldAlias[] {
  const node = valueOf(mapping, 'aliases');
  if (node === undefined) return [];
  const all = reading.mapping('aliases', node);
  return (all?.entries ?? []).flatMap((entry) => {
    const alias = reading.key(entry);
    const fields = reading.mapping(`aliases.${alias ?? ''}`, entry.value);
    if (alias === undefined || fields === undefined) return [];
    if (!groupBy.includes(alias)) {
      const reason = `the alias '${alias}' is not used in 'group-by'`;
      reading.report(codes.raise.SIG4034({ reason }, reading.span(entry.key)));
    }
    const mapped = readAliasFields(reading, fields, alias, rules);
    return [{ alias, fields: mapped, span: reading.span(entry.key) }];
  });
}

function readAliasFields(
  reading: Reading,
  fields: YamlMapping,
  alias: string,
  rules: readonly RuleReference[],
): FieldAlias['fields'] {
  const names = rules.map((rule) => rule.reference);
  return fields.entries.flatMap((entry) => {
    const reference = reading.key(entry);
    const field = reading.text(`aliases.${alias}`, entry.value);
    if (reference === undefined || field === undefined) return [];
    if (!names.includes(reference)) {
      const reason = `speaks of '${reference}', which is none of the correlation's rules`;
      const help = didYouMean(reference, names);
      const extra = help === undefined ? {} : { help };
      reading.report(codes.raise.SIG4033({ alias, reason }, reading.span(entry.key), extra));
    }
    return [{ reference, field, span: reading.span(entry.key) }];
  });
}

/** The schema puts `generate` at the top, pySigma inside the section: both are read. */
function readGenerate(reading: Reading, mapping: YamlMapping): boolean {
  const node = valueOf(mapping, 'generate');
  if (node === undefined) return false;
  const meaning = node.kind === 'scalar' ? scalarMeaning(node) : undefined;
  if (meaning?.kind === 'boolean') return meaning.value;
  reading.wrongShape('generate', 'true or false', node);
  return false;
}
