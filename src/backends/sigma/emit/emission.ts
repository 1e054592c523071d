import type { DetectionIr } from '../../../ir/detection-ir.ts';
import type { EmissionLog } from './emission-log.ts';
import type { SigmaEmitOptions } from './emit-options.ts';
import type { FieldProfile } from './profile/field-profile.ts';

/** One detection on its way to Sigma. */
export interface Emitting {
  readonly detection: DetectionIr;
  readonly options: SigmaEmitOptions;
  readonly profile: FieldProfile;
  readonly log: EmissionLog;
}
