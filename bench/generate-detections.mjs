// Writes a project of many small detections, all different, that share one file of lists.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const tsconfig = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023'],
    module: 'NodeNext',
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['detections'],
};

const lists = `export const accounts: readonly string[] = ['a@example.com', 'b@example.com'];
`;

/** Where the package has no language of its own yet, the project brings a stand-in of the same form. */
const standIn = `interface Spec {
  readonly id: string;
  readonly title: string;
  readonly severity: 'low' | 'medium' | 'high';
  readonly where: { readonly [column: string]: string | { readonly in: readonly string[] } };
  readonly when?: { readonly count: { readonly atLeast: number }; readonly within: string };
}

export function detection(spec: Spec): { readonly wardline: 'detection'; readonly spec: Spec } {
  return { wardline: 'detection', spec };
}
`;

export async function generateDetections(project, count) {
  const language = await import('wardline');
  const isReal = 'detection' in language;
  const write = (path, text) => {
    mkdirSync(join(project, path, '..'), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  write('package.json', '{ "type": "module", "private": true }\n');
  write('tsconfig.json', `${JSON.stringify(tsconfig, undefined, 2)}\n`);
  write('detections/lists.ts', lists);
  if (!isReal) write('detections/detection.ts', standIn);
  for (let index = 0; index < count; index += 1) {
    const area = ['identity', 'endpoint', 'cloud'][index % 3];
    write(`detections/${area}/rule-${index}.ts`, isReal ? realRule(index) : rule(index));
  }
}

function rule(index) {
  return `import { detection } from '../detection.ts';
import { accounts } from '../lists.ts';

export default detection({
${facts(index)}
  where: {
    ResultType: '${50000 + index}',
    UserPrincipalName: { in: accounts },
  },
  when: { count: { atLeast: ${index + 2} }, within: '1h' },
});
`;
}

function realRule(index) {
  return `import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';
import { accounts } from '../lists.ts';

export default detection({
${facts(index)}
  meaning: 'Somebody tries passwords. Ask the account owner first.',
  attack: ['T1110'],
  from: SigninLogs,
  where: {
    ResultType: '${50000 + index}',
    UserPrincipalName: { in: accounts },
  },
  when: { count: { atLeast: ${index + 2} }, within: '1h', per: ['UserPrincipalName'] },
  entities: { account: 'UserPrincipalName', ip: 'IPAddress' },
  schedule: { every: '15m' },
});
`;
}

function facts(index) {
  const id = `5f0c1a9e-0000-4000-8000-${String(index).padStart(12, '0')}`;
  return `  id: '${id}',
  title: 'Bad password ${index} by a privileged account',
  severity: 'high',`;
}
