import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

export function make(root) {
  mkdirSync(join(root, 'detections/samples'), { recursive: true });
  mkdirSync(join(root, 'elsewhere'));
  symlinkSync('../../elsewhere', join(root, 'detections/samples/linked'));
}
