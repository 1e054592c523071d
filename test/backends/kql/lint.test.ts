import { describe, expect, it } from 'vitest';
import { lintKql } from '../../../src/backends/kql/lint/lint-kql.ts';
import { readKql } from '../../../src/backends/kql/read/read-kql.ts';

const columns = [
  { name: 'S', type: 'string' },
  { name: 'N', type: 'long' },
  { name: 'D', type: 'dynamic' },
] as const;
const known = { tables: new Map([['T', columns]]) };

function codes(query: string): readonly string[] {
  const { value, diagnostics } = readKql(query, known);
  if (value === undefined) throw new Error(diagnostics[0]?.message);
  return lintKql(value, query).map(({ code, at }) => `${code}@${at.span.start.column}`);
}

describe('the lint of KQL', () => {
  it.each([
    ['T | where S == 5', ['KQL4001@11']],
    ['T | where S in (1)', ['KQL4001@17']],
    ['T | where D.x == "a"', ['KQL4002@11']],
    ['T | where tostring(D.x) == "a"', []],
    ['T | where isnull(S)', ['KQL4003@11']],
    ['T | where 1 == 1', ['KQL4004@11']],
    ['T | extend p = prev(N)', ['KQL4005@16']],
    ['T | sort by N asc | extend p = prev(N)', []],
    ['T | sort by N asc | summarize count() by N | extend p = row_number()', ['KQL4005@57']],
    ['T | serialize p = prev(N)', []],
    ['T | summarize makeset(N)', ['KQL4006@15']],
    ['T | mvexpand D', ['KQL4006@5']],
    ['T | join (T) on S', ['KQL4007@5']],
    ['T | join kind=inner (T) on S', []],
  ])('%s', (query, expected) => {
    expect(codes(query)).toEqual(expected);
  });
});
