import type { Declared, Operator, Ordered, ScanStep, TopNestedLevel } from '../syntax.ts';
import { readExpression, readItem, readOptions } from './read-expressions.ts';
import type { Reading } from './read-expressions.ts';
import { scalarType } from './tree.ts';
import type { Tree } from './tree.ts';

/** Reads `scan`. */
export function readScan(node: Tree, reading: Reading): Operator {
  return {
    kind: 'scan',
    at: node.at,
    options: readOptions(node.items('Parameters'), reading),
    partitionBy: (node.maybe('PartitionByClause')?.items('Expressions') ?? []).map((by) =>
      readExpression(by, reading),
    ),
    orderBy: (node.maybe('OrderByClause')?.items('Expressions') ?? []).map((by) =>
      readScanOrder(by, reading),
    ),
    declared: (node.maybe('DeclareClause')?.items('Declarations') ?? []).map((declared) =>
      readDeclared(declared, reading),
    ),
    steps: node.items('Steps').map((step) => readStep(step, reading)),
  };
}

function readScanOrder(node: Tree, reading: Reading): Ordered {
  const ordered = node.kind === 'OrderedExpression';
  const item = readItem(ordered ? node.slot('Expression') : node, reading);
  const word = ordered ? node.slot('Ordering').maybe('AscOrDescKeyword')?.text : undefined;
  const descending = word?.toLowerCase() !== 'asc';
  return { ...item, descending, nullsFirst: !descending, explicit: word !== undefined };
}

/** Reads `name: type = value`. */
export function readDeclared(node: Tree, reading: Reading): Declared {
  const declared = node.slot('NameAndType');
  const fallback = node.maybe('DefaultValue')?.maybe('Value');
  return {
    name: declared.slot('Name').name,
    type: scalarType(declared.slot('Type').maybe('Type')?.text ?? '') ?? 'dynamic',
    ...(fallback === undefined ? {} : { fallback: readExpression(fallback, reading) }),
  };
}

function readStep(node: Tree, reading: Reading): ScanStep {
  const word = node.maybe('ScanStepOutput')?.maybe('OutputKind')?.text.toLowerCase();
  return {
    name: node.slot('Name').name,
    output: word === 'last' || word === 'none' ? word : 'all',
    condition: readExpression(node.slot('Condition'), reading),
    assignments: (node.maybe('ComputationClause')?.items('Assignments') ?? []).map(
      (assignment) =>
        [
          assignment.slot('Name').name,
          readExpression(assignment.slot('Expression'), reading),
        ] as const,
    ),
  };
}

/** Reads `top-nested`. */
export function readTopNested(node: Tree, reading: Reading): Operator {
  const levels = node.items('Clauses').map((clause) => readLevel(clause, reading));
  return { kind: 'top-nested', at: node.at, levels };
}

function readLevel(node: Tree, reading: Reading): TopNestedLevel {
  const count = node.maybe('Expression');
  const others = node.maybe('WithOthersClause')?.maybe('Expression');
  const by = node.slot('ByExpression');
  const ordered = by.kind === 'OrderedExpression';
  const word = ordered ? by.slot('Ordering').maybe('AscOrDescKeyword')?.text : undefined;
  return {
    ...(count === undefined ? {} : { count: readExpression(count, reading) }),
    of: readItem(node.slot('OfExpression'), reading),
    ...(others === undefined ? {} : { others: readExpression(others, reading) }),
    by: readItem(ordered ? by.slot('Expression') : by, reading),
    descending: word?.toLowerCase() !== 'asc',
  };
}
