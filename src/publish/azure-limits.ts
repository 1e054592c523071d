/** How a limit of Azure is kept. */
export type LimitKept =
  | { readonly kept: 'checked'; readonly by: readonly string[] }
  | { readonly kept: 'built'; readonly how: string };

/** A limit of Azure, with what is done about it. */
export interface AzureLimit {
  readonly limit: string;
  readonly is: LimitKept;
}

function checked(limit: string, ...by: readonly string[]): AzureLimit {
  return { limit, is: { kept: 'checked', by } };
}

function built(limit: string, how: string): AzureLimit {
  return { limit, is: { kept: 'built', how } };
}

/** What Azure asks of analytic rules. */
export const sentinelLimits = {
  'S-FREQ-RANGE': checked('a rule runs every 5 minutes to every 14 days', 'ARM5020', 'ARM5024'),
  'S-PERIOD-RANGE': checked('a rule reads 5 minutes to 14 days back', 'ARM5021'),
  'S-PERIOD-GE-FREQ': checked('it reads at least as far back as it runs apart', 'ARM5022'),
  'S-LONG-PERIOD': checked('reading 2 days or more, it runs once an hour at most', 'ARM5023'),
  'S-THRESHOLD': built('the trigger threshold is 0 to 10,000', 'always 0: each row is a finding'),
  'S-SUPPRESSION-RANGE': checked('suppression lasts 5 minutes to 24 hours', 'ARM5025', 'ARM5024'),
  'S-SUPPRESSION-GE-FREQ': checked('suppression outlasts the time between runs', 'ARM5026'),
  'S-LOOKBACK': built('alerts join an incident for 5 minutes to 7 days', 'always 5 hours'),
  'S-START': built('a start time lies 10 minutes to 30 days ahead', 'none is written'),
  'S-NRT-NO-SCHEDULE': built('near-real-time rules have no schedule', 'written for scheduled ones'),
  'S-NRT-PREVIEW': built('near-real-time rules need a preview version', '2023-12-01-preview'),
  'S-SUBTECH-API': built('sub-techniques need that version and their parents', 'both are written'),
  'S-SENT-ENT-API': built('Sentinel entities need a preview version', 'none are mapped'),
  'S-TECH-API': built('techniques need a version since 2021', '2023-12-01-preview'),
  'S-QUERY-LEN': checked('a query has 1 to 10,000 characters', 'ARM5010'),
  'S-QUERY-STAR': checked("no 'search *', no 'union *'", 'ARM5011'),
  'S-QUERY-ADX': checked('no Azure Data Explorer', 'ARM5012'),
  'S-QUERY-TIMEGENERATED': checked("the result has 'TimeGenerated'", 'ARM5014'),
  'S-QUERY-BAGUNPACK': checked('columns after bag_unpack may be absent', 'ARM5015'),
  'S-QUERY-TABLES': built('every table exists in the workspace', 'the manifest lists them'),
  'S-QUERY-WORKSPACES': checked('at most 20 workspaces', 'ARM5013'),
  'S-QUERY-LOOKBACK': built(
    'the period covers what the query looks back',
    'the period is derived from the query',
  ),
  'S-TECH-FORMAT': checked('techniques are T and four digits', 'ARM5030'),
  'S-TECH-TACTIC': checked(
    'each technique has a tactic of its own beside it',
    'ARM5032',
    'ARM5031',
  ),
  'S-TACTIC-NOTECH': built('a tactic without a technique is allowed', 'nothing to check'),
  'S-ENT-COUNT': checked('1 to 10 entities', 'ARM5040'),
  'S-ENT-FIELDS': checked('1 to 3 identifiers of an entity, each once', 'ARM5041', 'ARM5044'),
  'S-ENT-IDENT': checked(
    'identifiers belong to the entity, and one that it needs is there',
    'ARM5042',
    'ARM5043',
    'ARM5045',
  ),
  'S-ENT-STRONG': checked('strong identifiers are better', 'ARM5046'),
  'S-ENT-COLUMN': checked("an entity's column is in the result", 'ARM5047', 'ARM5049'),
  'S-ENT-COLTYPE': checked("an entity's column is text", 'ARM5048'),
  'S-ENT-IOT': built('IoTDevice is no entity of a template', 'the language has none'),
  'S-ENT-LEGACY': built('old columns like AccountCustomEntity are mapped', 'none is made'),
  'S-CD': checked('at most 20 details with names and columns of a form', 'ARM5050', 'ARM5051'),
  'S-ADO-PLACEHOLDER': checked(
    'at most 256 characters and 3 columns in a title',
    'ARM5001',
    'ARM5005',
  ),
  'S-ADO-COLS': built('overriding columns are in the result', 'only the title is overridden'),
  'S-ADO-DEFENDER': built('no override of the product', 'only the title is overridden'),
  'S-GRP-SELECTED': built("grouping by 'Selected' names a key", 'grouping is by all entities'),
  'S-GRP-ENT': built('grouping keys are mapped', 'grouping is by all entities'),
  'S-GRP-REOPEN': built('the Defender portal reopens no incident', 'none is reopened'),
  'S-TPL': built('a template version needs a template name', 'neither is written'),
  'S-ID': checked('the id is a GUID in lower case', 'ARM5006'),
  'S-ID-UNIQUE': checked('ids and titles are unique', 'PUB7010', 'PUB7012'),
  'S-ID-REUSE': built('a deleted id is blocked for a day', 'ids are stable'),
  'S-YAML-VERSION': checked('three numbers, at most 20 characters', 'ARM5007', 'PUB7020'),
  'S-YAML-KEYS': built('the keys and units of the repository', 'written so'),
  'S-YAML-FILE': checked('names of files are unique', 'PUB7011'),
  'S-YAML-STYLE': built('the style of the public repository', 'a pack of your own is free of it'),
  'S-COUNT': checked('512 scheduled and 50 near-real-time rules a workspace', 'PUB7014'),
  'S-FILE-50': built('the portal imports 50 rules a file', 'a file holds one rule'),
  'S-REPO-TYPE': built('Repositories take rules and one parameter', 'nothing else is in a file'),
  'S-REPO-NAME': checked("no 'metadata.json', no '.parameters' in a name", 'ARM5052'),
} as const satisfies Readonly<Record<string, AzureLimit>>;

/** What Azure asks of alerts, and of every template. */
export const monitorLimits = {
  'Q-OPERATOR': built("'Equal', not 'Equals'", "always 'GreaterThan'"),
  'Q-FREQ-WINDOW': checked('frequency and window are of a list', 'ARM5202'),
  'Q-PT1M': built('one minute has rules of its own', 'never written'),
  'Q-MUTE': checked('muting needs autoMitigate false and outlasts the frequency', 'ARM5214'),
  'Q-STATEFUL': built('a daily alert is not stateful', 'autoMitigate is always false'),
  'Q-OVERRIDE': checked('an alert reads 2 days back at most', 'ARM5201'),
  'Q-FAILING': built('1 to 6 periods', 'always one of one'),
  'Q-MEASURE': built('a measure needs a number', 'rows are counted'),
  'Q-DIM': built('at most 6 dimensions of text or numbers', 'others are left out'),
  'Q-QUERY-DYNAMIC': checked('no bag_unpack, pivot, narrow', 'ARM5203'),
  'Q-QUERY-AGO': checked('ago() of a literal', 'ARM5204'),
  'Q-QUERY-RESERVED': checked("no 'AggregatedValue', no 'count' at the end", 'ARM5205', 'ARM5206'),
  'Q-QUERY-STAR': checked("no 'search', no 'union *'", 'ARM5207'),
  'Q-QUERY-PT1M': built('one minute forbids half of the language', 'never written'),
  'Q-SCOPES': built('one scope', 'the workspace'),
  'Q-NAME': checked('a name without marks of paths', 'ARM5212'),
  'Q-SIZE': checked('64 KB, description 4,096, title 260', 'ARM5208', 'ARM5209'),
  'Q-IDENTITY': checked('adx() and arg() need an identity', 'ARM5211'),
  'Q-STORAGE': built('linked storage is not assumed', 'the key is left out'),
  'Q-SKIPVALID': built('a query can go unvalidated', 'it is validated'),
  'Q-COUNT': checked('5,000 alerts a subscription', 'PUB7014'),
  'L-CATEGORY': checked('one category', 'ARM5220'),
  'L-ADMIN': checked('Administrative needs a further condition', 'ARM5220'),
  'L-OPERATION': built('one operation an alert', 'several operations make several alerts'),
  'L-LEAF': built('a leaf compares one value or lists several', 'written so'),
  'L-NO-LOGIC': checked('no negation, window, join', 'ARM5220'),
  'L-SCOPE': built('scopes lie in the own subscription', 'the subscription itself'),
  'L-LOCATION': built('Global', 'always Global'),
  'L-COUNT': checked('100 activity log alerts a subscription', 'PUB7014'),
  'L-SEVERITY': built('the severity cannot be set', 'it is not'),
  'T-ESCAPE': built("'[' … ']' is doubled at its start", 'by one function, property-tested'),
  'T-LIMITS': built('4 MB, 800 resources, 256 parameters', 'whole packs are split'),
  'T-PARAMTYPE': built('types of parameters are in lower case', 'written so'),
  'T-NOID': built("resources have no 'id'", 'none is written'),
} as const satisfies Readonly<Record<string, AzureLimit>>;
