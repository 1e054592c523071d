import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function make(root) {
  mkdirSync(join(root, 'detections/samples'), { recursive: true });
  const list = `export const list = ['${'x'.repeat(17 * 1024 * 1024)}'];\n`;
  writeFileSync(join(root, 'detections/samples/rule.ts'), list);
}
