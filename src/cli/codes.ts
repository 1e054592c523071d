import { loadCodes } from '../load/diagnostics.ts';

/** Every code that wardline can raise, room by room: what the documentation, the tests and `list` read. */
export const codeTables = [loadCodes] as const;
