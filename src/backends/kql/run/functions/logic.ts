import { asText } from '../values/convert.ts';
import type { ScalarType } from '../../../../values/scalar-type.ts';
import { unsupported } from '../fault.ts';
import { widest } from '../expressions/comparison.ts';
import { constant, converted, derived } from '../expressions/compiled.ts';
import type { Compiled } from '../expressions/compiled.ts';
import type { CallSite } from '../expressions/site.ts';
import { Fault, argumentFault, typeFault } from '../fault.ts';
import { nullOf } from '../values/value.ts';
import { checkCount, fn } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';

const numbers: readonly ScalarType[] = ['int', 'long', 'real', 'decimal'];

/** The type that all of these have, or the widest of numbers; a bare null takes the type of the others. */
function common(parts: readonly Compiled[], site: CallSite): ScalarType {
  const typed = parts.filter((part) => !(part.type === 'dynamic' && part.constant?.value === null));
  const [first] = typed;
  let type = first?.type ?? 'dynamic';
  for (const part of typed) {
    if (part.type === type) continue;
    if (numbers.includes(part.type) && numbers.includes(type)) type = widest(part.type, type);
    else if (part.type === 'dynamic' || type === 'dynamic') type = 'dynamic';
    else throw typeFault(`${type} and ${part.type} are alternatives of one value`, site.at);
  }
  return type;
}

const iff: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 3, 3);
    const [condition, ...given] = site.args;
    if (condition === undefined) throw argumentFault('a condition is missing', site.at);
    const type = common(given, site);
    const [yes, no] = given.map((part) => converted(part, type));
    const test = converted(condition, 'bool');
    const missing = constant(nullOf(type), type);
    return derived(type, [test, yes ?? missing, no ?? missing], (batch, row) =>
      (test.get(batch, row) === true ? (yes ?? missing) : (no ?? missing)).get(batch, row),
    );
  },
};

const caseFunction: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 3, Infinity);
    if (site.args.length % 2 === 0) throw argumentFault("'case' needs a last value", site.at);
    const results = site.args.filter((_, at) => at % 2 === 1 || at === site.args.length - 1);
    const type = common(results, site);
    const values = results.map((part) => converted(part, type));
    const tests = site.args
      .filter((_, at) => at % 2 === 0 && at < site.args.length - 1)
      .map((part) => converted(part, 'bool'));
    const otherwise = values.at(-1);
    return derived(type, [...tests, ...values], (batch, row) => {
      const found = tests.findIndex((test) => test.get(batch, row) === true);
      return ((found < 0 ? otherwise : values[found]) ?? missingValue).get(batch, row);
    });
  },
};

const missingValue = constant(null, 'dynamic');

const coalesce: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 1, 64);
    const type = common(site.args, site);
    const parts = site.args.map((part) => converted(part, type));
    return derived(type, parts, (batch, row) => {
      for (const part of parts) {
        const value = part.get(batch, row);
        if (value !== null && !(type === 'string' && value === '')) return value;
      }
      return nullOf(type);
    });
  },
};

const assert: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 2, 2);
    const [condition, message] = site.args;
    if (condition === undefined || message === undefined) {
      throw argumentFault("'assert' needs a condition and a message", site.at);
    }
    if (condition.constant === undefined) throw argumentFault('assert() needs a constant', site.at);
    if (condition.constant.value !== true) {
      const text = asText(message.constant?.value ?? '');
      throw new Fault(site.at, (raise, span) => raise.KQL3009({ text }, span));
    }
    return constant(true, 'bool');
  },
};

const isNull = (wanted: boolean): ScalarFunction =>
  fn('bool', ['any'], (value) => (value === null) === wanted, { nulls: true });

/** Functions over conditions and missing values. */
export const logicFunctions: FunctionTable = {
  iff,
  iif: iff,
  case: caseFunction,
  coalesce,
  assert,
  not: fn('bool', ['bool'], (value) => !value),
  isnull: isNull(true),
  isnotnull: isNull(false),
  notnull: isNull(false),
  column_ifexists: lazyColumn(),
  columnifexists: lazyColumn(),
  ingestion_time: {
    compile: (site) => {
      const at = site.env.schema.find('$IngestionTime') ?? site.env.schema.find('_IngestionTime');
      if (at === undefined) return constant(null, 'datetime');
      site.env.uses.add(at);
      return { type: 'datetime', get: (batch, row) => batch.columns[at]?.[row] ?? null };
    },
  },
  column_names_of: {
    compile: (site) => {
      throw argumentFault("'column_names_of' needs a table", site.at);
    },
    lazy: (call, env) => {
      const [table] = call.args;
      if (table === undefined) throw argumentFault("'column_names_of' needs a table", call.at);
      const { columns } = env.engine.table(table.value, env.scope).schema;
      return constant(
        columns.map((column) => column.name),
        'dynamic',
      );
    },
  },
  current_principal: refused("the function 'current_principal'"),
};

function refused(what: string): ScalarFunction {
  return {
    compile: (site) => {
      throw unsupported(what, site.at);
    },
  };
}

function lazyColumn(): ScalarFunction {
  return {
    compile: (site) => {
      throw argumentFault("'column_ifexists' needs a name and a value", site.at);
    },
    lazy: (call, env) => {
      const [name, fallback] = call.args;
      if (name === undefined || fallback === undefined) {
        throw argumentFault("'column_ifexists' needs a name and a value", call.at);
      }
      const wanted = env.engine.compile(name.value, env).constant?.value;
      const text = typeof wanted === 'string' ? wanted : '';
      if (env.schema.find(text) === undefined) return env.engine.compile(fallback.value, env);
      return env.engine.compile({ kind: 'name', at: call.at, name: text }, env);
    },
  };
}
