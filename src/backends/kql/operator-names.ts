/** Every operator with two scalar operands. */
export const binaryOps = [
  ...['or', 'and', '==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%', '=~', '!~'],
  ...[
    'has',
    '!has',
    'has_cs',
    '!has_cs',
    'hasprefix',
    '!hasprefix',
    'hasprefix_cs',
    '!hasprefix_cs',
  ],
  ...['hassuffix', '!hassuffix', 'hassuffix_cs', '!hassuffix_cs', 'contains', '!contains'],
  ...[
    'contains_cs',
    '!contains_cs',
    'startswith',
    '!startswith',
    'startswith_cs',
    '!startswith_cs',
  ],
  ...[
    'endswith',
    '!endswith',
    'endswith_cs',
    '!endswith_cs',
    'matches regex',
    'like',
    '!like',
    ':',
  ],
] as const;

/** One of the operators above. */
export type BinaryOp = (typeof binaryOps)[number];

/** Every operator whose right side is a list. */
export const listOps = ['in', '!in', 'in~', '!in~', 'has_any', 'has_all'] as const;

/** One of the operators above. */
export type ListOp = (typeof listOps)[number];
