import type { Operator } from '../../syntax.ts';
import { unsupported } from '../fault.ts';
import type { Schema } from '../table/schema.ts';
import { projectAway, projectKeep, projectReorder } from './column-patterns.ts';
import type { Prepare, Run, Surroundings } from './define.ts';
import { mvApply, mvExpand } from './expand.ts';
import { join, lookup } from './join.ts';
import { makeSeries } from './make-series.ts';
import { parse } from './parse.ts';
import { parseKv } from './parse-kv.ts';
import { partition } from './partition.ts';
import { extend, print, project, projectRename, serialize, where } from './projections.ts';
import { range } from './range.ts';
import { scan } from './scan.ts';
import { find, search } from './search.ts';
import { as, count, getSchema, invoke, render, sampleDistinct } from './simple.ts';
import { sort, take, top } from './sorting.ts';
import { distinct, summarize } from './summarize.ts';
import { topHitters, topNested } from './top-nested.ts';
import { evaluate } from '../plugins/index.ts';
import { union } from './union.ts';

type Kind = Operator['kind'];

/** Every operator. */
export const operators: { readonly [K in Kind]: Prepare<K> } = {
  where,
  extend,
  project,
  print,
  serialize,
  'project-away': projectAway,
  'project-keep': projectKeep,
  'project-reorder': projectReorder,
  'project-rename': projectRename,
  summarize,
  distinct,
  sort,
  top,
  take,
  sample: take,
  'sample-distinct': sampleDistinct,
  count,
  join,
  lookup,
  union,
  'mv-expand': mvExpand,
  'mv-apply': mvApply,
  parse,
  'parse-kv': parseKv,
  'make-series': makeSeries,
  range,
  search,
  find,
  as,
  invoke,
  evaluate,
  getschema: getSchema,
  render,
  consume: render,
  partition,
  scan,
  'top-nested': topNested,
  'top-hitters': topHitters,
  reduce: (operator) => {
    throw unsupported("the operator 'reduce'", operator.at);
  },
  unsupported: (operator) => {
    throw unsupported(`the operator '${operator.what}'`, operator.at);
  },
};

/** Prepares an operator for rows of a schema. */
export function prepareOperator(operator: Operator, schema: Schema, around: Surroundings): Run {
  // The one cast of this dispatcher: the registry gives each kind the function for its own nodes.
  const prepare = operators[operator.kind] as Prepare<Kind>;
  return prepare(operator, schema, around);
}
