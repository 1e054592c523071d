import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function make(root) {
  mkdirSync(join(root, 'detections/samples'), { recursive: true });
  writeFileSync(join(root, 'detections/samples/rule.ts'), '');
  writeFileSync(join(root, 'detections/samples/Rule.ts'), '');
}
