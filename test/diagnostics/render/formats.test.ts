import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { renderGithub } from '../../../src/diagnostics/render/github.ts';
import { renderJson } from '../../../src/diagnostics/render/json.ts';
import { renderJunit } from '../../../src/diagnostics/render/junit.ts';
import { renderSarif } from '../../../src/diagnostics/render/sarif.ts';
import { countBySeverity, renderSummary } from '../../../src/diagnostics/render/summary.ts';

const file = 'detections/a, b:c%/å.ts';
const span = { file, start: { line: 2, column: 3 }, end: { line: 2, column: 9 } };
const found: Diagnostic = {
  code: 'LOAD1001',
  slug: 'no-default-export',
  severity: 'error',
  message: "100% of 'x'\n::error::<forged> & \u001b",
  at: { span, text: 'here' },
  related: [{ span, text: 'there' }],
  help: 'leave it out',
};
const warning: Diagnostic = { ...found, severity: 'warning', code: 'CHK0002', slug: 'x' };

test('json holds every field and the counts', () => {
  expect(JSON.parse(renderJson([found, warning], 7))).toEqual({
    version: 1,
    summary: { detections: 7, error: 1, warning: 1, note: 0 },
    diagnostics: [warning, found],
  });
});

test('github: one command a line, its parts escaped', () => {
  expect(renderGithub([found])).toBe(
    '::error file=detections/a%2C b%3Ac%25/å.ts,line=2,col=3,endLine=2,endColumn=9,' +
      "title=LOAD1001 no-default-export::100%25 of 'x'\\n::error::<forged> & \\u{1b}%0Ahelp: leave it out\n",
  );
  expect(renderGithub([{ ...found, severity: 'note' }])).toMatch(/^::notice /);
});

test('sarif: rules, relative URIs, regions in UTF-16 columns, related places', () => {
  const log: unknown = JSON.parse(renderSarif([found, warning], { version: '1.2.3' }));
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'wardline',
            semanticVersion: '1.2.3',
            rules: [
              { id: 'CHK0002', defaultConfiguration: { level: 'warning' } },
              { id: 'LOAD1001', name: 'NoDefaultExport' },
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          { ruleId: 'CHK0002', ruleIndex: 0, level: 'warning' },
          {
            ruleId: 'LOAD1001',
            ruleIndex: 1,
            level: 'error',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {
                    uri: 'detections/a%2C%20b%3Ac%25/%C3%A5.ts',
                    uriBaseId: '%SRCROOT%',
                  },
                  region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 },
                },
              },
            ],
            relatedLocations: [{ id: 0, message: { text: 'there' } }],
          },
        ],
      },
    ],
  });
});

test('sarif of nothing is a run without results', () => {
  expect(JSON.parse(renderSarif([], { version: '0' }))).toMatchObject({ runs: [{ results: [] }] });
});

test('junit: escaped XML, failures counted', () => {
  const xml = renderJunit([found, warning]);
  expect(xml).toContain('tests="2" failures="1"');
  expect(xml).toContain('&lt;forged&gt; &amp; \\u{1b}');
  expect(xml).not.toContain('\u001b');
});

test('the summary counts what there is, in the singular and the plural', () => {
  const counts = countBySeverity([found, found, warning]);
  expect(renderSummary(counts, 70)).toBe('2 errors, 1 warning in 70 detections');
  expect(renderSummary({ error: 0, warning: 0, note: 0 }, 1)).toBe('no findings in 1 detection');
  expect(renderSummary({ error: 0, warning: 0, note: 1 }, 0)).toBe('1 note in no detections');
});
