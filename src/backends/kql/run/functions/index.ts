import { arrayFunctions } from './arrays.ts';
import { bagFunctions } from './bags.ts';
import { binFunctions } from './bins.ts';
import { conversionFunctions } from './conversions.ts';
import { datetimeFunctions } from './datetimes.ts';
import type { ScalarFunction } from './define.ts';
import { formatFunctions } from './formats.ts';
import { logicFunctions } from './logic.ts';
import { mathFunctions } from './math.ts';
import { regexFunctions } from './regexes.ts';
import { stringFunctions } from './strings.ts';

/** The families of scalar functions. */
export const functionFamilies = {
  text: stringFunctions,
  'regular expressions': regexFunctions,
  conversion: conversionFunctions,
  'conditions and missing values': logicFunctions,
  numbers: mathFunctions,
  bins: binFunctions,
  'dates and times': datetimeFunctions,
  'printing times': formatFunctions,
  arrays: arrayFunctions,
  'property bags': bagFunctions,
} as const;

/** Every scalar function by name. */
export const scalarFunctions: ReadonlyMap<string, ScalarFunction> = new Map(
  Object.values(functionFamilies).flatMap((family) => Object.entries(family)),
);
