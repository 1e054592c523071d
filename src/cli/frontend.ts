import type { Frontend } from '../compile/frontend.ts';
import type { DetectionValue } from '../load/read-exports.ts';

/** The language that `check` reads detections with, loaded when a run needs it. */
export async function loadFrontend(): Promise<Frontend<DetectionValue>> {
  const { plainFrontend } = await import('../compile/plain-frontend.ts');
  return plainFrontend;
}
