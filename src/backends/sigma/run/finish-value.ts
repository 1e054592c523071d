import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Span } from '../../../diagnostics/span.ts';
import { codes } from '../diagnostics.ts';
import { fieldPath } from './field-path.ts';
import { textTest } from './glob.ts';
import { wrapParts } from './match-parts.ts';
import { parseNetwork } from './network.ts';
import { compileRegex } from './regex.ts';
import { bytesAsText } from './text-steps.ts';
import type { FieldComparison, ValueTest } from './value-test.ts';
import type { Working, WorkingOf } from './working-value.ts';
import { literalText } from './working-value.ts';

/** Turns a value that has passed its modifiers into a test; a keyword is found anywhere in a value. */
export function finishValue(
  working: Working,
  isKeyword: boolean,
  span: Span,
): ValueTest | Diagnostic {
  switch (working.kind) {
    case 'text':
      return finishText(working, isKeyword);
    case 'bytes':
      return finishBytes(working.bytes, isKeyword, span);
    case 'boolean':
      return finishText(literalText(String(working.value)), isKeyword);
    case 'number':
      return finishNumber(working, isKeyword);
    case 'regex':
      return finishRegex(working, span);
    case 'network':
      return finishNetwork(working.text, span);
    case 'field':
      return finishField(working);
    case 'comparison':
      return { kind: 'compare', operator: working.operator, value: working.value };
    case 'presence':
    case 'null':
    case 'time-part':
      return working;
  }
}

function finishText(text: WorkingOf<'text'>, isKeyword: boolean): ValueTest {
  const parts = isKeyword ? wrapParts(text.parts, true, true) : text.parts;
  return { kind: 'text', test: textTest(parts, text.isCased) };
}

function finishNumber(number: WorkingOf<'number'>, isKeyword: boolean): ValueTest {
  return isKeyword ? finishText(literalText(String(number.value)), true) : number;
}

function finishBytes(bytes: Uint8Array, isKeyword: boolean, span: Span): ValueTest | Diagnostic {
  const text = bytesAsText(bytes);
  if (!('refused' in text)) return finishText(text, isKeyword);
  return codes.raise.SIG4015({ modifier: 'utf16', reason: text.refused }, span);
}

function finishRegex({ pattern, flags }: WorkingOf<'regex'>, span: Span): ValueTest | Diagnostic {
  const compiled = compileRegex(pattern, flags);
  if ('fault' in compiled) return codes.raise.SIG4051({ reason: compiled.fault }, span);
  return { kind: 'regex', regex: compiled.regex, source: `${flags}/${pattern}` };
}

function finishNetwork(text: string, span: Span): ValueTest | Diagnostic {
  const network = parseNetwork(text);
  if ('fault' in network) return codes.raise.SIG4052({ text, reason: network.fault }, span);
  return { kind: 'network', network, source: text };
}

function finishField(field: WorkingOf<'field'>): ValueTest {
  const { name, isCased } = field;
  return { kind: 'field', path: fieldPath(name), comparison: comparisonOf(field), isCased };
}

function comparisonOf({ starts, ends }: WorkingOf<'field'>): FieldComparison {
  if (starts) return ends ? 'contains' : 'starts';
  return ends ? 'ends' : 'equals';
}
