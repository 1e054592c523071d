import { azureMonitorBackend } from './azure-monitor/backend.ts';
import type { Backend } from './backend.ts';
import { sentinelBackend } from './sentinel/backend.ts';

/** Every target that a detection is emitted to, one line each. */
export const backends: readonly Backend[] = [sentinelBackend, azureMonitorBackend];
