import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSigmaBackend } from '../../../../src/backends/sigma/emit/create-sigma-backend.ts';
import { readSigma } from '../../../../src/backends/sigma/read/read-sigma.ts';
import { fileSpan } from '../../../../src/diagnostics/span.ts';
import { branch, detectionIr } from '../../../../src/ir/build-detection.ts';
import { each } from '../../../../src/ir/build-finder.ts';
import { evaluateDetection } from '../../../../src/semantics/evaluate-detection.ts';
import { prepareOracle, runOracle } from '../oracle/run-oracle.ts';
import { arbitraryRecord, arbitraryStream, table } from './arbitrary-rules.ts';

const missing = prepareOracle();
const sizes = { rules: 400, records: 40 } as const;
const names = ['abc', 'a?c', 'eva'];
const placeholders = { known_names: ['abc', 'a\\?c', 'eva'], owner: ['admin'] };

describe.skipIf(missing !== undefined)(
  'pySigma’s conditions over events (skipped when it is not there)',
  () => {
    test('find what the detections mean, by code that is not ours', () => {
      const inputs = { locate: () => fileSpan('rule.ts'), kql: undefined };
      const backend = createSigmaBackend();
      const records = fc
        .sample(arbitraryRecord, { numRuns: sizes.records, seed: 23 })
        .map((row, at) => ({
          ...row,
          _ItemId: String(at),
          TimeGenerated: '2026-03-02T09:00:00Z',
        }));
      const rules = fc
        .sample(arbitraryStream, { numRuns: sizes.rules, seed: 29 })
        .flatMap((stream, at) => {
          const rule = detectionIr([branch(stream, each)]);
          const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
          const named = { ...rule, meta: { ...rule.meta, id } };
          const [artifact] = backend.emit(named, inputs).artifacts;
          return artifact === undefined ? [] : [{ rule: named, text: artifact.text }];
        });
      const found = new Map(
        runOracle(rules.map((one) => one.text).join('---\n'), records, placeholders).map((one) => [
          one.id,
          one.error ?? one.events,
        ]),
      );
      const world = {
        now: '2026-03-02T12:00:00Z',
        tables: new Map([[table.name, records]]),
        lists: new Map([['known-names', names.map((item) => ({ item }))]]),
      };
      const differences = rules.flatMap(({ rule, text }) => {
        const id = readSigma('rule.yml', text).documents[0]?.document?.meta.id ?? '';
        const wanted = evaluateDetection(rule, world)
          .flatMap((alert) => alert.events.map(Number))
          .sort((a, b) => a - b);
        const answer = found.get(id);
        return JSON.stringify(answer) === JSON.stringify(wanted) ? [] : [{ text, answer, wanted }];
      });
      expect(rules.length).toBeGreaterThan(sizes.rules / 3);
      expect(differences).toEqual([]);
    });
  },
);
