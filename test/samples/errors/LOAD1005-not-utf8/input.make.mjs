import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function make(root) {
  mkdirSync(join(root, 'detections/samples'), { recursive: true });
  const latin = Buffer.from("export const name = 'caf\xe9';\n", 'latin1');
  writeFileSync(join(root, 'detections/samples/rule.ts'), latin);
}
