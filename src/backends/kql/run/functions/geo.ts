import { fn } from './define.ts';
import type { FunctionTable } from './define.ts';
import type { Value } from '../values/value.ts';

/** The mean radius of the earth that the engine reckons with, in metres. */
const radius = 6_371_010;

const radians = Math.PI / 180;

function isPoint(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** The length of the great circle between two points, in metres; null for what is no point. */
function distance(...[lon1 = NaN, lat1 = NaN, lon2 = NaN, lat2 = NaN]: readonly number[]): Value {
  if (!isPoint(lon1, lat1) || !isPoint(lon2, lat2)) return null;
  const [dLat, dLon] = [(lat2 - lat1) * radians, (lon2 - lon1) * radians];
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(h)));
}

function inCircle(
  ...[lon = NaN, lat = NaN, lon2 = NaN, lat2 = NaN, metres = NaN]: readonly number[]
): Value {
  const apart = metres < 0 ? null : distance(lon, lat, lon2, lat2);
  return apart === null ? null : Number(apart) <= metres;
}

/** The functions over places that need no map. */
export const geoFunctions: FunctionTable = {
  geo_distance_2points: fn('real', ['real', 'real', 'real', 'real'], distance),
  geo_point_in_circle: fn('bool', ['real', 'real', 'real', 'real', 'real'], inCircle),
};
