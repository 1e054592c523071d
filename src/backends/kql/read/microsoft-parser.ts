import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { InternalError } from '../../../diagnostics/internal-error.ts';
import type { ColumnDeclaration } from '../syntax.ts';

/** A list of Bridge.NET. */
interface RawList<T> {
  readonly Count: number;
  getItem: (index: number) => T;
}

/** A node or token of Microsoft's tree: the handful of members that we read. */
export interface RawNode {
  readonly Kind: number;
  readonly IsToken: boolean;
  readonly ChildCount: number;
  readonly TextStart: number;
  readonly End: number;
  readonly Text?: string;
  readonly ValueText?: string;
  readonly SimpleName?: string;
  readonly LiteralValue?: unknown;
  readonly ResultType?: { readonly Name: string } | null;
  GetChild: (index: number) => RawNode | null;
  GetName: (index: number) => string | null;
}

/** A finding of Microsoft's parser. */
export interface RawDiagnostic {
  readonly Code: string;
  readonly Severity: string;
  readonly Message: string;
  readonly Start: number;
  readonly Length: number;
}

interface RawCode {
  readonly Kind: string;
  readonly MaxDepth: number;
  readonly Syntax: RawNode;
  GetDiagnostics: () => RawList<RawDiagnostic>;
}

type Opaque = object;

interface Globals {
  WithDatabase: (database: Opaque) => Globals;
}

type Constructor<A extends readonly unknown[]> = new (...args: A) => Opaque;

interface Table extends Opaque {
  WithIsOpen: (open: boolean) => Opaque;
  WithName: (name: string) => Table;
}

interface Language {
  readonly KustoCode: {
    ParseAndAnalyze: (text: string, globals: Globals) => RawCode;
  };
  readonly GlobalState: { readonly Default: Globals };
  readonly Syntax: { readonly SyntaxKind: Readonly<Record<string, unknown>> };
  readonly Binding: {
    readonly Binder: {
      GetExpressionResultName: (node: RawNode, fallback: string) => string | null;
    };
  };
  readonly Symbols: {
    readonly ScalarTypes: { GetSymbol: (name: string) => Opaque };
    readonly ArgumentKind: { readonly Expression: unknown };
    readonly ColumnSymbol: Constructor<[string, Opaque]>;
    readonly DatabaseSymbol: { readonly ctor: Constructor<[string, readonly Opaque[]]> };
    readonly TableSymbol: {
      readonly $ctor4: Constructor<[string, readonly Opaque[]]>;
      From: (schema: string) => Table;
    };
    readonly Parameter: { readonly $ctor3: Constructor<readonly unknown[]> };
    readonly FunctionSymbol: { readonly $ctor5: Constructor<[string, Opaque, readonly Opaque[]]> };
  };
}

/** The tables that a query may name: their columns, in order. */
export interface KnownTables {
  readonly tables: ReadonlyMap<string, readonly ColumnDeclaration[]>;
}

/** Microsoft's parser, loaded. */
export interface MicrosoftParser {
  readonly parse: (text: string, known: KnownTables) => RawCode;
  readonly kindName: (node: RawNode) => string;
  readonly columnName: (node: RawNode) => string;
}

/**
 * Loads the parser into a context of its own: it is written for a browser page and would leave its runtime in the
 * global scope.
 */
export function loadMicrosoftParser(): MicrosoftParser {
  const resolve = createRequire(import.meta.url).resolve;
  const context = vm.createContext({});
  for (const file of ['bridge.min.js', 'Kusto.Language.Bridge.min.js']) {
    const path = resolve(`@kusto/language-service-next/${file}`);
    new vm.Script(readFileSync(path, 'utf8'), { filename: file }).runInContext(context);
  }
  const found: unknown = vm.runInContext('Kusto.Language', context);
  if (!isLanguage(found)) throw new InternalError('the Kusto language service did not load');
  return adapt(found);
}

function isLanguage(value: unknown): value is Language {
  return typeof value === 'object' && value !== null && 'KustoCode' in value;
}

function adapt(language: Language): MicrosoftParser {
  const kinds = new Map<number, string>();
  for (const [name, value] of Object.entries(language.Syntax.SyntaxKind)) {
    if (typeof value === 'number') kinds.set(value, name);
  }
  const globals = new WeakMap<KnownTables, Globals>();
  const globalsOf = (known: KnownTables): Globals => {
    const made = globals.get(known) ?? makeGlobals(language, known);
    globals.set(known, made);
    return made;
  };
  return {
    parse: (text, known) => language.KustoCode.ParseAndAnalyze(text, globalsOf(known)),
    kindName: (node) => kinds.get(node.Kind) ?? 'Unknown',
    columnName: (node) => language.Binding.Binder.GetExpressionResultName(node, '') ?? '',
  };
}

function makeGlobals(language: Language, known: KnownTables): Globals {
  const symbols = language.Symbols;
  const members = [...known.tables].map(([name, columns]) => {
    const made = columns.map(
      (column) => new symbols.ColumnSymbol(column.name, symbols.ScalarTypes.GetSymbol(column.type)),
    );
    return new symbols.TableSymbol.$ctor4(name, made);
  });
  const watchlist = symbols.TableSymbol.From(
    '(_DTItemId: string, LastUpdatedTimeUTC: datetime, SearchKey: string, WatchlistItem: dynamic)',
  ).WithIsOpen(true);
  const text = symbols.ScalarTypes.GetSymbol('string');
  const parameter = (name: string, least: number): Opaque =>
    // The eleven-argument overload is the only one that takes the least number of occurrences.
    new symbols.Parameter.$ctor3(
      ...[
        name,
        text,
        symbols.ArgumentKind.Expression,
        null,
        null,
        false,
        null,
        least,
        1,
        null,
        null,
      ],
    );
  const list = new symbols.FunctionSymbol.$ctor5('_GetWatchlist', watchlist, [
    parameter('watchlistAlias', 1),
    parameter('keyType', 0),
  ]);
  const database = new symbols.DatabaseSymbol.ctor('Workspace', [...members, list]);
  return language.GlobalState.Default.WithDatabase(database);
}

/** A list of Bridge.NET as an array. */
export function toArray<T>(list: RawList<T>): readonly T[] {
  return Array.from({ length: list.Count }, (_, index) => list.getItem(index));
}
