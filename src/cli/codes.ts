import { monitorCodes } from '../backends/azure-monitor/diagnostics.ts';
import { emitCodes as kqlEmitCodes } from '../backends/kql/emit/diagnostics.ts';
import { lintCodes } from '../backends/kql/lint/diagnostics.ts';
import { dataCodes } from '../backends/kql/run/data/diagnostics.ts';
import { readCodes } from '../backends/kql/read/diagnostics.ts';
import { runCodes } from '../backends/kql/run/diagnostics.ts';
import { sentinelCodes } from '../backends/sentinel/diagnostics.ts';
import { codes as sigmaCodes } from '../backends/sigma/diagnostics.ts';
import { emitCodes as sigmaEmitCodes } from '../backends/sigma/emit/diagnostics.ts';
import { checkCodes } from '../check/diagnostics.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { dslCodes } from '../dsl/diagnostics.ts';
import { loadCodes } from '../load/diagnostics.ts';
import { publishCodes } from '../publish/diagnostics.ts';
import { schemaCodes } from '../schema/diagnostics.ts';
import { queryCodes } from './query-diagnostics.ts';

/** A room's codes as far as lists and documentation need them. */
export interface CodeTable {
  readonly family: string;
  readonly table: {
    readonly [code: string]: { readonly slug: string; readonly severity: Severity };
  };
}

/** Every code that wardline can raise, room by room: what the documentation, the tests and `list` read. */
export const codeTables: readonly CodeTable[] = [
  schemaCodes,
  dslCodes,
  checkCodes,
  loadCodes,
  readCodes,
  runCodes,
  dataCodes,
  lintCodes,
  kqlEmitCodes,
  sigmaCodes,
  sigmaEmitCodes,
  sentinelCodes,
  monitorCodes,
  publishCodes,
  queryCodes,
];
