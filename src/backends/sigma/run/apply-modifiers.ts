import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { InternalError } from '../../../diagnostics/internal-error.ts';
import type { Span } from '../../../diagnostics/span.ts';
import { codes } from '../diagnostics.ts';
import type { ModifierName } from '../modifiers.ts';
import { isModifier, modifierEntry } from '../modifiers.ts';
import type { DetectionItem, SigmaValue } from '../syntax.ts';
import { finishValue } from './finish-value.ts';
import type { Placeholders } from './placeholders.ts';
import { fillPlaceholders } from './placeholders.ts';
import { bytesSteps, textSteps } from './text-steps.ts';
import { booleanSteps, fieldSteps, numberSteps, regexSteps, timePartSteps } from './typed-steps.ts';
import { canonicalNumber } from './value-number.ts';
import type { ValueTest } from './value-test.ts';
import type { StepResult, Steps, Working, WorkingOf } from './working-value.ts';

/** An item after its modifiers: its values as tests, how they are joined, and whether they are negated. */
export interface ItemTest {
  /** Each value became one or more tests, any of which will do. */
  readonly values: readonly (readonly ValueTest[])[];
  readonly needsAll: boolean;
  readonly isNegated: boolean;
}

/** What applying modifiers needs besides the item. */
export interface ModifierContext {
  readonly placeholders: Placeholders;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Where findings stand that have no better place. */
  readonly fallback: Span;
}

/** Applies the modifiers of an item, from left to right, to each of its values. */
export function applyModifiers(item: DetectionItem, context: ModifierContext): ItemTest {
  const chain = item.modifiers.filter(isModifier);
  if (chain.length !== item.modifiers.length) {
    throw new InternalError(`an unknown modifier passed the reader: ${item.modifiers.join('|')}`);
  }
  const values = item.values.map((value) => {
    const span = value.span ?? item.span ?? context.fallback;
    const working = runChain(value, chain, span, context);
    return working.flatMap((one) => {
      const test = finishValue(one, item.field === undefined, span);
      if ('kind' in test) return [test];
      context.report(test);
      return [];
    });
  });
  return { values, needsAll: chain.includes('all'), isNegated: chain.includes('neq') };
}

function runChain(
  value: SigmaValue,
  chain: readonly ModifierName[],
  span: Span,
  context: ModifierContext,
): readonly Working[] {
  let working = startValue(value, span, context);
  for (const name of chain) {
    if (modifierEntry(name).item === true) continue;
    working = working.flatMap((one) => {
      const result = applyStep(name, one);
      if (!('refused' in result)) return result;
      context.report(codes.raise.SIG4015({ modifier: name, reason: result.refused }, span));
      return [];
    });
  }
  return working;
}

function startValue(value: SigmaValue, span: Span, context: ModifierContext): readonly Working[] {
  switch (value.kind) {
    case 'text': {
      const filled = fillPlaceholders(value.parts, context.placeholders);
      for (const name of filled.missing) context.report(codes.raise.SIG4050({ name }, span));
      return filled.texts.map((parts) => ({ kind: 'text', parts, isCased: false }));
    }
    case 'regex':
      return [{ kind: 'regex', pattern: value.pattern, flags: '' }];
    case 'number':
      return [{ kind: 'number', value: canonicalNumber(value.value) }];
    case 'boolean':
    case 'null':
      return [value];
  }
}

function applyStep(name: ModifierName, working: Working): StepResult {
  const result = stepFor(name, working);
  if (result === undefined) {
    throw new InternalError(`the reader let '${name}' pass on ${working.kind}`);
  }
  return result;
}

function stepFor(name: ModifierName, working: Working): StepResult | undefined {
  switch (working.kind) {
    case 'text':
      return take(textSteps, name, working);
    case 'bytes':
      return take(bytesSteps, name, working);
    case 'regex':
      return take(regexSteps, name, working);
    case 'field':
      return take(fieldSteps, name, working);
    case 'number':
      return take(numberSteps, name, working);
    case 'time-part':
      return take(timePartSteps, name, working);
    case 'boolean':
      return take(booleanSteps, name, working);
    case 'null':
    case 'presence':
    case 'comparison':
    case 'network':
      return undefined;
  }
}

function take<K extends Working['kind']>(
  steps: Steps<K>,
  name: ModifierName,
  value: WorkingOf<K>,
): StepResult | undefined {
  return steps[name]?.(value);
}
