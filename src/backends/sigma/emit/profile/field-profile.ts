/** How the columns of tables are called in the events that a Sigma tool sees. */
export interface FieldProfile {
  readonly name: 'loganalytics' | 'eventhub';
  /** What rules say about their fields. */
  readonly definition: (table: string) => string;
  /** The path of a column, below which its members have their own names; nothing where it is not known. */
  readonly pathOf: (table: string, column: string) => readonly string[] | undefined;
}
