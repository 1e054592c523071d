import type { CorrelationSection } from '../../syntax.ts';
import type { TableStream } from '../stream/read-stream.ts';
import type { CorrelationPart } from './correlation-part.ts';

/** What becomes of a branch: rules that find by themselves, or rules that a correlation reads. */
export type BranchPlan =
  | { readonly kind: 'rules'; readonly streams: readonly TableStream[] }
  | {
      readonly kind: 'correlation';
      readonly parts: readonly CorrelationPart[];
      readonly section: CorrelationSection;
    };
