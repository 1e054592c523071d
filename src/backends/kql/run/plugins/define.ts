import type { Call, EvaluateSchema } from '../../syntax.ts';
import type { Run, Surroundings } from '../operators/define.ts';
import type { Schema } from '../table/schema.ts';
import { environment } from '../expressions/site.ts';
import type { Compiled } from '../expressions/compiled.ts';
import { converted } from '../expressions/compiled.ts';
import { argumentFault } from '../fault.ts';
import type { Value } from '../values/value.ts';
import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { Expression } from '../../syntax.ts';

/** The call of a plugin, and the rows that it is called on. */
export interface PluginSite extends Surroundings {
  readonly call: Call;
  readonly schema: Schema;
  /** The output schema that the query declares. */
  readonly declared?: EvaluateSchema;
}

/** A plugin of `evaluate`. */
export type Plugin = (site: PluginSite) => Run;

/** An argument by name, or by its place among those without one. */
export function argumentOf(site: PluginSite, name: string, place: number): Expression | undefined {
  const named = site.call.args.find((argument) => argument.name === name);
  const free = site.call.args.filter((argument) => argument.name === undefined);
  return (named ?? free[place])?.value;
}

/** The position of the column that an argument names. */
export function columnAt(site: PluginSite, place: number, name = ''): number {
  const node = argumentOf(site, name, place);
  const at = node?.kind === 'name' ? site.schema.find(node.name) : undefined;
  if (at === undefined) {
    throw argumentFault(`'${site.call.name}' needs a column here`, node?.at ?? site.call.at);
  }
  return at;
}

/** A constant argument; undefined where it is left out. */
export function constantOf(
  site: PluginSite,
  place: number,
  name: string,
  type: ScalarType,
): Value | undefined {
  const node = argumentOf(site, name, place);
  if (node === undefined) return undefined;
  const env = environment(site.schema, site.scope, site.engine);
  const compiled: Compiled = converted(site.engine.compile(node, env), type);
  if (compiled.constant === undefined) throw argumentFault('a constant is expected', node.at);
  return compiled.constant.value;
}
