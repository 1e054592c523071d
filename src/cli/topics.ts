import type { Topic } from './topic.ts';

/** Everything that `wardline list` can show: one line per topic, its data imported when it is asked for. */
export const topics = {
  rules: {
    about: 'the detections of this project',
    list: async () => (await import('./list-rules.ts')).listRules(),
  },
  tables: {
    about: 'the tables that have types',
    list: async () => (await import('./list-tables.ts')).listTables(),
  },
  columns: {
    about: 'the columns of a table, or the members of a column: columns AuditLogs.InitiatedBy',
    list: async (of) => (await import('./list-tables.ts')).listColumns(of),
  },
  techniques: {
    about: 'the techniques of ATT&CK and their tactics',
    list: async () => (await import('./list-techniques.ts')).listTechniques(),
  },
  checks: {
    about: "what reviewers look for, by the names that 'accept' takes",
    list: async () => (await import('./list-checks.ts')).listChecks(),
  },
  codes: {
    about: 'everything that wardline can find, by code',
    list: async () => (await import('./list-codes.ts')).listCodes(),
  },
} as const satisfies Record<string, Topic>;
