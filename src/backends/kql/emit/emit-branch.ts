import type { Branch } from '../../../ir/detection-ir.ts';
import { name, text } from './build-expression.ts';
import { item, project } from './build-operator.ts';
import type { Item } from '../syntax.ts';
import type { Emitter } from './emitter.ts';
import { findAbsent } from './finders/find-absent.ts';
import { findEach } from './finders/find-each.ts';
import { findFirstSeen } from './finders/find-first-seen.ts';
import { findOrdered } from './finders/find-ordered.ts';
import { findSpike } from './finders/find-spike.ts';
import { findThreshold } from './finders/find-threshold.ts';
import { findUnordered } from './finders/find-unordered.ts';
import type { Found } from './finders/found.ts';

/** What a branch finds. */
export function emitBranch(branch: Branch, emitter: Emitter): Found {
  const { finder } = branch;
  switch (finder.kind) {
    case 'each':
      return findEach(branch, emitter);
    case 'threshold':
      return findThreshold(branch, finder, emitter);
    case 'spike':
      return findSpike(branch, finder, emitter);
    case 'firstSeen':
      return findFirstSeen(branch, finder, emitter);
    case 'sequence':
      return finder.ordered
        ? findOrdered(branch, finder, emitter)
        : findUnordered(branch, finder, emitter);
    case 'absent':
      return findAbsent(branch, finder, emitter);
  }
}

/** How the findings of a rule look: single events, or sets of them. */
export type Shape = 'events' | 'windows';

/** Leaves of the findings the columns of the result, in their order. */
export function projectFound(found: Found, branch: Branch, shape: Shape): void {
  const named = (one: Item, own: string): Item => item(one.value, own);
  const time = named(found.last, 'TimeGenerated');
  const moments =
    shape === 'events'
      ? [time]
      : [time, found.first, found.last, found.count].filter((one) => one !== undefined);
  const id = found.recordId === undefined ? [] : [item(name(found.recordId))];
  const which = branch.name === undefined ? [] : [item(text(branch.name), 'Branch')];
  const extra = found.extraGroup.map((one) => item(name(one.column)));
  const items = [...moments, ...which, ...id, ...extra, ...found.shown].map(plain);
  found.stage.operators.push(project(...items));
}

/** A column under its own name needs none. */
function plain(one: Item): Item {
  return item(one.value, one.names[0]);
}
