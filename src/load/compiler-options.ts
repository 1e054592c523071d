import { dirname, join } from 'node:path';
import type ts from 'typescript';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileSpan } from '../diagnostics/span.ts';
import { detectionsFolder } from './detection-file.ts';
import { loadCodes } from './diagnostics.ts';
import { toProjectPath } from './project-path.ts';
import type { TypeScript } from './typescript.ts';

/** How a project's types are checked. */
export interface CompilerSettings {
  readonly options: ts.CompilerOptions;
  /** The configuration files that said so, relative to the project. */
  readonly configs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The settings of the nearest tsconfig.json from the detections folder up to the project's root, or ours. */
export function readCompilerSettings(ts: TypeScript, root: string): CompilerSettings {
  const places = [join(root, detectionsFolder, 'tsconfig.json'), join(root, 'tsconfig.json')];
  const path = places.find((one) => ts.sys.fileExists(one));
  if (path === undefined) return { options: defaults(ts), configs: [], diagnostics: [] };
  const configs: string[] = [];
  const host: ts.ParseConfigHost = {
    useCaseSensitiveFileNames: ts.sys.useCaseSensitiveFileNames,
    // The files are known already: no folder is searched for them.
    readDirectory: () => [],
    fileExists: (file) => ts.sys.fileExists(file),
    readFile: (file) => {
      configs.push(toProjectPath(root, file));
      return ts.sys.readFile(file);
    },
  };
  const read = ts.readConfigFile(path, (file) => host.readFile(file));
  const parsed = ts.parseJsonConfigFileContent(read.config, host, dirname(path), undefined, path);
  const file = toProjectPath(root, path);
  const problems = [...(read.error === undefined ? [] : [read.error]), ...parsed.errors];
  const diagnostics = problems
    .filter((one) => !noInputs.has(one.code))
    .map((one) => {
      const why = ts.flattenDiagnosticMessageText(one.messageText, ' ').replace(/\.$/, '');
      return loadCodes.raise.LOAD1050({ why }, fileSpan(file));
    });
  const options = diagnostics.length > 0 ? defaults(ts) : { ...parsed.options, ...always };
  return { options, configs: [...new Set(configs)], diagnostics };
}

/** The configuration names no files of its own, which is as it should be here. */
const noInputs: ReadonlySet<number> = new Set([18002, 18003]);

/** Whatever the project says: nothing is written, and messages stay short enough to read. */
const always = {
  noEmit: true,
  noErrorTruncation: false,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  declaration: false,
  declarationMap: false,
  composite: false,
  incremental: false,
} as const;

function defaults(ts: TypeScript): ts.CompilerOptions {
  return {
    ...always,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
  };
}
