import { backends } from '../backends/index.ts';
import { emitKql } from '../backends/kql/emit/emit-kql.ts';
import type { PackTargets } from './build-pack.ts';

/** The targets of every build. Rules that no query can be made of are refused by those that wrap one. */
export const targets: PackTargets = { backends, emitKql };
