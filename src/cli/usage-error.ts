/** What the user asked for cannot be done as asked: answered with exit code 3. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
