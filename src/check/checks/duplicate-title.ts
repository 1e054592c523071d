import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';

/** Two rules that an analyst cannot tell apart. */
export const duplicateTitle: Check = {
  name: 'duplicate-title',
  about: 'Two rules with the same title.',
  run: ({ detection, locate }, pack) => {
    const title = detection.meta.title.toLowerCase();
    const other = pack.find(
      (one) =>
        one.detection.file !== detection.file && one.detection.meta.title.toLowerCase() === title,
    );
    if (other === undefined) return [];
    return [checkCodes.raise.CHK2003({ other: other.detection.file }, locate(['title']))];
  },
};
