import { scalarTypes } from '../../../values/scalar-type.ts';
import type { ScalarType } from '../../../values/scalar-type.ts';
import { InternalError } from '../../../diagnostics/internal-error.ts';
import type { Place } from '../syntax.ts';
import type { MicrosoftParser, RawNode } from './microsoft-parser.ts';

/** One node of Microsoft's tree, with its slots by name. */
export class Tree {
  readonly kind: string;
  readonly raw: RawNode;
  readonly #parser: MicrosoftParser;

  constructor(raw: RawNode, parser: MicrosoftParser) {
    this.raw = raw;
    this.kind = parser.kindName(raw);
    this.#parser = parser;
  }

  get at(): Place {
    return { start: this.raw.TextStart, end: this.raw.End };
  }

  /** The child in a slot, where it is filled. */
  maybe(slot: string): Tree | undefined {
    for (let index = 0; index < this.raw.ChildCount; index++) {
      if (this.raw.GetName(index) !== slot) continue;
      const child = this.raw.GetChild(index);
      return child === null ? undefined : new Tree(child, this.#parser);
    }
    return undefined;
  }

  /** The child in a slot that the grammar always fills. */
  slot(name: string): Tree {
    const child = this.maybe(name);
    if (child === undefined) throw new InternalError(`'${this.kind}' has no slot '${name}'`);
    return child;
  }

  /** The children of a list, without its separators. */
  items(slot: string): readonly Tree[] {
    const list = this.maybe(slot);
    return list === undefined ? [] : list.children().map((child) => child.#unwrapped());
  }

  children(): readonly Tree[] {
    const found: Tree[] = [];
    for (let index = 0; index < this.raw.ChildCount; index++) {
      const child = this.raw.GetChild(index);
      if (child !== null) found.push(new Tree(child, this.#parser));
    }
    return found;
  }

  #unwrapped(): Tree {
    const [first] = this.kind === 'SeparatedElement' ? this.children() : [];
    return first ?? this;
  }

  /** The text of a token. */
  get text(): string {
    return this.raw.Text ?? '';
  }

  /** The name that a reference or a declaration spells, without brackets. */
  get name(): string {
    return this.raw.SimpleName ?? this.raw.ValueText ?? this.raw.Text ?? '';
  }

  /** The scalar type that the analyzer found. */
  get type(): ScalarType | undefined {
    return scalarType(this.raw.ResultType?.Name ?? '');
  }

  /** What the analyzer calls a column made of this expression; empty where it would number it. */
  get columnName(): string {
    return this.#parser.columnName(this.raw);
  }
}

const spellings: ReadonlyMap<string, ScalarType> = new Map<string, ScalarType>([
  ...scalarTypes.map((type) => [type, type] as const),
  ...([
    ['boolean', 'bool'],
    ['date', 'datetime'],
    ['time', 'timespan'],
    ['double', 'real'],
    ['uniqueid', 'guid'],
    ['int32', 'int'],
    ['int64', 'long'],
  ] as const),
]);

/** The type of a type's spelling; undefined for what is none. */
export function scalarType(spelling: string): ScalarType | undefined {
  return spellings.get(spelling.toLowerCase());
}
