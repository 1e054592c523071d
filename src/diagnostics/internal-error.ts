/** A fault of ours, never of the user's: the command line answers it with exit code 70. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}

/** Marks a branch that types prove unreachable; reaching it is a fault of ours. */
export function unreachable(value: never): never {
  throw new InternalError(`unreachable: ${JSON.stringify(value)}`);
}
