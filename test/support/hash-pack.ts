// Prints the hash of this repository's pack. Started by a test as a process of another place and language.
import { createHash } from 'node:crypto';
import { buildPack } from '../../src/compile/build-pack.ts';
import { targets } from '../../src/compile/targets.ts';
import { packFiles } from '../../src/publish/pack-files.ts';
import { ownDetections } from './detections.ts';

const { inputs, lists } = await ownDetections();
const files = packFiles(buildPack(inputs, targets), lists);
const hash = createHash('sha256')
  .update(JSON.stringify([...files]))
  .digest('hex');
process.stdout.write(`${hash}\n`);
