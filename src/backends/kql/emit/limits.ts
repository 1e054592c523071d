import type { Span } from '../../../diagnostics/span.ts';
import type { Finder } from '../../../ir/finder.ts';
import type { Path } from '../../../ir/path.ts';
import type { Stream } from '../../../ir/stream.ts';
import type { EmitContext } from './context.ts';
import { emitCodes } from './diagnostics.ts';
import { lookbackLimits, lookbackOf, readsInventory } from './lookback.ts';

const mostCharacters = 10_000;
const mostDepth = 480;
const day = 86_400_000;

/** Refuses a rule that has to see further back than its target lets it. */
export function checkLookback(context: EmitContext): void {
  const { detection, target } = context;
  const lookback = lookbackOf(detection);
  const most = lookbackLimits[target].most / day;
  if (lookback <= lookbackLimits[target].most) return;
  const days = Math.ceil(lookback / day);
  const span = context.locate(placeOf(context));
  const isInventory = detection.schedule.lookback === undefined && readsInventory(detection);
  context.diagnostics.push(
    isInventory
      ? emitCodes.raise.KQL3508({ what: 'the rule', days, most }, span)
      : emitCodes.raise.KQL3501({ target: targetName(context), days, most }, span),
  );
}

function targetName({ target }: EmitContext): string {
  return target === 'sentinel' ? 'Sentinel' : 'Azure Monitor';
}

/** The clause with the longest reach: the finder's, else the schedule. */
function placeOf({ detection }: EmitContext): Path {
  for (const { finder } of detection.branches) if (finder.kind !== 'each') return finder.at;
  return ['schedule'];
}

/** Refuses what compares records over time in a rule that sees the newest ones alone. */
export function checkContinuous(context: EmitContext): void {
  const { detection } = context;
  if (detection.schedule.kind !== 'continuous') return;
  const streams = [detection.shared, ...detection.branches.map((one) => one.stream)];
  for (const branch of detection.branches) {
    const what = finderNames[branch.finder.kind];
    if (what !== undefined && branch.finder.kind !== 'each') {
      say(context, what, branch.finder.at);
    }
  }
  for (const stream of streams) if (stream !== undefined) checkStream(stream, context);
}

const finderNames = {
  each: undefined,
  threshold: 'a threshold',
  spike: 'a baseline',
  firstSeen: "'firstSeen'",
  sequence: 'a sequence',
  absent: 'an absence',
} as const satisfies Record<Finder['kind'], string | undefined>;

function checkStream(stream: Stream, context: EmitContext): void {
  if (stream.source.kind === 'state') say(context, 'a state', stream.source.at);
  for (const step of stream.steps) {
    if (step.kind === 'once') say(context, "'once'", step.at);
    if (step.kind === 'earlier' || step.kind === 'join') say(context, `'${step.name}'`, step.at);
  }
}

function say(context: EmitContext, what: string, at: Path): void {
  context.diagnostics.push(emitCodes.raise.KQL3509({ what }, context.locate(at)));
}

/** Refuses a text that is too long, or an expression that nests too deep. */
export function checkSize(text: string, nodes: readonly unknown[], context: EmitContext): void {
  const span: Span = context.locate([]);
  if (text.length > mostCharacters) {
    const params = { length: text.length, most: mostCharacters };
    context.diagnostics.push(emitCodes.raise.KQL3502(params, span));
  }
  const depth = Math.max(0, ...nodes.map(depthOf));
  if (depth > mostDepth) {
    context.diagnostics.push(emitCodes.raise.KQL3503({ depth, most: mostDepth }, span));
  }
}

function depthOf(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  const inner = Math.max(0, ...Object.values(node).map(depthOf));
  return 'kind' in node ? inner + 1 : inner;
}
