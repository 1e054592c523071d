import type { Finder } from '../../ir/finder.ts';
import type { Stream } from '../../ir/stream.ts';
import type { StreamContext } from '../streams/context.ts';
import { findAbsent } from './absent.ts';
import type { Finding } from './finding.ts';
import { findFirstSeen } from './first-seen.ts';
import { findOrdered } from './ordered-sequence.ts';
import { rowsFinding } from './rows-finding.ts';
import { findSpikes } from './spike.ts';
import { findThreshold } from './threshold.ts';
import { findUnordered } from './unordered-sequence.ts';

/** What a finder finds in a stream; a sequence brings its own streams. */
export function runFinder(
  finder: Finder,
  stream: Stream,
  context: StreamContext,
): readonly Finding[] {
  switch (finder.kind) {
    case 'each':
      return context.run(stream).map((row) => rowsFinding([row], () => []));
    case 'threshold':
      return findThreshold(finder, context.run(stream), context.compiler);
    case 'spike':
      return findSpikes(finder, context.run(stream), context.compiler);
    case 'firstSeen':
      return findFirstSeen(finder, context.run(stream), context.compiler);
    case 'sequence':
      return finder.ordered ? findOrdered(finder, context) : findUnordered(finder, context);
    case 'absent':
      return findAbsent(finder, context.run(stream), context);
  }
}
