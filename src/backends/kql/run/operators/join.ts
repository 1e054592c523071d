import type { ColumnDeclaration, JoinKey, Options } from '../../syntax.ts';
import { argumentFault, typeFault, unknownFault, unsupported } from '../fault.ts';
import type { ColumnData } from '../table/frame.ts';
import { Frame } from '../table/frame.ts';
import { KeyCoder } from '../table/grouping.ts';
import { Schema, freeName } from '../table/schema.ts';
import type { OperatorOf, Prepare, Surroundings } from './define.ts';
import type { ScalarType } from '../../../../values/scalar-type.ts';
import { widest } from '../expressions/comparison.ts';

/** The kinds of `join`; what a side keeps without a partner, and which columns come out. */
const kinds = {
  innerunique: { left: false, right: false, columns: 'both', unique: true, anti: false },
  inner: { left: false, right: false, columns: 'both', unique: false, anti: false },
  leftouter: { left: true, right: false, columns: 'both', unique: false, anti: false },
  rightouter: { left: false, right: true, columns: 'both', unique: false, anti: false },
  fullouter: { left: true, right: true, columns: 'both', unique: false, anti: false },
  leftanti: { left: true, right: false, columns: 'left', unique: false, anti: true },
  anti: { left: true, right: false, columns: 'left', unique: false, anti: true },
  leftantisemi: { left: true, right: false, columns: 'left', unique: false, anti: true },
  rightanti: { left: false, right: true, columns: 'right', unique: false, anti: true },
  rightantisemi: { left: false, right: true, columns: 'right', unique: false, anti: true },
  leftsemi: { left: false, right: false, columns: 'left', unique: false, anti: false },
  rightsemi: { left: false, right: false, columns: 'right', unique: false, anti: false },
} as const;

/** The names of the kinds of `join`. */
export const joinKinds = Object.keys(kinds);

type Kind = (typeof kinds)[keyof typeof kinds];

function kindOf(
  options: Options,
  fallback: string,
  operator: { at: OperatorOf<'join'>['at'] },
): Kind {
  const given = options.get('kind') ?? fallback;
  const name = typeof given === 'string' ? given.toLowerCase() : '';
  const found = Object.entries(kinds).find(([known]) => known === name);
  if (found === undefined) throw unsupported(`a join of kind '${name}'`, operator.at);
  return found[1];
}

interface Keys {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly types: readonly ScalarType[];
}

const integers: readonly ScalarType[] = ['int', 'long'];

function keysOf(on: readonly JoinKey[], left: Schema, right: Schema): Keys {
  const found = on.map((key) => {
    const [a, b] = [left.find(key.left), right.find(key.right)];
    if (a === undefined) throw unknownFault('column', key.left, key.at);
    if (b === undefined) throw unknownFault('column', key.right, key.at);
    const [x, y] = [left.columns[a]?.type ?? 'dynamic', right.columns[b]?.type ?? 'dynamic'];
    const numbers = integers.includes(x) && integers.includes(y);
    if (x !== y && !numbers)
      throw typeFault(`join keys of type ${x} and ${y} cannot be equal`, key.at);
    if (x === 'dynamic') throw typeFault('a dynamic value cannot be a join key', key.at);
    return { a, b, type: widest(x, x) === 'int' ? 'long' : x } as const;
  });
  return {
    left: found.map((key) => key.a),
    right: found.map((key) => key.b),
    types: found.map((key) => key.type),
  };
}

/** `join` */
export const join: Prepare<'join'> = (operator, schema, around) => {
  const kind = kindOf(operator.options, 'innerunique', operator);
  const right = around.engine.table(operator.right, around.scope);
  if (operator.on.length === 0) throw argumentFault('a join needs conditions', operator.at);
  const keys = keysOf(operator.on, schema, right.schema);
  const output = outputOf(kind, schema, right.schema);
  return (frame) => {
    const left = kind.unique ? uniqueRows(frame, keys) : frame;
    const pairs = match(left, right, keys, kind, around, operator);
    return assemble(left, right, pairs, kind, output);
  };
};

function outputOf(kind: Kind, left: Schema, right: Schema): Schema {
  if (kind.columns === 'left') return left.ordered(false);
  if (kind.columns === 'right') return right.ordered(false);
  const taken = new Set([...left.columns].map((column) => column.name));
  const added = right.columns.map((column): ColumnDeclaration => {
    const name = freeName(column.name, taken);
    taken.add(name);
    return { name, type: column.type };
  });
  return new Schema([...left.columns, ...added]);
}

/** The first row of each key: what `innerunique` leaves of its left side. */
function uniqueRows(frame: Frame, keys: Keys): Frame {
  const columns = keys.left.map((at) => frame.column(at));
  const codes = new KeyCoder(keys.types).codes(columns, frame.length);
  const seen = new Set<number>();
  const rows: number[] = [];
  codes.forEach((code, row) => {
    if (seen.has(code)) return;
    seen.add(code);
    rows.push(row);
  });
  return frame.select(Int32Array.from(rows));
}

interface Pairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

function match(
  left: Frame,
  right: Frame,
  keys: Keys,
  kind: Kind,
  around: Surroundings,
  operator: { readonly at: OperatorOf<'join'>['at'] },
): Pairs {
  const coder = new KeyCoder(keys.types);
  const rightCodes = coder.codes(
    keys.right.map((at) => right.column(at)),
    right.length,
  );
  const leftCodes = coder.codes(
    keys.left.map((at) => left.column(at)),
    left.length,
  );
  const partners = rowsByCode(rightCodes);
  if (kind.columns === 'left') return oneSide(leftCodes, new Set(rightCodes), kind.anti);
  if (kind.columns === 'right') {
    const { left: rows } = oneSide(rightCodes, new Set(leftCodes), kind.anti);
    return { left: new Int32Array(0), right: rows };
  }
  const [a, b]: [number[], number[]] = [[], []];
  const matched = kind.right ? new Uint8Array(right.length) : undefined;
  const { limits } = around.engine;
  leftCodes.forEach((code, row) => {
    limits.step(operator.at);
    const found = partners.get(code);
    if (found === undefined) {
      if (!kind.left) return;
      a.push(row);
      b.push(-1);
      return;
    }
    limits.rows(a.length + found.length, operator.at);
    for (const other of found) {
      a.push(row);
      b.push(other);
      if (matched !== undefined) matched[other] = 1;
    }
  });
  matched?.forEach((hit, row) => {
    if (hit === 1) return;
    a.push(-1);
    b.push(row);
  });
  return { left: Int32Array.from(a), right: Int32Array.from(b) };
}

function rowsByCode(codes: Int32Array): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  codes.forEach((code, row) => {
    const known = rows.get(code);
    if (known === undefined) rows.set(code, [row]);
    else known.push(row);
  });
  return rows;
}

function oneSide(codes: Int32Array, others: ReadonlySet<number>, anti: boolean): Pairs {
  const rows: number[] = [];
  codes.forEach((code, row) => {
    if (others.has(code) !== anti) rows.push(row);
  });
  return { left: Int32Array.from(rows), right: new Int32Array(0) };
}

function assemble(left: Frame, right: Frame, pairs: Pairs, kind: Kind, output: Schema): Frame {
  if (kind.columns === 'left') return left.select(pairs.left, output);
  if (kind.columns === 'right') return right.select(pairs.right, output);
  const [a, b] = [left.select(pairs.left), right.select(pairs.right)];
  return new Frame(output, pairs.left.length, [...a.data, ...b.data]);
}

/** `lookup`: a join that adds the right side's columns but for its keys. */
export const lookup: Prepare<'lookup'> = (operator, schema, around) => {
  const kind = kindOf(operator.options, 'leftouter', operator);
  if (kind !== kinds.leftouter && kind !== kinds.inner) {
    throw unsupported('a lookup that is neither leftouter nor inner', operator.at);
  }
  const right = around.engine.table(operator.right, around.scope);
  const keys = keysOf(operator.on, schema, right.schema);
  const shown = right.schema.columns.map((_, at) => at).filter((at) => !keys.right.includes(at));
  const narrow = new Schema(shown.flatMap((at) => right.schema.columns[at] ?? []));
  const output = outputOf(kind, schema, narrow);
  return (frame) => {
    const pairs = match(frame, right, keys, kind, around, operator);
    const [a, b] = [frame.select(pairs.left), right.select(pairs.right)];
    const data: ColumnData[] = [...a.data, ...shown.flatMap((at) => b.data[at] ?? [])];
    return new Frame(output, pairs.left.length, data);
  };
};
