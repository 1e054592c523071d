import { linkSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Who builds: a process, and whether another one of the same machine is still at work. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  readonly isAlive: (pid: number) => boolean;
}

/** A lock that is held, or who holds it. */
export type Lock =
  | { readonly kind: 'held'; readonly release: () => void }
  | { readonly kind: 'taken'; readonly by: string };

/**
 * Takes the lock of a pack. The file appears whole, by a link; one that a process left behind which is gone is
 * taken over. Who takes over a lock twice in a row loses, so that two heirs do not both win.
 */
export function takeLock(path: string, owner: LockOwner): Lock {
  const mine = `${path}.${owner.pid}`;
  writeFileSync(mine, `${owner.pid} ${owner.host}\n`);
  try {
    if (!link(mine, path)) {
      const holder = read(path);
      if (holder !== undefined && !isGone(holder, owner))
        return { kind: 'taken', by: told(holder) };
      rmSync(path, { force: true });
      if (!link(mine, path)) return { kind: 'taken', by: told(read(path)) };
    }
    const isMine = read(path)?.pid === owner.pid;
    if (isMine) dropTrialsOfTheDead(path, owner);
    if (!isMine) return { kind: 'taken', by: told(read(path)) };
    return {
      kind: 'held',
      release: () => {
        if (read(path)?.pid === owner.pid) rmSync(path, { force: true });
      },
    };
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A process that ended while it tried for the lock leaves its own file behind. */
function dropTrialsOfTheDead(path: string, owner: LockOwner): void {
  const start = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN;
    if (!Number.isSafeInteger(pid) || pid === owner.pid || owner.isAlive(pid)) continue;
    rmSync(join(dirname(path), name), { force: true });
  }
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false;
    throw thrown;
  }
}

function read(path: string): Holder | undefined {
  try {
    const [pid = '', host = ''] = readFileSync(path, 'utf8').trim().split(' ');
    return { pid: Number(pid), host };
  } catch {
    return undefined;
  }
}

/** Of another machine nobody here can say. */
function isGone(holder: Holder, owner: LockOwner): boolean {
  if (!Number.isSafeInteger(holder.pid) || holder.pid <= 0) return true;
  return holder.host === owner.host && !owner.isAlive(holder.pid);
}

function told(holder: Holder | undefined): string {
  return holder === undefined ? 'it began just now' : `process ${holder.pid} on ${holder.host}`;
}
