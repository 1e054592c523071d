import { vi } from 'vitest';

const isDeep = process.env['WARDLINE_DEEP'] !== undefined;
if (isDeep) vi.setConfig({ testTimeout: 3_600_000 });

/**
 * How a property runs: so many times with one seed in every test run, so that it says the same each time; fifty
 * times as many with a new seed in a deep one.
 */
export function runs(usual: number): { readonly numRuns: number; readonly seed?: number } {
  return isDeep ? { numRuns: usual * 50 } : { numRuns: usual, seed: 20260302 };
}
