import { defineCodes } from '../../../../diagnostics/define-codes.ts';

/** What can be wrong with rows that are read from files. */
export const dataCodes = defineCodes('KQL', {
  KQL3101: {
    slug: 'not-json',
    severity: 'error',
    message: (p: { detail: string }) => `this line is no JSON object: ${p.detail}`,
    help: () => 'each line has to hold one whole object; is the file cut off?',
  },
  KQL3102: {
    slug: 'broken-utf8',
    severity: 'error',
    message: () => 'this line is not valid UTF-8',
  },
  KQL3103: {
    slug: 'wrong-type',
    severity: 'error',
    message: (p: { column: string; type: string; value: string }) =>
      `'${p.value}' in the column '${p.column}' is no ${p.type}`,
    help: (p: { column: string; type: string; value: string }) =>
      `correct the value, or give the column another type with --schema <table>=(${p.column}: dynamic)`,
  },
  KQL3104: {
    slug: 'csv-width',
    severity: 'error',
    message: (p: { found: number; wanted: number }) =>
      `this record has ${p.found} fields where the header names ${p.wanted}`,
  },
  KQL3105: {
    slug: 'no-columns',
    severity: 'error',
    message: () => 'there are no rows to infer columns from',
    help: () => 'give the columns with --schema <table>=(<column>: <type>, …)',
  },
  KQL3106: {
    slug: 'csv-quote',
    severity: 'error',
    message: () => 'a quoted field does not end',
  },
  KQL3107: {
    slug: 'too-large',
    severity: 'error',
    message: () => 'this record is too large to be read',
  },
});
