import { callByKind, type ByKind } from './by-kind.ts';
import { expressionFaults, when } from './expression-faults.ts';
import type { IrNode } from './node.ts';
import type { JoinPair, Source, Step, Stream } from './stream.ts';

type Columns = ReadonlySet<string>;

/** The columns that rows have at the end of a stream; `shared` are those of the rule's shared stream. */
export function streamColumns(stream: Stream, shared: Columns | undefined): Columns {
  return stream.steps.reduce(addColumn, sourceColumns(stream.source, shared));
}

/** What is wrong with a stream, and with those that it joins. */
export function streamFaults(stream: Stream, shared: Columns | undefined): readonly string[] {
  let columns = sourceColumns(stream.source, shared);
  const found = [...sourceFaults(stream.source, shared)];
  for (const step of stream.steps) {
    found.push(...callByKind(faults, step, columns, shared));
    columns = addColumn(columns, step);
  }
  return found;
}

function addColumn(columns: Columns, step: Step): Columns {
  return 'name' in step ? new Set([...columns, step.name]) : columns;
}

function sourceColumns(source: Source, shared: Columns | undefined): Columns {
  switch (source.kind) {
    case 'tables':
      return new Set(source.tables.flatMap((table) => table.columns.map((column) => column.name)));
    case 'state':
      return sourceColumns(source.of, shared);
    case 'list':
    case 'query':
      return new Set(source.columns.map((column) => column.name));
    case 'shared':
      return shared ?? new Set();
    case 'none':
      return new Set();
  }
}

function sourceFaults(source: Source, shared: Columns | undefined): readonly string[] {
  switch (source.kind) {
    case 'tables':
      return when(source.tables.length === 0, 'a source without tables');
    case 'state':
      return [
        ...sourceFaults(source.of, shared),
        ...when(source.per.length === 0, 'an inventory without a key'),
        ...termFaults(source.per, sourceColumns(source, shared)),
      ];
    case 'list':
      return when(source.columns.length === 0, 'a list without columns');
    case 'shared':
      return when(shared === undefined, 'the rule has no shared rows');
    case 'none':
      return [];
    case 'query':
      return when(source.text.trim() === '', 'a query that says nothing');
  }
}

const faults: ByKind<Step, [Columns, Columns | undefined], readonly string[]> = {
  define: (step, columns) => termFaults([step.value], columns),
  filter: (step, columns) => termFaults([step.holds], columns),
  join: (step, columns, shared) => [
    ...when(step.take === 'latest' && step.within === undefined, 'a latest row of any age'),
    ...when(step.within !== undefined && !(step.within > 0), 'a join within no time'),
    ...joinFaults(step, columns, shared),
  ],
  earlier: (step, columns, shared) => [
    ...when(!(step.within > 0), 'a join within no time'),
    ...joinFaults(step, columns, shared),
  ],
  once: (step, columns) => [
    ...when(step.per.length === 0, 'once without a key'),
    ...when(step.within < 0, 'once within less than no time'),
    ...termFaults(step.per, columns),
  ],
};

function joinFaults(
  join: { readonly stream: Stream; readonly on: readonly JoinPair[] },
  columns: Columns,
  shared: Columns | undefined,
): readonly string[] {
  const left = join.on.map((pair) => pair.left);
  const right = join.on.map((pair) => pair.right);
  return [
    ...when(join.on.length === 0, 'nothing ties a row to another stream'),
    ...streamFaults(join.stream, shared),
    ...termFaults(left, columns),
    ...termFaults(right, streamColumns(join.stream, shared)),
  ];
}

function termFaults(nodes: readonly IrNode[], columns: Columns): readonly string[] {
  return nodes.flatMap((node) => expressionFaults(node, { columns, element: false }));
}
