/**
 * How a virtual column is drawn out of a record: plain data, so that each target can say it its own way.
 * Elements of an array are chosen by what they are, never by where they stand.
 */
export type Draw = PathDraw | FirstDraw | CoalesceDraw | UnwrapDraw;

/** A column and members below it; inside `first`, members of the element. The empty path is the element itself. */
export interface PathDraw {
  readonly kind: 'path';
  readonly path: readonly string[];
}

/**
 * The first element, in the array's order, that has all of `where` and for which `take` is not empty.
 * Each entry of `where` names a member and the texts that it may have, without regard to case.
 */
export interface FirstDraw {
  readonly kind: 'first';
  readonly of: Draw;
  readonly where: { readonly [member: string]: readonly string[] };
  readonly take: Draw;
}

/** The first of several that is not empty. */
export interface CoalesceDraw {
  readonly kind: 'coalesce';
  readonly of: readonly Draw[];
}

/**
 * Text that is JSON itself, as directory audit logs keep old and new values: `"\"Reader\""` gives `Reader`,
 * `"[\"Guest\"]"` gives `Guest`; text that is no JSON stays as it is. `path` goes into an object.
 */
export interface UnwrapDraw {
  readonly kind: 'unwrap';
  readonly of: Draw;
  readonly path: readonly string[];
}

/** A column and members below it. */
export function path(...steps: readonly string[]): PathDraw {
  return { kind: 'path', path: steps };
}

/** The first fitting element of an array that yields a value. */
export function first(of: Draw, where: FirstDraw['where'], take: Draw): FirstDraw {
  return { kind: 'first', of, where, take };
}

/** The first of several that is not empty. */
export function coalesce(...of: readonly Draw[]): CoalesceDraw {
  return { kind: 'coalesce', of };
}

/** The value inside JSON text. */
export function unwrap(of: Draw, ...steps: readonly string[]): UnwrapDraw {
  return { kind: 'unwrap', of, path: steps };
}
