import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';

/** A severity other than the risk that the guide gives. */
export const guideSeverity: Check = {
  name: 'guide-severity',
  about: 'A severity that the guide contradicts.',
  run: ({ detection, locate }) => {
    const { severity, guide } = detection.meta;
    if (guide?.risk === undefined || guide.risk === severity) return [];
    const related = [{ span: locate(['guide', 'risk']), text: 'the guide says this' }];
    return [
      checkCodes.raise.CHK2010({ severity, risk: guide.risk }, locate(['severity']), { related }),
    ];
  },
};
