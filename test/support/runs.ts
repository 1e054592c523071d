/**
 * How a property runs: so many times with one seed in every test run, so that it says the same each time; fifty
 * times as many with a new seed in a deep one.
 */
export function runs(usual: number): { readonly numRuns: number; readonly seed?: number } {
  return process.env['WARDLINE_DEEP'] === undefined
    ? { numRuns: usual, seed: 20260302 }
    : { numRuns: usual * 50 };
}
