// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Version: 'string',
  AccountId: 'string',
  LogType: 'string',
  Region: 'string',
  VpcId: 'string',
  QueryName: 'string',
  QueryType: 'string',
  QueryClass: 'string',
  Rcode: 'string',
  Answers: 'dynamic',
  SrcAddr: 'string',
  SrcPort: 'string',
  Transport: 'string',
  SrcIds: 'dynamic',
  FirewallRuleAction: 'string',
  FirewallRuleGroupId: 'string',
  FirewallDomainListId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AWSRoute53Resolver. */
export interface AWSRoute53Resolver extends Fields<typeof columns> {}
/** The table AWSRoute53Resolver. */
export const AWSRoute53Resolver: Table<AWSRoute53Resolver> = defineTable(
  'AWSRoute53Resolver',
  columns,
);
