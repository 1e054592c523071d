import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { ColumnDeclaration, Options, ParsePiece } from '../../syntax.ts';
import { converted } from '../expressions/compiled.ts';
import { batchOf, environment, valuesOf } from '../expressions/site.ts';
import { makeRegex } from '../functions/regex.ts';
import { ColumnData, Frame } from '../table/frame.ts';
import { Schema } from '../table/schema.ts';
import { conversion } from '../values/convert.ts';
import { nullOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import type { OperatorOf, Prepare } from './define.ts';

type Kind = 'simple' | 'relaxed' | 'regex';

interface Extraction {
  readonly columns: readonly ColumnDeclaration[];
  /** The values of the columns; undefined where the text does not fit. */
  readonly extract: (text: string) => readonly Value[] | undefined;
}

/** What a column of a type matches in a text. */
const shapes: Readonly<Partial<Record<ScalarType, string>>> = {
  int: '-?\\d+',
  long: '-?\\d+',
  real: '-?\\d*\\.?\\d+(?:[eE][-+]?\\d+)?',
  decimal: '-?\\d*\\.?\\d+(?:[eE][-+]?\\d+)?',
};

function optionText(options: Options, name: string): string {
  const given = options.get(name);
  return typeof given === 'string' ? given : given?.kind === 'name' ? given.name : '';
}

function kindOf(options: Options): Kind {
  const given = optionText(options, 'kind').toLowerCase();
  return given === 'regex' || given === 'relaxed' ? given : 'simple';
}

function quoted(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}

function columnPattern(kind: Kind, type: ScalarType, last: boolean): string {
  const shape = shapes[type];
  if (kind === 'relaxed') return shape === undefined ? (last ? '.*' : '.*?') : `${shape}|.*?`;
  if (shape !== undefined) return shape;
  return kind === 'regex' || last ? '.*' : '.*?';
}

function patternOf(pieces: readonly ParsePiece[], kind: Kind): string {
  let number = 0;
  const parts = pieces.map((piece, at) => {
    if (piece.kind === 'text') return kind === 'regex' ? piece.text : quoted(piece.text);
    const last = at === pieces.length - 1;
    if (piece.kind === 'any') return kind === 'regex' || last ? '.*' : '.*?';
    return `(?P<kql${number++}>${columnPattern(kind, piece.type, last)})`;
  });
  return kind === 'regex' ? parts.join('') : `^${parts.join('')}$`;
}

function prepareExtraction(operator: OperatorOf<'parse'>): Extraction {
  const kind = kindOf(operator.options);
  const flags = optionText(operator.options, 'flags');
  const columns = operator.pieces.flatMap((piece) =>
    piece.kind === 'column' ? [{ name: piece.name, type: piece.type }] : [],
  );
  const inline = kind === 'regex' ? flags : `s${flags}`;
  const prefix = inline === '' ? '' : `(?${inline})`;
  const regex = makeRegex(prefix + patternOf(operator.pieces, kind), operator.at);
  const conversions = columns.map((column) => conversion('string', column.type));
  const strict = kind === 'simple';
  return {
    columns,
    extract: (text) => {
      const matcher = regex.re2.matcher(text);
      if (!matcher.find()) return undefined;
      const values = conversions.map((convert, at) => convert(matcher.group(`kql${at}`) ?? ''));
      return strict && values.includes(null) ? undefined : values;
    },
  };
}

/** `parse` and `parse-where`: columns drawn out of a text. */
export const parse: Prepare<'parse'> = (operator, schema, { engine, scope }) => {
  const env = environment(schema, scope, engine);
  const source = converted(engine.compile(operator.of, env), 'string');
  const { columns, extract } = prepareExtraction(operator);
  const { output, positions } = withColumns(schema, columns);
  return (frame) => {
    const texts = valuesOf(source, batchOf(frame, env));
    const made = columns.map((): Value[] => []);
    const kept: number[] = [];
    texts.forEach((text, row) => {
      engine.limits.step(operator.at);
      const values = typeof text === 'string' ? extract(text) : undefined;
      if (operator.filter && values === undefined) return;
      kept.push(row);
      columns.forEach((column, at) => made[at]?.push(values?.[at] ?? nullOf(column.type)));
    });
    const base = operator.filter ? frame.select(Int32Array.from(kept)) : frame;
    return placed(base, output, positions, made);
  };
};

/** A schema with columns added, or put in the place of those with their names. */
export function withColumns(
  schema: Schema,
  added: readonly ColumnDeclaration[],
): { readonly output: Schema; readonly positions: readonly number[] } {
  const columns = [...schema.columns];
  const positions = added.map((column) => {
    const known = columns.findIndex(({ name }) => name === column.name);
    if (known < 0) return columns.push(column) - 1;
    columns[known] = column;
    return known;
  });
  return { output: new Schema(columns, schema.serialized), positions };
}

/** A frame with columns put into these places. */
export function placed(
  frame: Frame,
  output: Schema,
  positions: readonly number[],
  columns: readonly (readonly Value[])[],
): Frame {
  const data = [...frame.data];
  columns.forEach((values, at) => {
    data[positions[at] ?? data.length] = new ColumnData(values);
  });
  return new Frame(output, frame.length, data);
}
