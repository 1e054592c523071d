import { arrayFunctions } from './arrays.ts';
import { bagFunctions } from './bags.ts';
import { binFunctions } from './bins.ts';
import { conversionFunctions } from './conversions.ts';
import { datetimeFunctions } from './datetimes.ts';
import type { ScalarFunction } from './define.ts';
import { encodingFunctions } from './encodings.ts';
import { formatFunctions } from './formats.ts';
import { geoFunctions } from './geo.ts';
import { hashFunctions } from './hashes.ts';
import { ipFunctions } from './ip.ts';
import { logicFunctions } from './logic.ts';
import { mathFunctions } from './math.ts';
import { parserFunctions } from './parsers.ts';
import { regexFunctions } from './regexes.ts';
import { seriesFunctions } from './series.ts';
import { sketchFunctions } from './sketches.ts';
import { stringFunctions } from './strings.ts';
import { timeZoneFunctions } from './time-zones.ts';
import { unitFunctions } from './units.ts';

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
  'time zones': timeZoneFunctions,
  arrays: arrayFunctions,
  'property bags': bagFunctions,
  'taking texts apart': parserFunctions,
  'IP addresses': ipFunctions,
  places: geoFunctions,
  encodings: encodingFunctions,
  hashes: hashFunctions,
  units: unitFunctions,
  series: seriesFunctions,
  sketches: sketchFunctions,
} as const;

/** Every scalar function by name. */
export const scalarFunctions: ReadonlyMap<string, ScalarFunction> = new Map(
  Object.values(functionFamilies).flatMap((family) => Object.entries(family)),
);
