import type { ColumnDeclaration, Expression, Item } from '../../syntax.ts';
import { argumentFault } from '../fault.ts';
import { multiFunctions } from '../functions/multi.ts';
import type { Compiled } from '../expressions/compiled.ts';
import type { Environment } from '../expressions/site.ts';
import { freeName } from '../table/schema.ts';

/** An expression with the name of the column that it makes. */
export interface NamedColumn extends ColumnDeclaration {
  readonly compiled: Compiled;
  /** Was the name written by the author, or is it that of an existing column? */
  readonly explicit: boolean;
  /** The position of the column that this one merely copies. */
  readonly copyOf?: number;
}

/** The names already given, by the author or before. */
export interface Taken {
  has: (name: string) => boolean;
  add: (name: string) => unknown;
}

/** Compiles a list of `name = expression`, giving names to those that have none. */
export function compileItems(
  items: readonly Item[],
  env: Environment,
  taken: Taken = new Set<string>(),
): readonly NamedColumn[] {
  for (const item of items) for (const name of item.names) taken.add(name);
  return items.flatMap((item) => {
    const several = compileSeveral(item, env, taken);
    if (several !== undefined) return several;
    if (item.names.length > 1) {
      throw argumentFault('the expression makes a single column', item.value.at);
    }
    const compiled = env.engine.compile(item.value, env);
    const bare = item.value.kind === 'name';
    const at = item.value.kind === 'name' ? env.schema.find(item.value.name) : undefined;
    const copy = at === undefined ? {} : { copyOf: at };
    const name = item.names[0] ?? (bare ? item.value.name : unnamed(item, taken));
    taken.add(name);
    const explicit = bare || item.names.length > 0;
    return [{ name, type: compiled.type, compiled, explicit, ...copy }];
  });
}

function unnamed(item: Item, taken: Taken): string {
  const hint = item.hint ?? hintOf(item.value);
  if (hint !== '') return freeName(hint, taken);
  let number = 1;
  while (taken.has(`Column${number}`)) number += 1;
  return `Column${number}`;
}

/** A name for an expression that the analyzer has not named. */
export function hintOf(value: Expression): string {
  if (value.kind === 'name') return value.name;
  if (value.kind === 'member') {
    const of = hintOf(value.of);
    return of === '' ? value.name : `${of}_${value.name}`;
  }
  return '';
}

/** A function that makes several columns: all of them without a name, as many as there are names with. */
function compileSeveral(
  item: Item,
  env: Environment,
  taken: Taken,
): readonly NamedColumn[] | undefined {
  if (item.value.kind !== 'call') return undefined;
  const known = multiFunctions.get(item.value.name);
  if (known === undefined) return undefined;
  const call = item.value;
  const args = call.args.map((argument) => env.engine.compile(argument.value, env));
  const columns = known.compile({ call, at: call.at, args, env });
  if (columns === undefined) return undefined;
  if (item.names.length > columns.length) {
    throw argumentFault(`'${call.name}' makes ${columns.length} columns`, call.at);
  }
  const shown = item.names.length === 0 ? columns : columns.slice(0, item.names.length);
  return shown.map((column, at) => {
    const { compiled } = column;
    const name = item.names[at] ?? freeName(column.name, taken);
    taken.add(name);
    return { name, type: compiled.type, compiled, explicit: item.names[at] !== undefined };
  });
}
