import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

export function make(root) {
  mkdirSync(join(root, 'detections/samples'), { recursive: true });
  symlinkSync('rule.ts', join(root, 'detections/samples/rule.ts'));
}
