import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function make(root) {
  mkdirSync(join(root, 'detections/samples'), { recursive: true });
  const deep = `export default ${'['.repeat(300)}${']'.repeat(300)};\n`;
  writeFileSync(join(root, 'detections/samples/rule.ts'), deep);
}
