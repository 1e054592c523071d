import type { Formula } from '../say/formula.ts';
import type { TableStream } from '../stream/read-stream.ts';

/** Is there surely no event that both let through? They read different tables, or ask for different values of a field. */
export function areDisjoint(left: TableStream, right: TableStream): boolean {
  if (left.table.name !== right.table.name) return true;
  const rights = wantedValues(right);
  return [...wantedValues(left)].some(([field, values]) => {
    const others = rights.get(field);
    return others?.every((value) => !values.includes(value)) === true;
  });
}

/** The texts that a field must have, without regard to case. */
function wantedValues({ conjuncts }: TableStream): ReadonlyMap<string, readonly string[]> {
  const wanted = new Map<string, readonly string[]>();
  for (const { formula } of conjuncts) {
    const values = valuesOf(formula);
    if (values !== undefined && formula.kind === 'item') wanted.set(formula.item.field, values);
  }
  return wanted;
}

function valuesOf(formula: Formula): readonly string[] | undefined {
  if (formula.kind !== 'item' || formula.item.modifiers.some((name) => name !== 'cased')) {
    return undefined;
  }
  const texts = formula.item.values.map((value) => {
    if (value.kind === 'number' || value.kind === 'boolean') return String(value.value);
    if (value.kind !== 'text') return undefined;
    const [part, ...more] = value.parts;
    return part?.kind === 'literal' && more.length === 0 ? part.text.toLowerCase() : undefined;
  });
  const known = texts.filter((text) => text !== undefined);
  return known.length === texts.length ? known : undefined;
}
