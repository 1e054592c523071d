/** A JSON object of unknown members. Only named members are read, so that no foreign key becomes a name. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Is this a JSON object, and no array? */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The elements of an array; none for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text, or the empty text for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
