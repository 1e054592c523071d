import type { DetectionIr } from '../../../ir/detection-ir.ts';
import type { Term } from '../../../ir/expression.ts';
import { nodeKey } from './nodes.ts';

/**
 * The detection with every conversion to text done where the text is taken: the first of several values that is not
 * empty, as text, is the first of several texts that is not empty.
 */
export function inTextForm(detection: DetectionIr): DetectionIr {
  return mapped(detection);
}

/** Copies plain data; a conversion on the way is replaced by what it converts, as text. */
function mapped<T>(node: T): T {
  if (typeof node !== 'object' || node === null) return node;
  const copy: unknown = Array.isArray(node)
    ? node.map(mapped)
    : Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapped(value)]));
  const form = isToText(copy) ? asText(copy.of) : copy;
  // A generic walk over plain data: what comes out has the shape of what went in.
  return form as T;
}

function isToText(node: unknown): node is { readonly of: Term } {
  if (typeof node !== 'object' || node === null) return false;
  if (!('kind' in node) || node.kind !== 'convert' || !('type' in node)) return false;
  return node.type === 'string' && 'of' in node;
}

function asText(term: Term): Term {
  if (term.type !== 'dynamic') return { kind: 'convert', of: term, type: 'string' };
  const { kind } = term;
  if (kind === 'coalesce') return { ...term, of: term.of.map(asText), type: 'string' };
  if (kind === 'member' || kind === 'unwrap') return { ...term, type: 'string' };
  if (kind !== 'first') return { kind: 'convert', of: term, type: 'string' };
  const isSame = nodeKey(term.take) === nodeKey(term.having);
  const take = asText(term.take);
  return { ...term, take, having: isSame ? take : asText(term.having), type: 'string' };
}
