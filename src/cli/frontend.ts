import type { Frontend } from '../compile/frontend.ts';
import type { DetectionIr } from '../ir/detection-ir.ts';

/** The language that `check` reads detections with, loaded when a run needs it. */
export async function loadFrontend(): Promise<Frontend<DetectionIr>> {
  const { language } = await import('../compile/language.ts');
  return language;
}
