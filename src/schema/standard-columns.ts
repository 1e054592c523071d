/**
 * The columns that Log Analytics gives to every table, whether or not the table's own reference lists them.
 * `TenantId` is the workspace, not the directory; `_IsBillable` is the text `true` or `false`.
 */
export const standardColumns = {
  TimeGenerated: 'datetime',
  TenantId: 'string',
  Type: 'string',
  _TimeReceived: 'datetime',
  _ItemId: 'string',
  _ResourceId: 'string',
  _SubscriptionId: 'string',
  _IsBillable: 'string',
  _BilledSize: 'real',
} as const;
