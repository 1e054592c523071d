import type { ListFacts } from '../backends/sentinel/watchlist.ts';

/** How deep a detection's plain data can be. */
const mostDeep = 64;

/** What detections tell about the customer's lists that they read, by name. The first telling counts. */
export function declaredLists(values: Iterable<unknown>): ReadonlyMap<string, ListFacts> {
  const found = new Map<string, ListFacts>();
  for (const value of values) gather(value, found, 0);
  return found;
}

function gather(value: unknown, found: Map<string, ListFacts>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > mostDeep) return;
  const facts = factsOf(value);
  if (facts !== undefined) {
    if (!found.has(facts.name)) found.set(facts.name, facts);
    return;
  }
  for (const one of Object.values(value)) gather(one, found, depth + 1);
}

function factsOf(value: object): ListFacts | undefined {
  const told = new Map<string, unknown>(Object.entries(value));
  if (told.get('kind') !== 'list') return undefined;
  const [name, meaning, example] = ['name', 'meaning', 'example'].map((key) => told.get(key));
  if (typeof name !== 'string') return undefined;
  return { name, meaning: textOr(meaning), example: textOr(example) };
}

function textOr(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
