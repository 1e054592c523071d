import type { DataTable } from '../../syntax.ts';
import { converted } from '../expressions/compiled.ts';
import type { Environment } from '../expressions/site.ts';
import { argumentFault } from '../fault.ts';
import { Frame } from '../table/frame.ts';
import { Schema } from '../table/schema.ts';
import { nullOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';

/** `datatable`: its values, converted to the types of its columns. */
export function datatable(node: DataTable, env: Environment): Frame {
  const { columns, values } = node;
  const width = columns.length;
  if (width === 0 || values.length % width !== 0) {
    throw argumentFault(`${values.length} values do not fill rows of ${width} columns`, node.at);
  }
  const data: Value[][] = columns.map(() => []);
  values.forEach((value, at) => {
    const type = columns[at % width]?.type ?? 'dynamic';
    const compiled = converted(env.engine.compile(value, env), type);
    data[at % width]?.push(compiled.constant?.value ?? nullOf(type));
  });
  return Frame.of(new Schema(columns), values.length / width, data);
}
