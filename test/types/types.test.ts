import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** As measured with some room: types that become dearer than this are felt in every editor. */
const mostInstantiations = 900_000;

let program: ts.Program;
let errors: readonly string[];

beforeAll(() => {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}tsconfig.json`,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  const files = [`${root}test/types/promises.ts`, `${root}test/types/kept.ts`];
  program = ts.createProgram(files, config?.options ?? {});
  errors = files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map((found) => ts.flattenDiagnosticMessageText(found.messageText, ' ')),
  );
});

test('every promise of the language is kept: mistakes are errors, sound rules are none', () => {
  expect(errors).toEqual([]);
});

test('there are promises to keep', () => {
  const text = readFileSync(`${root}test/types/promises.ts`, 'utf8');
  expect(text.match(/@ts-expect-error/g)?.length).toBeGreaterThanOrEqual(50);
});

test('types stay cheap', () => {
  expect(program.getInstantiationCount()).toBeLessThan(mostInstantiations);
});
