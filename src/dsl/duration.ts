/** A length of time: a whole number and a unit, as in `'90s'`, `'15m'`, `'12h'`, `'14d'`. */
export type Duration = `${number}${'s' | 'm' | 'h' | 'd'}`;
