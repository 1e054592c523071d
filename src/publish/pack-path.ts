/** One part of a path: a visible name that leads nowhere else, on any system. */
const part = /^(?!\.\.?$)[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** Is this a path of a file inside of a pack, with forward slashes? */
export function isPackPath(path: string): boolean {
  return path.length <= 400 && path.split('/').every((one) => part.test(one) && !one.endsWith('.'));
}
