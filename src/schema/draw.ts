/**
 * How a virtual column is drawn out of a record: plain data, so that each target can say it its own way.
 * Elements of an array are chosen by what they are, never by where they stand.
 *
 * A draw yields a JSON value or nothing. "Empty" is nothing, null and the empty text; all three read as `''` in
 * a text column and as null in every other. What is drawn into a column of another type than text is converted
 * as Kusto converts text (`todatetime`), and what does not convert is null.
 */
export type Draw =
  PathDraw | MemberDraw | FirstDraw | CoalesceDraw | UnwrapDraw | ParseDraw | AfterLastDraw;

/** A column and members below it; inside `first`, members of the element. The empty path is the element itself. */
export interface PathDraw {
  readonly kind: 'path';
  readonly path: readonly string[];
}

/**
 * Members below a drawn value. With an element for the value, several columns can speak of one and the same
 * element, whatever of it is empty.
 */
export interface MemberDraw {
  readonly kind: 'member';
  readonly of: Draw;
  readonly path: readonly string[];
}

/**
 * The first element, in the array's order, that has all of `where` and for which `having` is not empty; the
 * value is its `take`. Each entry of `where` names a member and the texts that it may have, without regard to
 * case. What is no array has no elements. `having` is `take` itself, unless an element is chosen by one member
 * for the sake of another.
 */
export interface FirstDraw {
  readonly kind: 'first';
  readonly of: Draw;
  readonly where: { readonly [member: string]: readonly string[] };
  readonly having: Draw;
  readonly take: Draw;
}

/** The first of several that is not empty. */
export interface CoalesceDraw {
  readonly kind: 'coalesce';
  readonly of: readonly Draw[];
}

/**
 * Text that is JSON itself, as directory audit logs keep old and new values: `"\"Reader\""` gives `Reader`,
 * `"[\"Guest\"]"` gives `Guest`; text that is no JSON stays as it is. `path` goes into an object, from the
 * value that the text holds; of an array at the end, only one of exactly one element gives that element (one
 * of none gives nothing, one of several stays).
 */
export interface UnwrapDraw {
  readonly kind: 'unwrap';
  readonly of: Draw;
  readonly path: readonly string[];
}

/** JSON text becomes the value that it holds; any other value, and text that is no JSON, stays as it is. */
export interface ParseDraw {
  readonly kind: 'parse';
  readonly of: Draw;
}

/** What stands behind the last `separator` of a text; the whole text where there is none. */
export interface AfterLastDraw {
  readonly kind: 'afterLast';
  readonly of: Draw;
  readonly separator: string;
}

/** A column and members below it. */
export function path(...steps: readonly string[]): PathDraw {
  return { kind: 'path', path: steps };
}

/** Members below a drawn value. */
export function member(of: Draw, ...steps: readonly string[]): MemberDraw {
  return { kind: 'member', of, path: steps };
}

/** The first fitting element of an array that yields a value. */
export function first(
  of: Draw,
  where: FirstDraw['where'],
  take: Draw,
  having: Draw = take,
): FirstDraw {
  return { kind: 'first', of, where, having, take };
}

/** The first of several that is not empty. */
export function coalesce(...of: readonly Draw[]): CoalesceDraw {
  return { kind: 'coalesce', of };
}

/** The value inside JSON text. */
export function unwrap(of: Draw, ...steps: readonly string[]): UnwrapDraw {
  return { kind: 'unwrap', of, path: steps };
}

/** The value that JSON text holds. */
export function parse(of: Draw): ParseDraw {
  return { kind: 'parse', of };
}

/** The end of a text that is a path. */
export function afterLast(of: Draw, separator: string): AfterLastDraw {
  return { kind: 'afterLast', of, separator };
}
