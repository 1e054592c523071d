// Prints the hash of this repository's pack. Started by a test as a process of another place and language.
import { createHash } from 'node:crypto';
import { backends } from '../../src/backends/index.ts';
import { buildPack } from '../../src/compile/build-pack.ts';
import { packFiles } from '../../src/publish/pack-files.ts';
import { ownDetections } from './own-detections.ts';
import { stubEmitKql } from './stub-kql.ts';

const { inputs, lists } = await ownDetections();
const files = packFiles(buildPack(inputs, { backends, emitKql: stubEmitKql }), lists);
const hash = createHash('sha256')
  .update(JSON.stringify([...files]))
  .digest('hex');
process.stdout.write(`${hash}\n`);
