import type { ConditionExpr, Search, SearchIdentifier } from '../../syntax.ts';
import { InternalError } from '../../../../diagnostics/internal-error.ts';
import type { Formula } from '../say/formula.ts';
import { snakeCase } from './snake-case.ts';
import { toSearch } from './to-search.ts';

/** What a search is for: its name begins with it. */
export type SearchRole = 'selection' | 'filter_main' | 'filter_optional';

/** The named searches of one rule; the same search has one name. */
export class SearchBook {
  readonly #names = new Map<string, string>();
  readonly #searches: SearchIdentifier[] = [];

  get searches(): readonly SearchIdentifier[] {
    return this.#searches;
  }

  /** The name of a search. */
  add(search: Search, role: SearchRole, about: string): string {
    const key = JSON.stringify([role, search]);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = this.#free(about === '' ? role : `${role}_${about}`);
    this.#names.set(key, name);
    this.#searches.push({ name, search });
    return name;
  }

  /** A formula as a condition over searches, each as large as it can be. */
  express(formula: Formula, role: SearchRole): ConditionExpr {
    const search = toSearch(formula);
    if (search !== undefined) {
      return { kind: 'identifier', name: this.add(search, role, aboutOf(formula)) };
    }
    switch (formula.kind) {
      case 'and':
      case 'or':
        return {
          kind: formula.kind,
          operands: formula.of.map((one) => this.express(one, role)),
        };
      case 'not':
        return { kind: 'not', operand: this.express(formula.of, role) };
      case 'item':
      case 'blank':
      case 'constant':
        throw new InternalError(`no condition says a formula of kind '${formula.kind}'`);
    }
  }

  #free(wanted: string): string {
    const taken = new Set(this.#searches.map((one) => one.name));
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}_${count}`;
    return name;
  }
}

/** What a formula is about, for the name of its search. */
export function aboutOf(formula: Formula): string {
  const joint = formula.kind === 'and' ? '_and_' : '_or_';
  const [first = '', second, ...more] = [...new Set(topics(formula))];
  if (second === undefined) return first;
  return more.length === 0 ? `${first}${joint}${second}` : `${first}${joint}more`;
}

function topics(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'item':
      return [snakeCase(formula.item.field)];
    case 'blank':
      return [`${snakeCase(formula.field)}_empty`];
    case 'and':
    case 'or':
      return formula.of.flatMap(topics);
    case 'not':
      return topics(formula.of);
    case 'constant':
      return [];
  }
}
