import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';

/** Two rules in different areas with one file name. */
export const duplicateSlug: Check = {
  name: 'duplicate-slug',
  about: 'Two rules whose files have the same name.',
  run: ({ detection, locate }, pack) => {
    const { slug, file } = detection;
    const other = pack.find((one) => one.detection.slug === slug && one.detection.file !== file);
    if (other === undefined) return [];
    return [checkCodes.raise.CHK2002({ slug, other: other.detection.file }, locate([]))];
  },
};
