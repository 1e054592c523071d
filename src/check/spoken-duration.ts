const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
] as const;

/** Milliseconds as an author would write them: in the largest unit that leaves nothing over. */
export function spoken(milliseconds: number): string {
  const unit = units.find(([, size]) => milliseconds % size === 0);
  if (unit === undefined) return `${milliseconds}ms`;
  return `${milliseconds / unit[1]}${unit[0]}`;
}
