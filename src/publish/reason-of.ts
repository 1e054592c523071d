/** The system's words for what people meet most often. */
const known: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'there is no right to write there'],
  ['EPERM', 'there is no right to write there'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'no space is left on the device'],
  ['EDQUOT', 'the quota of the file system is used up'],
  ['EBUSY', 'it is in use'],
  ['EISDIR', 'a folder stands there'],
  ['ENOTDIR', 'a file stands where a folder is needed'],
]);

/** Why something failed, in words. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  return known.get(code) ?? thrown.message;
}
