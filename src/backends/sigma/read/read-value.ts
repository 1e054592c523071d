import { codes } from '../diagnostics.ts';
import type { SigmaValue } from '../syntax.ts';
import type { Reading } from './reading.ts';
import { parsePlaceholders, parseTextParts } from './text-parts.ts';
import type { YamlNode, YamlScalar } from './yaml-node.ts';
import { isSpecialFloat, scalarAmbiguity, scalarMeaning } from './yaml-scalar.ts';

/** How the modifiers of an item change the reading of its values. */
export interface ValueReading {
  /** Under `re` nothing is unescaped. */
  readonly isRaw: boolean;
  /** Under `expand` `%name%` is a placeholder. */
  readonly hasPlaceholders: boolean;
}

/** Reads one value of a detection; spellings that tools read differently are refused. */
export function readValue(
  reading: Reading,
  node: YamlNode,
  how: ValueReading,
): SigmaValue | undefined {
  if (node.kind !== 'scalar') {
    reading.wrongShape('a value', 'a text, a number, true, false or null', node);
    return undefined;
  }
  const span = reading.span(node);
  const ambiguity = scalarAmbiguity(node);
  if (ambiguity !== undefined) {
    reading.report(codes.raise.SIG4006({ text: node.text, ...ambiguity }, span));
    return undefined;
  }
  if (isSpecialFloat(node)) {
    reading.wrongShape('a value', 'a finite number', node);
    return undefined;
  }
  if (how.isRaw && scalarMeaning(node).kind !== 'null') {
    return { kind: 'regex', pattern: node.text, span };
  }
  return { ...valueOfScalar(node, how), span };
}

function valueOfScalar(node: YamlScalar, how: ValueReading): SigmaValue {
  const meaning = scalarMeaning(node);
  switch (meaning.kind) {
    case 'null':
      return { kind: 'null' };
    case 'boolean':
      return { kind: 'boolean', value: meaning.value };
    case 'number':
      return { kind: 'number', value: meaning.value };
    case 'string': {
      const parts = parseTextParts(meaning.text);
      return { kind: 'text', parts: how.hasPlaceholders ? parsePlaceholders(parts) : parts };
    }
  }
}
