import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the compiler says of each of several texts, were they files of this repository at these places. */
export function complaints(
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const files = new Map([...texts].map(([place, text]) => [join(root, place), text]));
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const original = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    const text = files.get(name);
    return text === undefined ? original(name, version) : ts.createSourceFile(name, text, version);
  };
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => files.has(name) || exists(name);
  const program = ts.createProgram([...files.keys()], options, host);
  const said = (place: string): readonly string[] =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(join(root, place)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return new Map([...texts.keys()].map((place) => [place, said(place)]));
}
