import type { ScalarType } from '../../values/scalar-type.ts';
import type { BinaryOp, ListOp } from './operator-names.ts';
import type { Place } from './place.ts';

export { binaryOps, listOps } from './operator-names.ts';
export type { BinaryOp, ListOp } from './operator-names.ts';
export { nowhere } from './place.ts';
export type { Place } from './place.ts';

/**
 * A KQL query as plain data: what the reader makes of text, what the evaluator runs, what an emitter prints.
 * Every node has a `kind` and the place it came from; children are ordinary fields.
 */

interface Node<K extends string> {
  readonly kind: K;
  readonly at: Place;
}

interface ExpressionNode<K extends string> extends Node<K> {
  /** The type that the analyzer found, where it found one. */
  readonly type?: ScalarType;
}

/** The value of a literal: `long` and `int` as bigint, times as ticks, a decimal as its text, null for a typed null. */
export type LiteralValue = string | number | bigint | boolean | null;

/** A literal of any type but `dynamic`. A datetime counts ticks since year 1. */
export interface Literal extends ExpressionNode<'literal'> {
  readonly type: Exclude<ScalarType, 'dynamic'>;
  readonly value: LiteralValue;
}

/** `dynamic(...)`. */
export interface DynamicLiteral extends ExpressionNode<'dynamic'> {
  readonly value: DynamicSyntax;
}

/** The JSON of a dynamic literal, whose scalars may be any literal. */
export type DynamicSyntax =
  | Literal
  | { readonly kind: 'null' }
  | { readonly kind: 'array'; readonly items: readonly DynamicSyntax[] }
  | { readonly kind: 'bag'; readonly pairs: readonly (readonly [string, DynamicSyntax])[] };

/** A name: a column, a `let`, a table or a parameter, as the scope decides. */
export interface Name extends ExpressionNode<'name'> {
  readonly name: string;
}

/** `a.b` */
export interface Member extends ExpressionNode<'member'> {
  readonly of: Expression;
  readonly name: string;
}

/** `a[b]` */
export interface Index extends ExpressionNode<'index'> {
  readonly of: Expression;
  readonly key: Expression;
}

/** `f(a, name = b, *)` */
export interface Call extends ExpressionNode<'call'> {
  readonly name: string;
  readonly args: readonly Argument[];
}

/** An argument of a call; `name` where it was given by name. */
export interface Argument {
  readonly name?: string;
  readonly value: Expression;
  /** What the analyzer would call a column made of it. */
  readonly hint?: string;
}

/** `-a`, `+a` */
export interface Unary extends ExpressionNode<'unary'> {
  readonly op: '-' | '+';
  readonly of: Expression;
}

/** `a == b` and its like. */
export interface Binary extends ExpressionNode<'binary'> {
  readonly op: BinaryOp;
  readonly left: Expression;
  readonly right: Expression;
}

/** `a in (b, c)`, `a has_any (b)`: an item may be an array or a tabular expression. */
export interface InList extends ExpressionNode<'in'> {
  readonly op: ListOp;
  readonly left: Expression;
  readonly items: readonly Expression[];
}

/** `a between (low .. high)` */
export interface Between extends ExpressionNode<'between'> {
  readonly negated: boolean;
  readonly of: Expression;
  readonly low: Expression;
  readonly high: Expression;
}

/** `*` as an operand or an argument. */
export type Star = ExpressionNode<'star'>;

/** `typeof(long)` */
export interface TypeOf extends ExpressionNode<'typeof'> {
  readonly of: ScalarType;
}

/** `toscalar(query)` */
export interface ToScalar extends ExpressionNode<'toscalar'> {
  readonly query: Expression;
}

/** `materialize(query)`: it runs once however often it is read. */
export interface Materialize extends ExpressionNode<'materialize'> {
  readonly query: Expression;
}

/** `source | operator | operator`; the source may be missing where the first operator makes rows of its own. */
export interface Pipe extends ExpressionNode<'pipe'> {
  readonly source?: Expression;
  readonly operators: readonly Operator[];
}

/** A column with its type. */
export interface ColumnDeclaration {
  readonly name: string;
  readonly type: ScalarType;
}

/** `datatable (a: long) [1, 2]` */
export interface DataTable extends ExpressionNode<'datatable'> {
  readonly columns: readonly ColumnDeclaration[];
  readonly values: readonly Expression[];
}

/** `externaldata (a: string) ["uri"] with (format = "csv")` */
export interface ExternalData extends ExpressionNode<'externaldata'> {
  readonly columns: readonly ColumnDeclaration[];
  readonly uris: readonly Expression[];
  readonly options: Options;
}

/** What the reader has no node for; running it is refused by its name. */
export interface Unsupported extends ExpressionNode<'unsupported'> {
  readonly what: string;
}

/** Scalars and tables alike: KQL's grammar does not tell a name of one from a name of the other. */
export type Expression =
  | Literal
  | DynamicLiteral
  | Name
  | Member
  | Index
  | Call
  | Unary
  | Binary
  | InList
  | Between
  | Star
  | TypeOf
  | ToScalar
  | Materialize
  | Pipe
  | DataTable
  | ExternalData
  | Unsupported;

/** Named parameters of an operator (`kind=inner`, `hint.strategy=shuffle`): text for a bare word. */
export type Options = ReadonlyMap<string, Expression | string>;

/** `name = expression`, `(a, b) = expression` or the expression alone. */
export interface Item {
  readonly names: readonly string[];
  readonly value: Expression;
  /** What the analyzer would call the column; empty where it has no better name than a number. */
  readonly hint?: string;
}

/** `expression asc nulls last` */
export interface Ordered {
  readonly value: Expression;
  readonly hint?: string;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  /** Was a direction written at all? */
  readonly explicit: boolean;
}

/** A column pattern of `project-away` and its like: `*` stands for any run of characters. */
export interface ColumnPattern {
  readonly pattern: string;
  readonly wild: boolean;
  readonly order?: 'asc' | 'desc' | 'granny-asc' | 'granny-desc';
  readonly at: Place;
}

/** One condition of `on`: the columns of the two sides. */
export interface JoinKey {
  readonly left: string;
  readonly right: string;
  readonly at: Place;
}

/** `x = expression to typeof(long)` */
export interface Expansion {
  readonly names: readonly string[];
  readonly value: Expression;
  readonly hint?: string;
  readonly to?: ScalarType;
}

/** A piece of the pattern of `parse`. */
export type ParsePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'column'; readonly name: string; readonly type: ScalarType }
  | { readonly kind: 'any' };

/** `name = aggregate default = value` */
export interface Series extends Item {
  readonly fallback?: Expression;
}

/** A step of `scan`. */
export interface ScanStep {
  readonly name: string;
  readonly output: 'all' | 'last' | 'none';
  readonly condition: Expression;
  readonly assignments: readonly (readonly [string, Expression])[];
}

/** A level of `top-nested`. */
export interface TopNestedLevel {
  readonly count?: Expression;
  readonly of: Item;
  readonly others?: Expression;
  readonly by: Item;
  readonly descending: boolean;
}

/** A declared variable of `scan` with its start value. */
export interface Declared extends ColumnDeclaration {
  readonly fallback?: Expression;
}

/** The tabular operators. */
export type Operator =
  | (Node<'where'> & { readonly condition: Expression })
  | (Node<'extend' | 'project' | 'print' | 'serialize'> & { readonly items: readonly Item[] })
  | (Node<'project-away' | 'project-keep' | 'project-reorder'> & {
      readonly columns: readonly ColumnPattern[];
    })
  | (Node<'project-rename'> & { readonly items: readonly Item[] })
  | (Node<'summarize'> & { readonly aggregates: readonly Item[]; readonly by: readonly Item[] })
  | (Node<'distinct'> & { readonly items: readonly Item[] })
  | (Node<'sort'> & { readonly by: readonly Ordered[] })
  | (Node<'top'> & { readonly count: Expression; readonly by: Ordered })
  | (Node<'take' | 'sample'> & { readonly count: Expression })
  | (Node<'sample-distinct'> & { readonly count: Expression; readonly of: Item })
  | (Node<'count'> & { readonly as: string })
  | (Node<'join' | 'lookup'> & {
      readonly options: Options;
      readonly right: Expression;
      readonly on: readonly JoinKey[];
    })
  | (Node<'union'> & { readonly options: Options; readonly tables: readonly Expression[] })
  | MvExpand
  | (Omit<MvExpand, 'kind'> & {
      readonly kind: 'mv-apply';
      readonly subquery: Pipe;
    })
  | (Node<'parse'> & {
      readonly filter: boolean;
      readonly options: Options;
      readonly of: Expression;
      readonly pieces: readonly ParsePiece[];
    })
  | (Node<'parse-kv'> & {
      readonly of: Expression;
      readonly keys: readonly ColumnDeclaration[];
      readonly options: Options;
    })
  | MakeSeries
  | (Node<'range'> & {
      readonly name: string;
      readonly from: Expression;
      readonly to: Expression;
      readonly step: Expression;
    })
  | (Node<'search' | 'find'> & {
      readonly options: Options;
      readonly tables: readonly Expression[];
      readonly condition: Expression;
      readonly columns: readonly Item[];
    })
  | (Node<'as'> & { readonly name: string })
  | (Node<'invoke'> & { readonly call: Call })
  | (Node<'evaluate'> & { readonly call: Call; readonly schema?: EvaluateSchema })
  | (Node<'getschema' | 'render' | 'consume'> & { readonly options: Options })
  | (Node<'partition'> & { readonly by: Item; readonly options: Options; readonly body: Pipe })
  | Scan
  | (Node<'top-nested'> & { readonly levels: readonly TopNestedLevel[] })
  | (Node<'top-hitters'> & { readonly count: Expression; readonly of: Item; readonly by?: Item })
  | (Node<'reduce'> & { readonly of: Expression; readonly options: Options })
  | (Node<'unsupported'> & { readonly what: string });

/** `mv-expand kind=bag with_itemindex=i a, b to typeof(long) limit 10` */
export interface MvExpand extends Node<'mv-expand'> {
  readonly options: Options;
  readonly expansions: readonly Expansion[];
  readonly limit?: Expression;
}

/** `make-series a = count() on t from x to y step z by b` */
export interface MakeSeries extends Node<'make-series'> {
  readonly options: Options;
  readonly series: readonly Series[];
  readonly on: Item;
  readonly from?: Expression;
  readonly to?: Expression;
  readonly step: Expression;
  readonly by: readonly Item[];
}

/** `scan with_match_id=m declare (x: long = 0) with (step …)` */
export interface Scan extends Node<'scan'> {
  readonly options: Options;
  readonly partitionBy: readonly Expression[];
  readonly orderBy: readonly Ordered[];
  readonly declared: readonly Declared[];
  readonly steps: readonly ScanStep[];
}

/** The output schema written after `evaluate f()`. */
export interface EvaluateSchema {
  readonly star: boolean;
  readonly columns: readonly ColumnDeclaration[];
}

/** A parameter of a `let` function: a scalar type, or the columns that a table must have. */
export interface Parameter {
  readonly name: string;
  readonly type: ScalarType | { readonly columns: readonly ColumnDeclaration[] };
  readonly fallback?: Expression;
}

/** What a `let` function does: its own statements, then its result. */
export interface FunctionBody {
  readonly statements: readonly Statement[];
  readonly result: Expression;
}

/** One case of `declare pattern`. */
export interface PatternCase {
  readonly args: readonly string[];
  readonly path?: string;
  readonly body: FunctionBody;
}

/** What may stand between semicolons. */
export type Statement =
  | (Node<'let'> & { readonly name: string; readonly value: Expression })
  | (Node<'let-function'> & {
      readonly name: string;
      readonly parameters: readonly Parameter[];
      readonly body: FunctionBody;
    })
  | (Node<'pattern'> & { readonly name: string; readonly cases: readonly PatternCase[] })
  | (Node<'set'> & { readonly name: string; readonly value?: Expression })
  | (Node<'query'> & { readonly query: Expression })
  | (Node<'unsupported'> & { readonly what: string });

/** A whole query text. */
export interface Query {
  readonly statements: readonly Statement[];
}
