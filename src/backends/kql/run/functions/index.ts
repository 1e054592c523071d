import { conversionFunctions } from './conversions.ts';
import { datetimeFunctions } from './datetimes.ts';
import type { ScalarFunction } from './define.ts';
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
  'dates and times': datetimeFunctions,
} as const;

/** Every scalar function by name. */
export const scalarFunctions: ReadonlyMap<string, ScalarFunction> = new Map(
  Object.values(functionFamilies).flatMap((family) => Object.entries(family)),
);
