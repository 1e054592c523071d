import type { ScalarType } from '../../../values/scalar-type.ts';
import { toTicks } from '../scalars/datetime.ts';
import { parseDecimal } from '../scalars/decimal.ts';
import { parseLong } from '../scalars/long.ts';
import { parseDatetime } from '../scalars/parse-datetime.ts';
import { parseTimespan } from '../scalars/timespan.ts';
import type { DynamicLiteral, DynamicSyntax, Literal, LiteralValue } from '../syntax.ts';
import type { Tree } from './tree.ts';

/** What reading a literal may run into. */
export interface LiteralFault {
  readonly node: Tree;
  readonly type: ScalarType;
}

type Report = (fault: LiteralFault) => void;
type LiteralType = Literal['type'];

const literalTypes: ReadonlyMap<string, LiteralType> = new Map<string, LiteralType>([
  ['StringLiteralExpression', 'string'],
  ['CompoundStringLiteralExpression', 'string'],
  ['LongLiteralExpression', 'long'],
  ['IntLiteralExpression', 'int'],
  ['RealLiteralExpression', 'real'],
  ['DecimalLiteralExpression', 'decimal'],
  ['BooleanLiteralExpression', 'bool'],
  ['DateTimeLiteralExpression', 'datetime'],
  ['TimespanLiteralExpression', 'timespan'],
  ['GuidLiteralExpression', 'guid'],
]);

/** Is this node a literal other than `dynamic(...)`? */
export function isLiteral(node: Tree): boolean {
  return literalTypes.has(node.kind);
}

/** Reads a literal. The analyzer's own values are not trusted but for strings: it loses digits of the others. */
export function readLiteral(node: Tree, report: Report): Literal {
  const type = literalTypes.get(node.kind) ?? 'string';
  const value = type === 'string' ? textOf(node) : valueOf(type, inner(node));
  if (value === undefined) report({ node, type });
  return { kind: 'literal', at: node.at, type, value: value ?? null };
}

function textOf(node: Tree): string {
  const value = node.raw.LiteralValue;
  return typeof value === 'string' ? value : '';
}

/** What stands between the parentheses of `type(…)`, or the token itself. */
function inner(node: Tree): string {
  const token = node.maybe('Token');
  const text = token?.raw.ValueText ?? token?.text ?? '';
  const found = /^[a-z]+\s*\(([^]*)\)$/i.exec(text.trim());
  return (found?.[1] ?? text).trim().replace(/^(["'])(.*)\1$/, '$2');
}

function valueOf(type: LiteralType, text: string): LiteralValue | undefined {
  if (text.toLowerCase() === 'null' || text === '') return null;
  return readers[type](text);
}

const readers: Readonly<Record<LiteralType, (text: string) => LiteralValue | undefined>> = {
  string: (text) => text,
  int: (text) => {
    const value = longOf(text);
    return value !== undefined && BigInt.asIntN(32, value) === value ? value : undefined;
  },
  long: longOf,
  real: realOf,
  decimal: (text) => parseDecimal(text)?.toString(),
  bool: boolOf,
  datetime: datetimeOf,
  timespan: timespanOf,
  guid: guidOf,
};

function longOf(text: string): bigint | undefined {
  const value = parseLong(text);
  return value === undefined ? undefined : BigInt(value);
}

function realOf(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (lower === 'nan') return NaN;
  if (/^[+-]?inf(inity)?$/.test(lower)) return lower.startsWith('-') ? -Infinity : Infinity;
  const value = Number(text);
  return Number.isNaN(value) ? undefined : value;
}

function boolOf(text: string): boolean | undefined {
  const lower = text.toLowerCase();
  if (lower === 'true' || lower === '1') return true;
  return lower === 'false' || lower === '0' ? false : undefined;
}

function datetimeOf(text: string): bigint | undefined {
  const value = parseDatetime(/^\d{4}$/.test(text) ? `${text}-01-01` : text);
  return value === undefined ? undefined : toTicks(value);
}

function timespanOf(text: string): bigint | undefined {
  const value = parseTimespan(text);
  return value === undefined ? undefined : BigInt(value);
}

function guidOf(text: string): string | undefined {
  const digits = text.replace(/[{}()-]/g, '').toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(digits)) return undefined;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Reads `dynamic(...)`. */
export function readDynamic(node: Tree, report: Report): DynamicLiteral {
  return {
    kind: 'dynamic',
    at: node.at,
    type: 'dynamic',
    value: readJson(node.slot('Expression'), report),
  };
}

function readJson(node: Tree, report: Report): DynamicSyntax {
  switch (node.kind) {
    case 'NullLiteralExpression':
      return { kind: 'null' };
    case 'JsonArrayExpression':
      return { kind: 'array', items: node.items('Values').map((item) => readJson(item, report)) };
    case 'JsonObjectExpression':
      return {
        kind: 'bag',
        pairs: node
          .items('Pairs')
          .map((pair) => [jsonKey(pair), readJson(pair.slot('Value'), report)] as const),
      };
    case 'DynamicExpression':
    case 'ParenthesizedExpression':
      return readJson(node.slot('Expression'), report);
    case 'UnaryMinusExpression':
      return readNegated(node, report);
    case 'UnaryPlusExpression':
      return readJson(node.slot('Expression'), report);
    default:
      return readLiteral(node, report);
  }
}

/** The smallest long has no positive counterpart. */
function readNegated(node: Tree, report: Report): DynamicSyntax {
  const operand = node.slot('Expression');
  if (operand.kind === 'LongLiteralExpression' && inner(operand) === '9223372036854775808') {
    return { kind: 'literal', at: node.at, type: 'long', value: -(2n ** 63n) };
  }
  return negated(readJson(operand, report));
}

function jsonKey(pair: Tree): string {
  const name = pair.slot('Name');
  return name.raw.ValueText ?? name.text;
}

function negated(value: DynamicSyntax): DynamicSyntax {
  if (value.kind !== 'literal') return value;
  if (typeof value.value === 'number' || typeof value.value === 'bigint') {
    return { ...value, value: -value.value };
  }
  return typeof value.value === 'string' ? { ...value, value: `-${value.value}` } : value;
}
