import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/values/json.ts';
import { readSigma } from '../../../src/backends/sigma/read/read-sigma.ts';
import { compileSigma } from '../../../src/backends/sigma/run/compile-sigma.ts';

interface Vector {
  readonly name: string;
  readonly yaml: string;
  readonly events: readonly JsonObject[];
  readonly expect: readonly number[];
}

const path = new URL('../../../../shared/vectors/sigma.json', import.meta.url);
const parse: (text: string) => readonly Vector[] = JSON.parse;
const vectors = existsSync(path) ? parse(readFileSync(path, 'utf8')) : [];

describe.skipIf(vectors.length === 0)(
  'conformance vectors (skipped when they are not there)',
  () => {
    it.each(vectors)('$name', (vector) => {
      const { documents } = readSigma('vector.yml', vector.yaml);
      expect(
        documents.flatMap((one) => one.diagnostics).filter((one) => one.severity === 'error'),
      ).toEqual([]);
      const compiled = compileSigma(documents.flatMap((one) => one.document ?? []));
      const run = compiled.runner.start();
      const matched = vector.events.flatMap((event, at) =>
        run.push(event, at).length > 0 ? [at] : [],
      );
      expect(matched).toEqual(vector.expect);
    });
  },
);
