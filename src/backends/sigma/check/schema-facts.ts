import { plainText, valueOf } from '../read/reading.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { scalarMeaning } from '../read/yaml-scalar.ts';
import type { CheckContext } from './check-context.ts';

/** What the schema says of one field of a document. */
interface FieldFact {
  readonly shape: 'text' | 'list of texts' | 'text or list' | 'boolean';
  readonly longest?: number;
  readonly shortestItem?: number;
  readonly oneOf?: readonly string[];
  readonly pattern?: { readonly rule: RegExp; readonly wanted: string };
}

const date = {
  rule: /^\d{4}-(?:0[1-9]|1[012])-(?:0[1-9]|[12][0-9]|3[01])$/,
  wanted: 'a date as YYYY-MM-DD',
} as const;

const statuses = ['stable', 'test', 'experimental', 'deprecated', 'unsupported'] as const;
const levels = ['informational', 'low', 'medium', 'high', 'critical'] as const;
const relations = ['derived', 'obsolete', 'merged', 'renamed', 'similar'] as const;

/** The facts of the schema of specification 2.1, as our own data. */
const facts: Readonly<Record<string, FieldFact>> = {
  title: { shape: 'text', longest: 256 },
  id: {
    shape: 'text',
    pattern: {
      rule: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
      wanted: 'a UUID',
    },
  },
  name: { shape: 'text', longest: 256 },
  taxonomy: { shape: 'text', longest: 256 },
  status: { shape: 'text', oneOf: statuses },
  description: { shape: 'text', longest: 65_535 },
  license: { shape: 'text' },
  author: { shape: 'text' },
  references: { shape: 'list of texts' },
  date: { shape: 'text', pattern: date },
  modified: { shape: 'text', pattern: date },
  fields: { shape: 'list of texts' },
  falsepositives: { shape: 'text or list', shortestItem: 2 },
  level: { shape: 'text', oneOf: levels },
  tags: {
    shape: 'list of texts',
    pattern: {
      rule: /^[a-z0-9_-]+\.[a-z0-9._-]+$/,
      wanted: "a namespace, a dot and a name, like 'attack.t1110'",
    },
  },
  scope: { shape: 'list of texts', shortestItem: 2 },
  generate: { shape: 'boolean' },
};

/** Checks a document against the facts of the schema. */
export function checkSchema(context: CheckContext): void {
  for (const [field, fact] of Object.entries(facts)) {
    const node = context.node(field);
    if (node !== undefined) checkField(context, field, node, fact);
  }
  checkRelated(context);
  checkLogSource(context);
}

function checkField(context: CheckContext, field: string, node: YamlNode, fact: FieldFact): void {
  if (fact.shape === 'boolean') {
    const isBoolean = node.kind === 'scalar' && scalarMeaning(node).kind === 'boolean';
    if (!isBoolean) context.violates(`'${field}' must be true or false`, node);
    return;
  }
  if (node.kind === 'sequence') {
    if (fact.shape === 'text') context.violates(`'${field}' must be a text, not a list`, node);
    else checkList(context, field, node.items, fact);
    return;
  }
  const text = plainText(node);
  if (fact.shape === 'list of texts' || text === undefined) {
    context.violates(`'${field}' must be a ${fact.shape}`, node);
    return;
  }
  checkText(context, field, text, node, fact);
}

function checkList(
  context: CheckContext,
  field: string,
  items: readonly YamlNode[],
  fact: FieldFact,
): void {
  const seen = new Set<string>();
  for (const item of items) {
    const text = plainText(item);
    if (text === undefined) {
      context.violates(`'${field}' must hold texts only`, item);
      continue;
    }
    if (seen.has(text)) context.violates(`'${field}' holds '${text}' twice`, item);
    seen.add(text);
    checkText(context, field, text, item, fact);
  }
}

function checkText(
  context: CheckContext,
  field: string,
  text: string,
  node: YamlNode,
  fact: FieldFact,
): void {
  if (fact.longest !== undefined && text.length > fact.longest) {
    context.violates(`'${field}' is longer than ${fact.longest} characters`, node);
  }
  if (fact.shortestItem !== undefined && text.length < fact.shortestItem) {
    context.violates(`'${field}' holds a text shorter than ${fact.shortestItem} characters`, node);
  }
  if (fact.oneOf !== undefined && !fact.oneOf.includes(text)) {
    context.violates(`'${field}' is '${text}', which is none of ${fact.oneOf.join(', ')}`, node);
  }
  if (fact.pattern?.rule.test(text) === false) {
    context.violates(`'${field}' is '${text}', which is not ${fact.pattern.wanted}`, node);
  }
}

function checkRelated(context: CheckContext): void {
  const node = context.node('related');
  if (node === undefined) return;
  if (node.kind !== 'sequence') {
    context.violates("'related' must be a list", node);
    return;
  }
  for (const item of node.items) {
    const id = item.kind === 'mapping' ? valueOf(item, 'id') : undefined;
    const type = item.kind === 'mapping' ? valueOf(item, 'type') : undefined;
    const named = type === undefined ? undefined : plainText(type);
    if (id === undefined || named === undefined) {
      context.violates("'related' holds maps of 'id' and 'type'", item);
    } else if (!relations.some((one) => one === named)) {
      context.violates(`'${named}' is none of ${relations.join(', ')}`, type ?? item);
    }
  }
}

function checkLogSource(context: CheckContext): void {
  const node = context.node('logsource');
  if (node?.kind !== 'mapping') return;
  for (const field of ['category', 'product', 'service']) {
    const value = valueOf(node, field);
    const text = value === undefined ? undefined : plainText(value);
    if (value !== undefined && text !== undefined && !/^[a-z0-9_.-]+$/.test(text)) {
      context.violates(
        `'${field}' is '${text}': lower case, with '_' for a space, is wanted`,
        value,
      );
    }
  }
}
