import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Locator } from '../../diagnostics/locator.ts';
import type { DetectionIr } from '../../ir/detection-ir.ts';
import type { Backend } from '../backend.ts';
import { artifactPath } from '../artifact-path.ts';
import { describe } from '../describe.ts';
import { activityAlertText, mostActivityDescription } from './activity-alert-template.ts';
import { activityCondition, readsActivityLog } from './activity-condition.ts';
import type { ActivityLeaf } from './activity-condition.ts';
import { buildLogAlert } from './build-log-alert.ts';
import { monitorCodes } from './diagnostics.ts';
import { logAlertText } from './log-alert-template.ts';

/** Azure Monitor: an activity log alert where the Activity Log says it all, else a log search alert. */
export const azureMonitorBackend: Backend = {
  name: 'azure-monitor',
  kqlLists: 'parameters',
  emit: (detection, { kql, locate }) => {
    const path = artifactPath('azure-monitor', detection, 'json');
    const activity = activityLeaves(detection, locate);
    if (activity.leaves !== undefined) {
      const text = activityAlertText(detection, activity.leaves);
      return { status: 'exact', artifacts: [{ path, text }], diagnostics: [] };
    }
    if (kql === undefined) return { status: 'refused', artifacts: [], diagnostics: [] };
    const { value: alert, diagnostics } = buildLogAlert(detection, kql, locate);
    if (alert === undefined) return { status: 'refused', artifacts: [], diagnostics };
    const artifacts = [{ path, text: logAlertText(alert) }];
    return { status: 'exact', artifacts, diagnostics: [...activity.diagnostics, ...diagnostics] };
  },
};

interface Activity {
  readonly leaves: readonly ActivityLeaf[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function activityLeaves(detection: DetectionIr, locate: Locator): Activity {
  const [branch] = detection.branches;
  if (branch === undefined || !readsActivityLog(detection)) {
    return { leaves: undefined, diagnostics: [] };
  }
  const found = activityCondition(branch);
  const length = describe(detection.meta).length;
  if (found.kind === 'found' && length <= mostActivityDescription) {
    return { leaves: found.leaves, diagnostics: [] };
  }
  const { why, at } =
    found.kind === 'not'
      ? found
      : { why: `it takes ${mostActivityDescription} characters of description`, at: ['meaning'] };
  return {
    leaves: undefined,
    diagnostics: [monitorCodes.raise.ARM5220({ why }, locate(at))],
  };
}
