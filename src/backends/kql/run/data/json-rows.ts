import type { ColumnDeclaration } from '../../syntax.ts';
import type { Frame } from '../table/frame.ts';
import { deepestJson, parseJson } from '../values/json.ts';
import { isArray, isBag } from '../values/value.ts';
import type { Bag, Value } from '../values/value.ts';
import { DataFault } from './data-fault.ts';
import { decode, linesOf } from './lines.ts';
import { TableBuilder } from './table-builder.ts';

/** What `JSON.parse` would not read exactly: long integers, and reals that look like integers. */
const inexact = /[:,[]\s*-?(?:\d{16}|\d+\.\d*0\s*[,\]}]|\d+(?:\.\d+)?[eE])/;

/** Reads a table of JSON: an object on each line, or one array of objects. */
export function readJsonRows(chunks: Iterable<Buffer>, known: readonly ColumnDeclaration[]): Frame {
  const builder = new TableBuilder(known);
  const pieces = startOf(chunks);
  if (pieces.array) {
    addArray(decode([...pieces.chunks], 1), builder);
    return builder.build();
  }
  for (const { text, line } of linesOf(pieces.chunks)) {
    if (text.trim() === '') continue;
    builder.add(objectIn(text, line), line);
  }
  return builder.build();
}

/** Looks at the first character without losing it. */
function startOf(chunks: Iterable<Buffer>): {
  readonly array: boolean;
  readonly chunks: Iterable<Buffer>;
} {
  const iterator = chunks[Symbol.iterator]();
  const first = iterator.next();
  if (first.done === true) return { array: false, chunks: [] };
  const head = first.value
    .subarray(0, 4096)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  return { array: head.trimStart().startsWith('['), chunks: rest(first.value, iterator) };
}

function* rest(first: Buffer, iterator: Iterator<Buffer>): Generator<Buffer> {
  yield first;
  for (let next = iterator.next(); next.done !== true; next = iterator.next()) yield next.value;
}

function addArray(text: string, builder: TableBuilder): void {
  const value = parseJson(text);
  if (!isArray(value)) throw notJson(1, 'the array does not parse to its end');
  value.forEach((item, at) => {
    if (!isBag(item)) throw notJson(1, `the element ${at} is no object`);
    builder.add(item, 1);
  });
}

function notJson(line: number, detail: string): DataFault {
  return new DataFault(line, (raise, span) => raise.KQL3101({ detail }, span));
}

function objectIn(text: string, line: number): Bag {
  const value = isSimple(text) ? quickly(text, line) : parseJson(text);
  if (value === undefined) throw notJson(line, 'it does not parse to its end, or is too deep');
  if (!isBag(value)) throw notJson(line, 'it is another value');
  return value;
}

/** May the built-in parser read it? It is faster, and wrong about large numbers. */
function isSimple(text: string): boolean {
  if (inexact.test(text)) return false;
  let open = 0;
  for (let at = text.indexOf('['); at >= 0 && open <= deepestJson; at = text.indexOf('[', at + 1)) {
    open += 1;
  }
  for (let at = text.indexOf('{'); at >= 0 && open <= deepestJson; at = text.indexOf('{', at + 1)) {
    open += 1;
  }
  return open <= deepestJson;
}

function quickly(text: string, line: number): Value {
  try {
    return parsed(text);
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message.slice(0, 120) : 'it does not parse';
    throw notJson(line, detail.slice(0, 1).toLowerCase() + detail.slice(1));
  }
}

/** JSON without large numbers is a value as it stands. */
function parsed(text: string): Value {
  const parse: (text: string) => Value = JSON.parse;
  return parse(text);
}
