import type { ScalarType } from '../../../../values/scalar-type.ts';
import { long } from '../../scalars/long.ts';
import { parseDatetime } from '../../scalars/parse-datetime.ts';
import { ColumnData } from '../table/frame.ts';
import { asText, conversion, fromDynamic } from '../values/convert.ts';
import { parseJson } from '../values/json.ts';
import { dynamicType, nullOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { DataFault } from './data-fault.ts';

/** Where the texts of a column are all different, remembering them saves nothing. */
const mostRemembered = 20_000;

/** A column that grows row by row; rows that have no value for it are skipped. */
export class ColumnBuilder {
  readonly name: string;
  readonly type: ScalarType | undefined;
  readonly #values: Value[] = [];
  readonly #missing: Value;
  readonly #dates = new Map<string, Value>();
  #texts: Map<string, string> | undefined = new Map<string, string>();

  /** Without a type the column is inferred from what is in it. */
  constructor(name: string, type: ScalarType | undefined) {
    this.name = name;
    this.type = type;
    this.#missing = type === undefined ? null : nullOf(type);
  }

  /** Sets the value of a row; rows come in order. */
  set(row: number, value: Value, line: number): void {
    const typed = this.type === undefined ? this.#remembered(value) : this.#typed(value, line);
    const values = this.#values;
    while (values.length < row) values.push(this.#missing);
    values[row] = typed;
  }

  #typed(value: Value, line: number): Value {
    if (value === null) return this.#missing;
    const type = this.type ?? 'dynamic';
    if (type === 'string') {
      return this.#remembered(typeof value === 'string' ? value : fromDynamic(value, 'string'));
    }
    if (type === 'dynamic') return jsonText(value);
    const converted = type === 'datetime' ? this.#date(value) : fromDynamic(value, type);
    if (converted !== null || value === '') return converted;
    throw new DataFault(line, (raise, span) => {
      const shown = asText(fromDynamic(value, 'string')).slice(0, 60);
      return raise.KQL3103({ column: this.name, type, value: shown }, span);
    });
  }

  /** Neighbouring events share their times often enough to remember the last ones. */
  #date(value: Value): Value {
    if (typeof value !== 'string') return null;
    const known = this.#dates.get(value);
    if (known !== undefined) return known;
    if (this.#dates.size > 1000) this.#dates.clear();
    const parsed = parseDatetime(value) ?? null;
    this.#dates.set(value, parsed);
    return parsed;
  }

  /** Equal texts are kept once. */
  #remembered(value: Value): Value {
    const texts = this.#texts;
    if (typeof value !== 'string' || texts === undefined) return value;
    const known = texts.get(value);
    if (known !== undefined) return known;
    if (texts.size >= mostRemembered) this.#texts = undefined;
    else texts.set(value, value);
    return value;
  }

  /** The column with its type, filled up to a number of rows. */
  build(length: number): { readonly type: ScalarType; readonly data: ColumnData } {
    this.#texts = undefined;
    if (this.type !== undefined && this.#values.length === 0) {
      return { type: this.type, data: ColumnData.repeated(this.#missing, length) };
    }
    const type = this.type ?? inferType(this.#values);
    if (this.type === undefined) this.#convert(type);
    const missing = nullOf(type);
    while (this.#values.length < length) this.#values.push(missing);
    return { type, data: new ColumnData(this.#values) };
  }

  #convert(type: ScalarType): void {
    const convert = type === 'dynamic' ? undefined : conversion('dynamic', type);
    if (convert === undefined) return;
    for (let row = 0; row < this.#values.length; row++) {
      this.#values[row] = convert(this.#values[row] ?? null);
    }
  }
}

/** A dynamic column may come as JSON text, as exported tables write it. */
function jsonText(value: Value): Value {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  return parseJson(value) ?? value;
}

const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** The type that all values of a column have; dynamic where they differ, text where there are none. */
function inferType(values: readonly Value[]): ScalarType {
  const found = new Set<string>();
  for (const value of values) {
    if (value !== null && value !== '') found.add(dynamicType(value) ?? 'null');
  }
  const [only = 'string', ...others] = found;
  if (others.length > 0) return isNumbers(found) ? 'real' : 'dynamic';
  if (only !== 'string') return scalars.find((type) => type === only) ?? 'dynamic';
  return found.size > 0 && values.every(isMissingOrMoment) ? 'datetime' : 'string';
}

function isNumbers(found: ReadonlySet<string>): boolean {
  return [...found].every((type) => type === 'long' || type === 'real');
}

const scalars = ['bool', 'long', 'real', 'datetime', 'timespan', 'guid', 'decimal'] as const;

function isMissingOrMoment(value: Value): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'string' && moment.test(value) && parseDatetime(value) !== undefined;
}

/** A text of a CSV cell as the value that it spells, for a column without a type. */
export function cellValue(text: string): Value {
  if (text === '') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?(0|[1-9]\d{0,17})$/.test(text)) return long(BigInt(text));
  if (/^-?(0|[1-9]\d*)\.\d+$/.test(text)) return parseJson(text) ?? text;
  return text;
}
