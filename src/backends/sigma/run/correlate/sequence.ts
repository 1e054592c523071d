import type { RuleHit } from './hit.ts';

/**
 * Do the hits contain each rule of `order`, in that order, each by an event of its own? The earliest fit is
 * taken. Hits of one instant stand in no order, so that any of theirs will do.
 */
export function isInOrder(hits: readonly RuleHit[], order: readonly number[]): boolean {
  let done = 0;
  for (let start = 0; start < hits.length && done < order.length;) {
    const end = endOfInstant(hits, start);
    done += stepsWithin(hits.slice(start, end), order.slice(done));
    start = end;
  }
  return done === order.length;
}

function endOfInstant(hits: readonly RuleHit[], start: number): number {
  const at = hits[start]?.hit.at;
  let end = start + 1;
  while (hits[end]?.hit.at === at && end < hits.length) end++;
  return end;
}

/** How many of the steps the hits of one instant can take, each step by another event. */
function stepsWithin(hits: readonly RuleHit[], steps: readonly number[]): number {
  const takenBy = new Map<string, number>();
  for (const [step] of steps.entries()) {
    if (!assign(step, hits, steps, takenBy, new Set())) return step;
  }
  return steps.length;
}

/** Gives a step an event, moving earlier steps to other events where that helps. */
function assign(
  step: number,
  hits: readonly RuleHit[],
  steps: readonly number[],
  takenBy: Map<string, number>,
  tried: Set<string>,
): boolean {
  for (const { hit, rule } of hits) {
    if (rule !== steps[step] || tried.has(hit.identity)) continue;
    tried.add(hit.identity);
    const holder = takenBy.get(hit.identity);
    if (holder === undefined || assign(holder, hits, steps, takenBy, tried)) {
      takenBy.set(hit.identity, step);
      return true;
    }
  }
  return false;
}
