import type { Argument, Item } from '../../syntax.ts';
import type { Compiled } from '../expressions/compiled.ts';
import type { CompiledAggregate } from '../expressions/site.ts';
import { argumentFault } from '../fault.ts';
import { compareValues } from '../values/compare.ts';
import { nullOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import type { AggregateFunction, AggregateSite, AggregateTable } from './define.ts';

interface Named {
  readonly name: string;
  readonly compiled: Compiled;
}

/** The arguments as columns; `*` stands for all columns that are not named yet. */
function columnsOf(
  site: AggregateSite,
  args: readonly Argument[],
  except: ReadonlySet<string>,
): readonly Named[] {
  const { env } = site;
  return args.flatMap((argument) => {
    if (argument.value.kind !== 'star') {
      const name = argument.hint ?? (argument.value.kind === 'name' ? argument.value.name : '');
      return [{ name, compiled: env.engine.compile(argument.value, env) }];
    }
    return env.schema.columns
      .filter((column) => !except.has(column.name))
      .map(({ name }) => ({
        name,
        compiled: env.engine.compile({ kind: 'name', at: argument.value.at, name }, env),
      }));
  });
}

function hint(item: Pick<Item, 'value'> & { readonly hint?: string }): string {
  return item.hint ?? (item.value.kind === 'name' ? item.value.name : '');
}

/** `arg_max(x, …)`: the row with the largest x; where all are null, the first. */
function argExtreme(prefix: string, sign: 1 | -1): AggregateFunction {
  return {
    compile: (site): CompiledAggregate => {
      const [first, ...others] = site.args;
      if (first === undefined) throw argumentFault(`'${site.name}' needs an argument`, site.at);
      const by = site.env.engine.compile(first.value, site.env);
      const firstName = hint(first);
      const grouped = groupNames(site);
      const shown = columnsOf(site, others, new Set([firstName, ...grouped]));
      const main = { name: firstName === '' ? `${prefix}_` : firstName, type: by.type };
      const gets = shown.map((column) => column.compiled.get);
      return {
        columns: [
          { ...main, plain: true },
          ...shown.map(({ name, compiled }) => ({ name, type: compiled.type, plain: true })),
        ],
        create: () => {
          let best: Value = null;
          let values: readonly Value[] | undefined;
          return {
            add: (batch, row) => {
              const value = by.get(batch, row);
              const better = beats(value, best, sign);
              if (values !== undefined && !better) return;
              best = value;
              values = gets.map((get) => get(batch, row));
            },
            results: () => [
              best ?? nullOf(by.type),
              ...(values ?? shown.map(({ compiled }) => nullOf(compiled.type))),
            ],
          };
        },
      };
    },
  };
}

/** NaN beats every number. */
function beats(value: Value, best: Value, sign: 1 | -1): boolean {
  if (value === null || Number.isNaN(best)) return false;
  return best === null || Number.isNaN(value) || compareValues(value, best) * sign > 0;
}

/** The columns that a `summarize` groups by: `*` leaves them out. */
function groupNames(site: AggregateSite): readonly string[] {
  return site.env.groupNames ?? [];
}

/** `take_any(x, …)`: the values of a row. */
function takeAny(prefix: string): AggregateFunction {
  return {
    compile: (site): CompiledAggregate => {
      const shown = columnsOf(site, site.args, new Set(groupNames(site)));
      const star = site.args.some((argument) => argument.value.kind === 'star');
      const named = prefix !== '' && !star;
      return {
        columns: shown.map(({ name, compiled }) => ({
          name: named ? `${prefix}_${name}` : name,
          type: compiled.type,
          plain: true,
        })),
        create: () => {
          const found: Value[] = shown.map(() => null);
          let rows = 0;
          return {
            add: (batch, row) => {
              if (star && rows++ > 0) return;
              shown.forEach(({ compiled }, at) => {
                if (isMissing(found[at] ?? null)) found[at] = compiled.get(batch, row);
              });
            },
            results: () => shown.map(({ compiled }, at) => found[at] ?? nullOf(compiled.type)),
          };
        },
      };
    },
  };
}

function isMissing(value: Value): boolean {
  return value === null || value === '';
}

/** Aggregates that pick rows. */
export const rowAggregates: AggregateTable = {
  arg_max: argExtreme('max', 1),
  argmax: argExtreme('max', 1),
  arg_min: argExtreme('min', -1),
  argmin: argExtreme('min', -1),
  take_any: takeAny(''),
  any: takeAny('any'),
};
