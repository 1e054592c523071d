/** What the command line gives. */
export interface QueryOptions {
  readonly batch?: boolean;
  readonly data: readonly string[];
  readonly watchlist: readonly string[];
  readonly schema: readonly string[];
  readonly now?: string;
  readonly format: 'table' | 'json' | 'csv' | 'ndjson';
  readonly timeout?: string;
  readonly maxRows?: string;
  readonly allowFiles?: string;
}
