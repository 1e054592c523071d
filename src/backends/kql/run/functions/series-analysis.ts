type Numbers = readonly (number | null)[];

/** Least, its place, most, its place, mean, deviation and variance of a series. */
export function seriesStats(series: Numbers): readonly (number | null)[] {
  const known = series.filter((x) => x !== null);
  if (known.length === 0) return [null, null, null, null, null, null, null];
  const least = known.reduce((a, b) => Math.min(a, b));
  const most = known.reduce((a, b) => Math.max(a, b));
  const mean = known.reduce((sum, x) => sum + x, 0) / known.length;
  const squares = known.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const variance = known.length > 1 ? squares / (known.length - 1) : 0;
  return [
    least,
    series.indexOf(least),
    most,
    series.indexOf(most),
    mean,
    Math.sqrt(variance),
    variance,
  ];
}

/** A straight line through a series by least squares. */
export interface Line {
  readonly rsquare: number;
  readonly slope: number;
  readonly variance: number;
  readonly rvariance: number;
  readonly interception: number;
  readonly fit: readonly number[];
}

/** Fits a line; positions without a value do not count. */
export function fitLine(series: Numbers): Line {
  const points = series.flatMap((y, x) => (y === null ? [] : [[x, y] as const]));
  const count = points.length;
  const mean = (pick: 0 | 1): number => points.reduce((sum, point) => sum + point[pick], 0) / count;
  const [mx, my] = [mean(0), mean(1)];
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of points) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  const slope = xx === 0 ? 0 : xy / xx;
  const interception = my - slope * mx;
  const fit = series.map((_, x) => slope * x + interception);
  const rest = points.reduce((sum, [x, y]) => sum + (y - (slope * x + interception)) ** 2, 0);
  const divisor = Math.max(count - 1, 1);
  return {
    rsquare: yy === 0 ? 1 : 1 - rest / yy,
    slope,
    variance: yy / divisor,
    rvariance: rest / divisor,
    interception,
    fit,
  };
}
