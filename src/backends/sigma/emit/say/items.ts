import type { ModifierName } from '../../modifiers.ts';
import type { SigmaValue } from '../../syntax.ts';
import type { Formula } from './formula.ts';

/** An item of a field with one value or several. */
export function item(
  field: string,
  modifiers: readonly ModifierName[],
  values: readonly SigmaValue[],
  holdsOfEmpty = false,
): Formula {
  const isList = values.length > 1;
  return { kind: 'item', item: { field, modifiers, values, isList, holdsOfEmpty } };
}

/** A text without wildcards. */
export function plainText(text: string): SigmaValue {
  return { kind: 'text', parts: text === '' ? [] : [{ kind: 'literal', text }] };
}

/**
 * A text as Sigma writes it where nothing but the text matters: a whole number is written as one, as the community's
 * rules do; it is compared by its digits either way.
 */
export function wholeText(text: string): SigmaValue {
  return /^(?:0|-?[1-9][0-9]{0,14})$/.test(text)
    ? { kind: 'number', value: Number(text) }
    : plainText(text);
}

/** A placeholder for a list or a text of the customer's: `%privileged_accounts%`. */
export function placeholder(name: string): SigmaValue {
  const spelled = name.replace(/[^A-Za-z0-9_]+/g, '_');
  return { kind: 'text', parts: [{ kind: 'placeholder', name: spelled }] };
}
