import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CORE_SCHEMA, loadAll } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { createSigmaBackend } from '../../../../src/backends/sigma/emit/create-sigma-backend.ts';
import type { Artifact } from '../../../../src/backends/backend.ts';
import { fileSpan } from '../../../../src/diagnostics/span.ts';
import { root } from '../../../support/repository.ts';
import { checkDocument } from '../../../../src/backends/sigma/check/check-document.ts';
import { readSigma } from '../../../../src/backends/sigma/read/read-sigma.ts';
import { prepareOracle } from '../oracle/run-oracle.ts';
import { loadDetections } from './load-detections.ts';
import { compileEmitted } from './run-emitted.ts';
import { specimens } from './specimens.ts';

const backend = createSigmaBackend({ author: 'Wardline' });
const inputs = { locate: () => fileSpan('rule.ts'), kql: undefined };

const emitted: readonly (readonly [string, readonly Artifact[]])[] = [
  ...Object.entries(specimens).map(
    ([name, rule]) => [name, backend.emit(rule, inputs).artifacts] as const,
  ),
  ...(await loadDetections()).map(
    ({ slug, ir, locate }) =>
      [slug, backend.emit(ir, { locate, kql: undefined }).artifacts] as const,
  ),
].filter(([, artifacts]) => artifacts.length > 0);

test('every specimen is emitted, and at least four of the detections', () => {
  const names = emitted.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(specimens)));
  expect(names.length - Object.keys(specimens).length).toBeGreaterThanOrEqual(4);
});

describe('the form of what is emitted', () => {
  test.each(emitted)('%s', async (name, artifacts) => {
    for (const { path, text } of artifacts) {
      expect(basename(path)).toMatch(/^[a-z0-9_]{10,86}\.yml$/);
      expect(text).toMatch(/^title: /);
      expect(text).not.toMatch(/\t|\r| $/m);
      expect(text.endsWith('\n')).toBe(true);
    }
    const file = `${name.replaceAll(' ', '-')}.yml`;
    const golden = join(root, 'test/samples/emit/sigma-constructs', file);
    const texts = artifacts.map(({ path, text }) => `# ${path}\n${text}`);
    if (name in specimens) await expect(texts.join('---\n')).toMatchFileSnapshot(golden);
  });

  test.each(emitted)('%s is read by the Sigma engine', (_, artifacts) => {
    const values = ['privileged_accounts', 'emergency_accounts', 'partner_tenants'];
    const lists = [...values, 'known_exceptions', 'owner'].map((list) => [list, ['x']] as const);
    const compiled = compileEmitted(
      artifacts.map((one) => one.text),
      new Map(lists),
    );
    expect(compiled.verdicts.every((one) => one.isRunning)).toBe(true);
  });
});

test('the conventions are kept, where the detection and the pack say enough', async () => {
  const found: string[] = [];
  for (const { ir, locate } of await loadDetections()) {
    const dates = new Map([[ir.meta.id, { date: '2026-03-02' }]]);
    const pack = createSigmaBackend({ author: 'Wardline', dates });
    const references = ['https://example.com/guide'];
    const rule = { ...ir, meta: { ...ir.meta, references } };
    for (const { path, text } of pack.emit(rule, { locate, kql: undefined }).artifacts) {
      const { source, documents } = readSigma(path, text);
      for (const { yaml, diagnostics } of documents) {
        if (source === undefined || yaml === undefined) throw new Error(path);
        found.push(...[...diagnostics, ...checkDocument(source, yaml)].map((one) => one.message));
      }
    }
  }
  expect(found).toEqual([]);
});

const schemas = new URL('../../../../../shared/sigma-spec/', import.meta.url);

describe.skipIf(!existsSync(schemas))(
  'the schemas of Sigma (skipped when they are not there)',
  () => {
    const parse: (text: string) => object = JSON.parse;
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validators = ['detection', 'correlation'].map((kind) => {
      const name =
        kind === 'detection' ? 'sigma-detection-rule-schema' : 'sigma-correlation-rules-schema';
      return [
        kind,
        ajv.compile(parse(readFileSync(new URL(`${name}.json`, schemas), 'utf8'))),
      ] as const;
    });
    const validatorOf = new Map(validators);

    test.each(emitted)('%s', (_, artifacts) => {
      for (const { text } of artifacts) {
        for (const document of loadAll(text, { schema: CORE_SCHEMA })) {
          const kind =
            isObject(document) && 'correlation' in document ? 'correlation' : 'detection';
          const validate = validatorOf.get(kind);
          validate?.(document);
          expect(validate?.errors ?? []).toEqual([]);
        }
      }
    });
  },
);

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const missing = prepareOracle();

describe.skipIf(missing !== undefined)('pySigma (skipped when it is not there)', () => {
  const python = join(root, '.venv/bin/python');
  const folder = mkdtempSync(join(tmpdir(), 'wardline-sigma-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const files = emitted.flatMap(([name, artifacts]) =>
    artifacts.map(({ path, text }, at) => ({ file: `${at}_${basename(path)}`, name, text })),
  );

  /** Runs a Python script over all files, each in a folder of its own rule. */
  function run(args: readonly string[]): ReadonlyMap<string, unknown> {
    const paths = files.map(({ file, name }, at) => ({
      path: join(folder, `${at}_${file}`),
      name,
    }));
    files.forEach(({ text }, at) => {
      writeFileSync(paths[at]?.path ?? '', text);
    });
    const done = spawnSync(python, [...args, ...paths.map((one) => one.path)], {
      encoding: 'utf8',
      timeout: 300_000,
    });
    if (done.status !== 0) throw new Error(done.stderr);
    const parse: (text: string) => Readonly<Record<string, unknown>> = JSON.parse;
    const answers = parse(done.stdout);
    return new Map(paths.map(({ path }) => [path, answers[path]]));
  }

  test('parses it, and its validators find nothing but what literal wildcards have to be', () => {
    const verdicts = run([join(root, 'test/backends/sigma/emit/validate.py')]);
    const literal = ['hazards', 'searches'];
    const unavoidable = /^(?:EscapedWildcardIssue|NumberAsStringIssue):/;
    const issues = files.map(({ name }, at) => {
      const found: unknown = [...verdicts.values()][at];
      const texts = Array.isArray(found) ? found.map(String) : [String(found)];
      return {
        name,
        found: texts.filter((one) => !(literal.includes(name) && unavoidable.test(one))),
      };
    });
    expect(issues).toEqual(files.map(({ name }) => ({ name, found: [] })));
  });

  test('PyYAML reads the same values, by YAML 1.1', () => {
    const script =
      'import sys, json, yaml\n' +
      'print(json.dumps({p: list(yaml.safe_load_all(open(p, encoding="utf-8"))) for p in sys.argv[1:]}))';
    const loaded = run(['-c', script]);
    const own = files.map(({ text }) => loadAll(text, { schema: CORE_SCHEMA }));
    expect([...loaded.values()]).toEqual(own);
  });
});
