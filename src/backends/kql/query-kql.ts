import type { Outcome } from '../../diagnostics/diagnostic.ts';
import type { KnownTables } from './read/microsoft-parser.ts';
import { readKql } from './read/read-kql.ts';
import type { RunInputs } from './run/context.ts';
import { runKql } from './run/run-kql.ts';
import type { Frame } from './run/table/frame.ts';

/** Reads a query and runs it; the tables of the inputs are known besides those of the schema. */
export function queryKql(text: string, known: KnownTables, inputs: RunInputs): Outcome<Frame> {
  const read = readKql(text, known, inputs.file);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const ran = runKql(read.value, text, inputs);
  return { value: ran.value, diagnostics: [...read.diagnostics, ...ran.diagnostics] };
}
