import type { ScalarType } from '../../../../values/scalar-type.ts';
import { converted, constant, derived } from '../expressions/compiled.ts';
import type { Compiled } from '../expressions/compiled.ts';
import type { CallSite } from '../expressions/site.ts';
import { argumentFault } from '../fault.ts';
import { compareText } from '../values/compare.ts';
import { formatJson, parseJson } from '../values/json.ts';
import { bagOf, dynamicType, isArray, isBag, ownOf, toDynamic } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { checkCount } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';

function to(type: ScalarType): ScalarFunction {
  return {
    compile: (site) => {
      checkCount(site, 1, 1);
      const [argument] = site.args;
      return converted(argument ?? constant(null, 'dynamic'), type);
    },
  };
}

function only(site: CallSite): Compiled {
  const [argument] = site.args;
  if (argument === undefined) throw argumentFault(`'${site.call.name}' needs an argument`, site.at);
  return argument;
}

/** Text that is no JSON stays a text; any other value is a dynamic already. */
const parseJsonFunction: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 1, 1);
    const argument = only(site);
    const get = argument.get;
    if (argument.type === 'dynamic') return argument;
    if (argument.type !== 'string') {
      return derived('dynamic', [argument], (batch, row) =>
        toDynamic(get(batch, row), argument.type),
      );
    }
    return derived('dynamic', [argument], (batch, row) => jsonOf(get(batch, row)));
  },
};

/** The dynamic that a text spells. */
export function jsonOf(text: Value): Value {
  if (typeof text !== 'string' || text === '') return null;
  const value = parseJson(text);
  return value === undefined ? text : value;
}

const toInteger = (type: 'int' | 'long'): ScalarFunction => ({
  compile: (site) => {
    checkCount(site, 1, 1);
    const argument = only(site);
    const folded = argument.type === 'real' ? argument.constant?.value : undefined;
    // A constant beyond 64 bits folds to the least long, where a row's value goes to the nearest.
    if (type === 'long' && typeof folded === 'number' && Math.abs(folded) >= 2 ** 63) {
      return constant(-(2n ** 63n), 'long');
    }
    return converted(argument, type);
  },
});

const typeNames: Readonly<Partial<Record<string, string>>> = { bag: 'dictionary', real: 'double' };

const getType: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 1, 1);
    const argument = only(site);
    const get = argument.get;
    if (argument.type !== 'dynamic') return constant(argument.type, 'string');
    return derived('string', [argument], (batch, row) => {
      const type = dynamicType(get(batch, row));
      return type === undefined ? 'null' : (typeNames[type] ?? type);
    });
  },
};

/** Functions between types. */
export const conversionFunctions: FunctionTable = {
  tostring: to('string'),
  tobool: to('bool'),
  toboolean: to('bool'),
  toint: toInteger('int'),
  tolong: toInteger('long'),
  toreal: to('real'),
  todouble: to('real'),
  todecimal: to('decimal'),
  todatetime: to('datetime'),
  totimespan: to('timespan'),
  totime: to('timespan'),
  toguid: to('guid'),
  parse_json: parseJsonFunction,
  parsejson: parseJsonFunction,
  todynamic: parseJsonFunction,
  toobject: parseJsonFunction,
  dynamic_to_json: {
    compile: (site) => {
      checkCount(site, 1, 1);
      return sortedJson(only(site));
    },
  },
  gettype: getType,
};

function sortedJson(argument: Compiled): Compiled {
  const get = argument.get;
  return derived('string', [argument], (batch, row) => {
    const value = get(batch, row);
    return value === null
      ? ''
      : canonicalJson(argument.type === 'dynamic' ? value : toDynamic(value, argument.type));
  });
}

function canonicalJson(value: Value): string {
  return formatJson(sorted(value));
}

function sorted(value: Value): Value {
  if (isArray(value)) return value.map(sorted);
  if (!isBag(value)) return value;
  const keys = Object.keys(value).sort(compareText);
  return bagOf(keys.map((key) => [key, sorted(ownOf(value, key))] as const));
}
