import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';

/** Two rules with one id: the second import would overwrite the first. */
export const duplicateId: Check = {
  name: 'duplicate-id',
  about: 'Two rules with the same id.',
  run: ({ detection, locate }, pack) => {
    const { id } = detection.meta;
    const other = pack.find(
      (one) => one.detection.meta.id === id && one.detection.file !== detection.file,
    );
    if (other === undefined) return [];
    const label = { span: other.locate(['id']), text: 'the same id' };
    const params = { id, other: other.detection.file };
    return [checkCodes.raise.CHK2001(params, locate(['id']), { related: [label] })];
  },
};
