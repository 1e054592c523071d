import type { Topic } from './topic.ts';

/** Everything that `wardline list` can show: one line per topic, its data imported when it is asked for. */
export const topics = {
  rules: {
    about: 'the detections of this project',
    list: async () => (await import('./list-rules.ts')).listRules(),
  },
  checks: {
    about: 'everything that wardline can find, by code',
    list: async () => (await import('./list-checks.ts')).listChecks(),
  },
} as const satisfies Record<string, Topic>;
