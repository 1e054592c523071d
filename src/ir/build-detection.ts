import type { Branch, DetectionIr, Meta } from './detection-ir.ts';
import type { Finder } from './finder.ts';
import type { Stream } from './stream.ts';

/** One way to fire. */
export function branch(
  stream: Stream,
  finder: Finder,
  more: Partial<Pick<Branch, 'name' | 'entities' | 'details'>> = {},
): Branch {
  return {
    name: more.name,
    stream,
    finder,
    entities: more.entities ?? [],
    details: more.details ?? [],
    at: [],
  };
}

/** A rule of branches, with nothing told about it. */
export function detectionIr(branches: readonly Branch[], shared?: Stream): DetectionIr {
  return {
    kind: 'detection',
    slug: 'rule',
    file: 'rule.ts',
    meta: untold,
    shared,
    branches,
    schedule: { kind: 'continuous', every: undefined, lookback: undefined, delay: 0 },
    targets: {
      sigma: { accept: 'exact', fields: 'loganalytics', related: [] },
      sentinel: { suppress: undefined, incident: true },
    },
    suppressions: [],
  };
}

const untold: Meta = {
  id: '00000000-0000-0000-0000-000000000000',
  version: '1.0.0',
  title: 'rule',
  severity: 'medium',
  meaning: '',
  techniques: [],
  tactics: [],
  falsePositives: [],
  references: [],
  respond: [],
  guide: undefined,
};
