import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { Outcome } from '../../../diagnostics/diagnostic.ts';
import type { Locator } from '../../../diagnostics/locator.ts';
import type { DetectionIr } from '../../../ir/detection-ir.ts';
import type { AlertColumns, KqlQuery, MappedEntity, ResultColumn } from '../../backend.ts';
import { nowhere } from '../syntax.ts';
import type { Expression, Statement } from '../syntax.ts';
import { pipe, union } from './build-operator.ts';
import { createContext, declareTable, inReadingOrder } from './context.ts';
import type { Declaration, EmitContext, KqlTarget } from './context.ts';
import { createEmitter } from './create-emitter.ts';
import { emitBranch, projectFound } from './emit-branch.ts';
import type { Shape } from './emit-branch.ts';
import type { Found } from './finders/found.ts';
import { headerOf } from './header.ts';
import { checkContinuous, checkLookback, checkSize } from './limits.ts';
import { lookbackLimits, lookbackOf } from './lookback.ts';
import { pascalCase } from './names.ts';
import { printStatement } from './print/print-query.ts';
import { tableOf } from './stage.ts';
import { inTextForm } from './text-form.ts';

/** A lowered detection as a KQL query for a target; refused, at the clause, where the target cannot say it exactly. */
export function emitKql(
  lowered: DetectionIr,
  target: KqlTarget,
  locate: Locator,
): Outcome<KqlQuery> {
  const detection = inTextForm(lowered);
  const context = createContext(detection, target, locate);
  checkLookback(context);
  checkContinuous(context);
  if (hasErrors(context.diagnostics)) {
    return { value: undefined, diagnostics: context.diagnostics };
  }
  const emitter = createEmitter(context);
  const shape = shapeOf(detection);
  const found = detection.branches.map((branch) => {
    context.branch = branch.name === undefined ? '' : pascalCase(branch.name);
    const one = emitBranch(branch, emitter);
    projectFound(one, branch, shape);
    context.branch = '';
    return { branch, found: one };
  });
  const tables = found.map(({ branch, found: { stage } }) =>
    branch.name === undefined || found.length === 1
      ? tableOf(stage)
      : declareTable(context, pascalCase(branch.name), tableOf(stage)),
  );
  const query = resultOf(tables);
  const text = printAll(context, query);
  checkSize(text, [...context.declarations, query], context);
  if (hasErrors(context.diagnostics)) {
    return { value: undefined, diagnostics: context.diagnostics };
  }
  return {
    value: describe(
      context,
      text,
      shape,
      found.map((one) => one.found),
    ),
    diagnostics: context.diagnostics,
  };
}

function resultOf(tables: readonly Expression[]): Statement {
  const [only] = tables;
  const query =
    tables.length === 1 && only !== undefined ? only : pipe(undefined, union(...tables));
  return { kind: 'query', query, at: nowhere };
}

/** A rule whose findings are all single events shows them as such. */
function shapeOf(detection: DetectionIr): Shape {
  const isEvent = detection.branches.every(
    ({ finder }) =>
      finder.kind === 'each' ||
      finder.kind === 'firstSeen' ||
      (finder.kind === 'absent' && finder.side === 'after'),
  );
  return isEvent ? 'events' : 'windows';
}

function printAll(context: EmitContext, query: Statement): string {
  const lets = inReadingOrder(context.declarations).map(printDeclaration);
  return [headerOf(context.detection), ...lets, printStatement(query)].join('\n').concat('\n');
}

function printDeclaration({ comment, statement }: Declaration): string {
  const text = printStatement(statement);
  return comment === undefined ? text : `// ${comment}\n${text}`;
}

function describe(
  context: EmitContext,
  text: string,
  shape: Shape,
  found: readonly Found[],
): KqlQuery {
  const { detection, target } = context;
  return {
    text,
    columns: resultColumns(context, shape, found),
    alert: alertColumns(context, shape, found),
    entities: unique(found.flatMap((one): readonly MappedEntity[] => one.outputs.entities)),
    details: unique(found.flatMap((one) => one.outputs.details)),
    lookback: Math.max(lookbackOf(detection), lookbackLimits[target].least),
    every: detection.schedule.every,
    tables: [...context.tables],
    lists: [...context.lists.values()],
    parameters: [...context.parameters.values()],
  };
}

function resultColumns(
  context: EmitContext,
  shape: Shape,
  found: readonly Found[],
): readonly ResultColumn[] {
  const moments: readonly ResultColumn[] =
    shape === 'events'
      ? []
      : [
          { name: 'FirstEvent', type: 'datetime' },
          { name: 'LastEvent', type: 'datetime' },
          { name: 'EventCount', type: 'long' },
        ];
  const text = (name: string): ResultColumn => ({ name, type: 'string' });
  return unique([
    { name: 'TimeGenerated', type: 'datetime' },
    ...moments,
    ...(context.detection.branches.some((one) => one.name !== undefined) ? [text('Branch')] : []),
    ...found.flatMap((one) => (one.recordId === undefined ? [] : [text(one.recordId)])),
    ...found.flatMap((one) => one.extraGroup.map(({ column }) => text(column))),
    ...found.flatMap((one) =>
      one.outputs.columns.map(({ column }) => ({
        name: column,
        type: context.outputTypes.get(column) ?? 'string',
      })),
    ),
  ]);
}

function alertColumns(context: EmitContext, shape: Shape, found: readonly Found[]): AlertColumns {
  const isEvent = shape === 'events';
  const ids = new Set(found.map((one) => one.recordId));
  const [id] = ids;
  return {
    branch: context.detection.branches.some((one) => one.name !== undefined) ? 'Branch' : undefined,
    group: unique(
      found.flatMap((one) => [
        ...one.outputs.group.map(({ key, column }) => ({ key, column })),
        ...one.extraGroup,
      ]),
    ),
    first: isEvent ? 'TimeGenerated' : 'FirstEvent',
    last: isEvent ? 'TimeGenerated' : 'LastEvent',
    count: isEvent ? undefined : 'EventCount',
    recordId: isEvent && ids.size === 1 ? id : undefined,
  };
}

/** Each of several things once, in their order. */
function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((one) => [JSON.stringify(one), one])).values()];
}
