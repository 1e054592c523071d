import { readProject } from '../../src/compile/read-project.ts';
import type { ProjectInputs } from '../../src/compile/read-project.ts';
import { root, textOf } from './repository.ts';
import { createLocator } from '../../src/load/create-locator.ts';
import type { Locator } from '../../src/diagnostics/locator.ts';
import { readDetection } from '../../src/dsl/read/read-detection.ts';
import type { DetectionIr } from '../../src/ir/detection-ir.ts';
import { toDetectionFile } from '../../src/load/detection-file.ts';
import { lowerDetection } from '../../src/lower/lower-detection.ts';

/** The detections of this repository, read as a build reads them. */
export function ownDetections(): Promise<ProjectInputs> {
  return readProject(root, () => undefined);
}

/** A detection of this repository, lowered, with where its clauses were written. */
export interface ReadDetection {
  readonly slug: string;
  readonly ir: DetectionIr;
  readonly locate: Locator;
}

/** The fifteen detections that decide the language, by file. */
export const detectionFiles = [
  'detections/assignment-and-elevation/pim-elevation-not-on-paw.ts',
  'detections/changes-by-privileged/admin-auth-to-other-tenant.ts',
  'detections/changes-to-privileged/conditional-access-exempt-accounts.ts',
  'detections/changes-to-privileged/privileged-account-creation.ts',
  'detections/changes-to-privileged/privileged-auth-method-change.ts',
  'detections/changes-to-privileged/unused-privileged-accounts.ts',
  'detections/emergency-access/emergency-access-sign-in.ts',
  'detections/entra-role-assignment/pim-alert-setting-disabled.ts',
  'detections/entra-role-assignment/pim-permission-change-threshold.ts',
  'detections/pim-baselines/baseline-entra-role-activation-settings.ts',
  'detections/privileged-sign-in/privileged-naming-policy-azure-subscription.ts',
  'detections/privileged-sign-in/privileged-new-device-or-location.ts',
  'detections/privileged-sign-in/privileged-not-registered-for-mfa.ts',
  'detections/privileged-sign-in/privileged-sign-in-bad-password-threshold.ts',
  'detections/privileged-sign-in/privileged-sign-in-outside-normal-times.ts',
] as const;

/** Reads one of them. */
export async function loadDetection(file: string): Promise<ReadDetection> {
  const module: unknown = await import(`../../${file}`);
  const value = specOf(module);
  const from = toDetectionFile(file);
  const locate = createLocator(file, textOf(file));
  const { value: ir, diagnostics } = readDetection(value, { ...from, locate });
  if (ir === undefined) throw new Error(JSON.stringify(diagnostics));
  return { slug: from.slug, ir: lowerDetection(ir), locate };
}

function specOf(module: unknown): { readonly spec: unknown } {
  const value: unknown =
    typeof module === 'object' && module !== null && 'default' in module
      ? module.default
      : undefined;
  return typeof value === 'object' && value !== null && 'spec' in value ? value : { spec: value };
}
