import { createInterface } from 'node:readline';
import { queryKql } from '../backends/kql/query-kql.ts';
import { frameJson } from '../backends/kql/run/output.ts';
import type { QueryOptions } from './query.ts';

export async function runBatch(_options: QueryOptions): Promise<void> {
  const known = { tables: new Map() };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { id, query } = JSON.parse(line) as { id: string; query: string };
    let answer: string;
    try {
      const { value, diagnostics } = queryKql(query, known, { tables: new Map(), now: 0 });
      const d = diagnostics[0];
      answer =
        value === undefined
          ? `"error":${JSON.stringify({ code: d?.code, message: d?.message })}`
          : frameJson(value);
    } catch (e) {
      answer = `"error":${JSON.stringify({ code: 'INTERNAL', message: e instanceof Error ? e.stack : String(e) })}`;
    }
    process.stdout.write(`{"id":${JSON.stringify(id)},${answer}}\n`);
  }
}
