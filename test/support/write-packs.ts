// Writes two packs in turn into the folder that is named, until it is killed. Started by a test as a process.
import { packOf } from './pack-of.ts';
import { writePack } from '../../src/publish/write-pack.ts';

const [folder = ''] = process.argv.slice(2);
const owner = { pid: process.pid, host: 'test', isAlive: () => false };
for (let turn = 0; ; turn += 1) {
  const { diagnostics } = writePack(packOf(turn % 2 === 0 ? 'new' : 'old'), folder, owner);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  if (turn === 0) process.stdout.write('begun\n');
}
