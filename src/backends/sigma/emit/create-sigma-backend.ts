import type { DetectionIr } from '../../../ir/detection-ir.ts';
import type { Backend, EmitInputs, Emission } from '../../backend.ts';
import { EmissionLog } from './emission-log.ts';
import type { SigmaEmitOptions } from './emit-options.ts';
import { emitDocuments } from './emit-documents.ts';
import { filePath } from './file-path.ts';
import { printDocuments } from './print/print-documents.ts';
import { eventHubProfile } from './profile/event-hub.ts';
import { logAnalyticsProfile } from './profile/log-analytics.ts';

const profiles = { loganalytics: logAnalyticsProfile, eventhub: eventHubProfile } as const;

/** The target Sigma, with what the pack tells it. */
export function createSigmaBackend(options: SigmaEmitOptions = {}): Backend {
  return {
    name: 'sigma',
    kqlLists: undefined,
    emit: (detection, inputs) => emitSigma(detection, inputs, options),
  };
}

/** A detection as Sigma rules that mean the same, or more where the author accepts that; else why not. */
function emitSigma(
  detection: DetectionIr,
  { locate }: Pick<EmitInputs, 'locate'>,
  options: SigmaEmitOptions,
): Emission {
  const log = new EmissionLog(locate);
  const { accept, fields } = detection.targets.sigma;
  const sets = emitDocuments({ detection, options, profile: profiles[fields], log });
  const { refusals } = log;
  const isFinal = refusals.some((one) => one.final) || sets.length === 0;
  if (isFinal || (refusals.length > 0 && accept === 'exact')) {
    return { status: 'refused', artifacts: [], diagnostics: log.refusalDiagnostics() };
  }
  return {
    status: refusals.length > 0 ? 'broader' : 'exact',
    artifacts: sets.map(({ documents, prefix, suffix }) => ({
      path: filePath(detection, prefix, suffix),
      text: printDocuments(documents),
    })),
    diagnostics: log.noteDiagnostics(),
  };
}
