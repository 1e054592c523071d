import { valuesOf, batchOf, environment } from '../expressions/site.ts';
import { argumentFault } from '../fault.ts';
import { Frame } from '../table/frame.ts';
import { groupRows } from '../table/grouping.ts';
import type { Prepare } from './define.ts';
import { compileItems } from './items.ts';
import { unite } from './union.ts';

/** `partition by x (…)`: the same query over the rows of each value. */
export const partition: Prepare<'partition'> = (operator, schema, { engine, scope }) => {
  const env = environment(schema, scope, engine);
  const [key] = compileItems([operator.by], env);
  if (key === undefined) throw argumentFault('a column is missing', operator.at);
  const body = engine.pipe(operator.body, schema, scope);
  return (frame) => {
    const values = valuesOf(key.compiled, batchOf(frame, env));
    const { groupOf, firstRows } = groupRows([values], [key.type], frame.length);
    const rows = firstRows.map((): number[] => []);
    groupOf.forEach((group, row) => rows[group]?.push(row));
    const parts = rows.map((group) => body(frame.select(Int32Array.from(group), schema)));
    if (parts.length === 0)
      return body(
        Frame.of(
          schema,
          0,
          schema.columns.map(() => []),
        ),
      );
    const united = unite(
      parts.map((part) => ({ frame: part, name: '' })),
      false,
      undefined,
    );
    return united;
  };
};
