/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Folders and files of detections become names of artefacts: they are the same on every system. */
export function isSlug(name: string): boolean {
  return kebab.test(name) && !reserved.test(name) && name.length <= 100;
}

/** The nearest allowed name, where there is one. */
export function proposeSlug(name: string): string | undefined {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return isSlug(slug) ? slug : undefined;
}
