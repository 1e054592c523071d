/** What the process tells its caller. */
export const exit = {
  ok: 0,
  findings: 1,
  broken: 2,
  usage: 3,
  internal: 70,
} as const;

/** One of the exit codes above. */
export type ExitCode = (typeof exit)[keyof typeof exit];
