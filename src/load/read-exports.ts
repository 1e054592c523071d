import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { PathStep } from '../diagnostics/locator.ts';
import type { Span } from '../diagnostics/span.ts';
import { createLocator } from './create-locator.ts';
import { loadCodes } from './diagnostics.ts';
import { locateExport } from './locate-export.ts';
import { findStray, mostDeep } from './plain-data.ts';

/** What every detection is, whoever reads it: an object with this mark. */
export interface DetectionValue {
  readonly wardline: 'detection';
  readonly spec: unknown;
}

/** Takes the one detection out of what a file exports, as plain data. */
export function readExports(
  namespace: object,
  file: string,
  readText: () => string,
): Outcome<DetectionValue> {
  const fail = (found: Diagnostic): Outcome<DetectionValue> => ({
    value: undefined,
    diagnostics: [found],
  });
  const spanOf = (name: string | undefined): Span => locateExport(file, readText(), name);
  const exported = new Map<string, unknown>(Object.entries(namespace));
  const named = [...exported].filter(([name, one]) => name !== 'default' && isDetection(one));
  const [first] = named.map(([name]) => name);
  if (!exported.has('default')) {
    return fail(loadCodes.raise.LOAD1040({ named: first }, spanOf(first)));
  }
  const value = exported.get('default');
  if (!isDetection(value)) {
    const params = { found: describeValue(value) };
    return fail(loadCodes.raise.LOAD1042(params, spanOf('default')));
  }
  if (first !== undefined) {
    const names = ['default', ...named.map(([name]) => name)];
    return fail(loadCodes.raise.LOAD1041({ names }, spanOf(first)));
  }
  const stray = reportStray(value, file, readText);
  return stray === undefined ? { value, diagnostics: [] } : fail(stray);
}

/** Does a value bear the mark of a detection? */
export function isDetection(value: unknown): value is DetectionValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'wardline' in value &&
    value.wardline === 'detection' &&
    'spec' in value
  );
}

function reportStray(
  value: DetectionValue,
  file: string,
  readText: () => string,
): Diagnostic | undefined {
  const stray = findStray(value);
  if (stray === undefined) return undefined;
  const path = stray.path[0] === 'spec' ? stray.path.slice(1) : [];
  const span = createLocator(file, readText())(path);
  if (stray.kind === 'deep') return loadCodes.raise.LOAD1044({ most: mostDeep }, span);
  return loadCodes.raise.LOAD1043({ found: stray.found, path: showPath(path) }, span);
}

function showPath(path: readonly PathStep[]): string {
  return path.join('.').slice(0, 200);
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return value.some(isDetection) ? 'an array of detections' : 'an array';
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'object') return 'an object that detection(…) did not make';
  return typeof value === 'function' ? 'a function' : `a ${typeof value}`;
}
