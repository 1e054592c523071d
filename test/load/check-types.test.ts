import { expect, test } from 'vitest';
import { openTypeChecker } from '../../src/load/check-types.ts';
import { toTypeMessage } from '../../src/load/type-message.ts';
import { summarise } from '../support/summarise.ts';
import { makeProject } from '../support/temporary-project.ts';

test('type errors become findings, with the suggestion as the way out', async () => {
  const project = makeProject({
    'detections/spec.ts': `export interface Spec { readonly title: string; readonly count?: number }
export function detection(spec: Spec): Spec { return spec; }\n`,
    'detections/a/x.ts': `import { detection } from '../spec.ts';
export default detection({ titel: 'x' });\n`,
    'detections/a/y.ts': `import { detection } from '../spec.ts';
export default detection({ title: 'x', count: '1' });\n`,
  });
  const files = ['detections/a/x.ts', 'detections/a/y.ts'];
  const checker = openTypeChecker(project.root, files);
  const found = await checker.check(files);
  expect(summarise(found)).toEqual([
    'TS2561 detections/a/x.ts:2:28',
    'TS2322 detections/a/y.ts:2:40',
  ]);
  const [x, y] = found;
  expect(x?.message).toBe(
    "object literal may only specify known properties, but 'titel' does not exist in type 'Spec'",
  );
  expect(x?.help).toBe("did you mean 'title'?");
  expect(y?.message).toBe("type 'string' is not assignable to type 'number'");
  expect(y?.related.map((one) => one.span.file)).toEqual(['detections/spec.ts']);
  expect(checker.dependencies).toContain('detections/spec.ts');
});

test("a project's own settings count; broken ones are told and ours are used", async () => {
  const loose = makeProject({
    'tsconfig.json': '{ "extends": "./base.json" }',
    'base.json': '{ "compilerOptions": { "strict": false } }',
    'detections/a/x.ts': 'export const a = (b) => b;\n',
  });
  const first = openTypeChecker(loose.root, ['detections/a/x.ts']);
  expect(await first.check(['detections/a/x.ts'])).toEqual([]);
  expect(first.dependencies).toEqual(expect.arrayContaining(['tsconfig.json', 'base.json']));
  loose.write('tsconfig.json', '{ "compilerOptions": { "strict": "perhaps" } }');
  const second = openTypeChecker(loose.root, ['detections/a/x.ts']);
  expect(summarise(second.diagnostics)).toEqual(['LOAD1050 tsconfig.json:1:1']);
  expect(summarise(await second.check(['detections/a/x.ts']))).toEqual([
    'TS7006 detections/a/x.ts:1:19',
  ]);
});

test('of a chain of reasons, the one that helps is told', () => {
  const chain = (messageText: string, ...next: ReturnType<typeof leaf>[]) => ({
    ...leaf(messageText),
    next,
  });
  const leaf = (messageText: string) => ({ messageText, category: 1, code: 1 });
  expect(
    toTypeMessage(
      chain(
        'No overload matches this call.',
        chain(
          'The last overload gave the following error.',
          leaf("Type 'number' is not assignable to type 'string'."),
        ),
      ),
    ),
  ).toEqual({
    message: "type 'number' is not assignable to type 'string'",
    help: undefined,
  });
  expect(
    toTypeMessage(
      chain(
        'Outer.',
        chain("'a' does not exist in type 'B'. Did you mean to write 'c'?", leaf('Inner.')),
      ),
    ).help,
  ).toBe("did you mean 'c'?");
});

test('a type that fills the screen is cut in the middle', () => {
  const { message } = toTypeMessage(`Type '${'x'.repeat(500)}' is wrong.`);
  expect(message.length).toBeLessThan(150);
  expect(message).toMatch(/^type 'x+ … x+' is wrong$/);
});
