// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Action: 'string',
  Args: 'string',
  CaptchaResponse: 'dynamic',
  ChallengeResponse: 'dynamic',
  ClientIp: 'string',
  Country: 'string',
  ExcludedRules: 'dynamic',
  FormatVersion: 'string',
  Headers: 'dynamic',
  HttpMethod: 'string',
  HttpRequest: 'dynamic',
  HttpSourceId: 'string',
  HttpSourceName: 'string',
  HttpVersion: 'string',
  Ja3Fingerprint: 'string',
  Labels: 'dynamic',
  NonTerminatingMatchingRules: 'dynamic',
  OversizeFields: 'dynamic',
  RateBasedRuleList: 'dynamic',
  RequestHeadersInserted: 'dynamic',
  RequestId: 'string',
  ResponseCodeSent: 'int',
  RuleGroupId: 'string',
  RuleGroupList: 'dynamic',
  TerminatingRule: 'dynamic',
  TerminatingRuleId: 'string',
  TerminatingRuleMatchDetails: 'dynamic',
  TerminatingRuleType: 'string',
  Uri: 'string',
  WebAclId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AWSWAF. */
export interface AWSWAF extends Fields<typeof columns> {}
/** The table AWSWAF. */
export const AWSWAF: Table<AWSWAF> = defineTable(
  'AWSWAF',
  columns,
);
