import { azureMonitorBackend } from './azure-monitor/backend.ts';
import type { Backend } from './backend.ts';
import { sentinelBackend } from './sentinel/backend.ts';
import { createSigmaBackend } from './sigma/emit/create-sigma-backend.ts';

/** Every target that a detection is emitted to, one line each. */
export const backends: readonly Backend[] = [
  createSigmaBackend(),
  sentinelBackend,
  azureMonitorBackend,
];
