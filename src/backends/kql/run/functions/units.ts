import { fn } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';

const length = {
  ...metric('Meter'),
  Angstrom: 1e-10,
  AstronomicalUnit: 1.4959787e11,
  Chain: 20.1168,
  DataMile: 1828.8,
  DtpPica: 0.0254 / 6,
  DtpPoint: 0.0254 / 72,
  Fathom: 1.8288,
  Foot: 0.3048,
  Hand: 0.1016,
  Inch: 0.0254,
  LightYear: 9.46073047258e15,
  Microinch: 2.54e-8,
  Mil: 2.54e-5,
  Mile: 1609.34,
  NauticalMile: 1852,
  Parsec: 3.08567758128e16,
  Shackle: 27.432,
  Twip: 0.0254 / 1440,
  UsSurveyFoot: 1200 / 3937,
  Yard: 0.9144,
};

const mass = {
  ...metric('Gram', 0.001),
  Tonne: 1000,
  Kilotonne: 1e6,
  Megatonne: 1e9,
  Pound: 0.45359237,
  Kilopound: 453.59237,
  Megapound: 453592.37,
  Ounce: 0.028349523125,
  Stone: 6.35029318,
  ShortTon: 907.18474,
  LongTon: 1016.0469088,
  Grain: 6.479891e-5,
  Slug: 14.593903,
  ShortHundredweight: 45.359237,
  LongHundredweight: 50.80234544,
  EarthMass: 5.9722e24,
  SolarMass: 1.98947e30,
};

const energy = {
  ...metric('Joule'),
  BritishThermalUnit: 1055.05585262,
  Kilobtu: 1055055.85262,
  Calorie: 4.184,
  Kilocalorie: 4184,
  ElectronVolt: 1.602176565e-19,
  Erg: 1e-7,
  FootPound: 1.3558179483314,
  HorsepowerHour: 2.684519537696172e6,
  WattHour: 3600,
  KilowattHour: 3.6e6,
  MegawattHour: 3.6e9,
  GigawattHour: 3.6e12,
  WattDay: 3600 * 24,
  KilowattDay: 3.6e6 * 24,
  ThermEc: 1.05505585262e8,
  ThermUs: 1.054804e8,
  ThermImperial: 1.05505585257348e8,
};

const speed = Object.fromEntries(
  Object.entries({
    ...metric('Meter'),
    Foot: 0.3048,
    Inch: 0.0254,
    Yard: 0.9144,
    UsSurveyFoot: 1200 / 3937,
  }).flatMap(([unit, metres]) =>
    Object.entries({ Second: 1, Minute: 60, Hour: 3600 }).map(
      ([time, seconds]) => [`${unit}Per${time}`, metres / seconds] as const,
    ),
  ),
);

const volume = {
  ...Object.fromEntries(
    Object.entries(metric('Meter')).map(([unit, metres]) => [`Cubic${unit}`, metres ** 3] as const),
  ),
  ...metric('Liter', 0.001),
  AcreFoot: 1 / 0.000810714,
  CubicFoot: 0.0283168466,
  CubicInch: 1.6387064e-5,
  CubicYard: 0.764554858,
  CubicMile: 4.16818182544058e9,
  UsGallon: 0.00378541,
  ImperialGallon: 0.00454609,
  UsOunce: 2.957352956253760505068307980135e-5,
  ImperialOunce: 2.8413062499962901241875439064617e-5,
  UsPint: 4.73176473e-4,
  UsQuart: 9.46352946e-4,
  OilBarrel: 0.158987294928,
  UsTablespoon: 1.478676478125e-5,
  UsTeaspoon: 4.92892159375e-6,
};

const angle = {
  Degree: 1,
  Radian: 180 / Math.PI,
  Gradian: 0.9,
  Revolution: 360,
  Arcminute: 1 / 60,
  Arcsecond: 1 / 3600,
  Milliradian: 0.18 / Math.PI,
  Microradian: 0.00018 / Math.PI,
  Nanoradian: 1.8e-7 / Math.PI,
  Centiradian: 1.8 / Math.PI,
  Deciradian: 18 / Math.PI,
  Millidegree: 0.001,
  Microdegree: 1e-6,
  Nanodegree: 1e-9,
};

/** A unit with the prefixes of the metric system. */
function metric(unit: string, factor = 1): Record<string, number> {
  const lower = unit.toLowerCase();
  const prefixes = {
    Nano: 1e-9,
    Micro: 1e-6,
    Milli: 1e-3,
    Centi: 1e-2,
    Deci: 0.1,
    Deca: 10,
    Hecto: 100,
    Kilo: 1e3,
    Mega: 1e6,
    Giga: 1e9,
  };
  const made = Object.entries(prefixes).map(
    ([prefix, scale]) => [`${prefix}${lower}`, scale * factor] as const,
  );
  return { [unit]: factor, ...Object.fromEntries(made) };
}

function converter(table: Readonly<Record<string, number>>): ScalarFunction {
  const units = new Map(Object.entries(table));
  return fn('real', ['real', 'string', 'string'], (value, from, to) => {
    const [a, b] = [units.get(from), units.get(to)];
    return a === undefined || b === undefined ? null : (value * a) / b;
  });
}

const kelvin: Readonly<Record<string, readonly [scale: number, zero: number]>> = {
  Kelvin: [1, 0],
  MillidegreeCelsius: [0.001, 273.15],
  DegreeCelsius: [1, 273.15],
  DegreeFahrenheit: [5 / 9, 459.67 * (5 / 9)],
  DegreeRankine: [5 / 9, 0],
  DegreeReaumur: [1.25, 273.15],
  DegreeDelisle: [-2 / 3, 373.15],
  DegreeNewton: [100 / 33, 273.15],
  DegreeRoemer: [40 / 21, 273.15 - (7.5 * 40) / 21],
};

/** Functions between units of measure. */
export const unitFunctions: FunctionTable = {
  convert_length: converter(length),
  convert_mass: converter(mass),
  convert_energy: converter(energy),
  convert_speed: converter({ ...speed, Knot: 0.514444, Mach: 340.29, MilePerHour: 0.44704 }),
  convert_volume: converter(volume),
  convert_angle: converter(angle),
  convert_temperature: fn('real', ['real', 'string', 'string'], (value, from, to) => {
    const [a, b] = [kelvin[from], kelvin[to]];
    return a === undefined || b === undefined ? null : (value * a[0] + a[1] - b[1]) / b[0];
  }),
};
