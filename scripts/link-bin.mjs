// Makes `npx wardline` work inside this repository: npm links the programs of dependencies, not those of the
// package itself. Runs after the build in `prepare`; where the package is a dependency, npm does the linking.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const program = join(root, 'bin', 'wardline.js');

if (existsSync(modules)) {
  const folder = join(modules, '.bin');
  mkdirSync(folder, { recursive: true });
  if (process.platform === 'win32') {
    writeFileSync(join(folder, 'wardline.cmd'), '@node "%~dp0..\\..\\bin\\wardline.js" %*\r\n');
  } else {
    chmodSync(program, 0o755);
    rmSync(join(folder, 'wardline'), { force: true });
    symlinkSync('../../bin/wardline.js', join(folder, 'wardline'));
  }
}
