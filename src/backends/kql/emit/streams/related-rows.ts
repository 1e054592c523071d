import type { JoinPair, Stream } from '../../../../ir/stream.ts';
import type { Expression } from '../../syntax.ts';
import { binary, call, name } from '../build-expression.ts';
import { item, project, where } from '../build-operator.ts';
import type { Emitter } from '../emitter.ts';
import { materialisePending } from '../expressions/pending.ts';
import { pascalCase } from '../names.ts';
import { columnsOf } from '../nodes.ts';
import type { TermType, Term } from '../../../../ir/expression.ts';
import { newColumn, tableOf } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { nullable } from '../value.ts';
import type { Value } from '../value.ts';
import { folded, termName } from './keys.ts';

/** The rows of another stream under names of their own, ready to be joined. */
export interface RelatedRows {
  readonly table: Expression;
  readonly keys: readonly string[];
  readonly time: string;
  readonly recordId: string | undefined;
  readonly members: ReadonlyMap<string, Value>;
}

/** Another stream's rows, with the members that are read of them; rows with an empty key are left out. */
export function relatedRows(
  related: { readonly name: string; readonly stream: Stream; readonly on: readonly JoinPair[] },
  members: ReadonlyMap<string, MemberRead>,
  stage: Stage,
  emitter: Emitter,
  finish: (inner: Stage, keys: readonly string[]) => void = () => undefined,
): RelatedRows {
  const rights = related.on.map((pair) => pair.right);
  const columns = [...members.values()].map((one) => one.term);
  const needs = [...rights, ...columns];
  const inner = emitter.stream(related.stream, { needs, newness: 'none' });
  materialisePending(inner, columnsOf(...rights), emitter);
  const place = { stage: inner, element: undefined };
  const prefix = pascalCase(related.name);
  const own = (part: string): string => newColumn(stage, pascalCase(`${prefix} ${part}`));
  const keyed = rights.map((term) => ({
    column: own(`${termName(term)} key`),
    expression: folded(emitter.termAs(term, 'string', place).expression),
  }));
  const time = own('Time');
  const recordId = inner.row.recordId === undefined ? undefined : own('RecordId');
  const taken = new Map<string, Value>();
  const items = [...members].map(([member, { term }]) => {
    materialisePending(inner, columnsOf(term), emitter);
    const value = emitter.term(term, place);
    const column = own(member);
    taken.set(member, { ...nullable(name(column), value.type), ...memberAbsence(value) });
    return item(value.expression, column);
  });
  inner.operators.push(
    project(
      ...keyed.map((one) => item(one.expression, one.column)),
      item(name(inner.row.time), time),
      ...(recordId === undefined ? [] : [item(name(inner.row.recordId ?? ''), recordId)]),
      ...items,
    ),
    ...keyed.map((one) => where(call('isnotempty', name(one.column)))),
  );
  inner.row = { time, recordId, isNew: undefined };
  const keys = keyed.map((one) => one.column);
  finish(inner, keys);
  return { table: tableOf(inner), keys, time, recordId, members: taken };
}

/** A member of a joined row, as a column of its own stream. */
export interface MemberRead {
  readonly term: Term;
}

function memberAbsence(value: Value): Pick<Value, 'absent'> {
  return { absent: value.type === 'string' ? 'empty' : 'null' };
}

/** The members of a joined row that nodes read, as columns of its stream. */
export function membersRead(
  nodes: readonly unknown[],
  row: string,
): ReadonlyMap<string, MemberRead> {
  const found = new Map<string, MemberRead>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isMemberOf(node, row)) {
      found.set(node.name, { term: { kind: 'column', name: node.name, type: node.type } });
    }
    for (const child of Object.values(node)) visit(child);
  };
  for (const node of nodes) visit(node);
  return found;
}

function isMemberOf(
  node: object,
  row: string,
): node is { readonly name: string; readonly type: TermType } {
  if (!('kind' in node) || node.kind !== 'member' || !('of' in node)) return false;
  const { of } = node;
  return (
    typeof of === 'object' &&
    of !== null &&
    'kind' in of &&
    of.kind === 'column' &&
    'name' in of &&
    of.name === row
  );
}

/** The other record is not the row's own. */
export function otherRecord(left: Stage, related: RelatedRows): Expression | undefined {
  const { recordId } = left.row;
  if (recordId === undefined || related.recordId === undefined) return undefined;
  return binary(name(related.recordId), '!=', name(recordId));
}
