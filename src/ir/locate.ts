import type { Span } from '../diagnostics/span.ts';
import type { Path } from './path.ts';

/** Finds a clause of a detection in its source: the name of the property (`key`) or what stands there. */
export type Locate = (path: Path, part?: 'key' | 'value') => Span;
