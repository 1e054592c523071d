import type { DetectionValue } from '../load/read-exports.ts';
import type { Frontend } from './frontend.ts';

/** Takes every detection as it is and finds nothing: what is left of a check without a language. */
export const plainFrontend: Frontend<DetectionValue> = {
  read: (value) => ({ value, diagnostics: [] }),
  checks: () => [],
};
