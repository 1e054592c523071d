import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PackBuild, RuleBuild } from '../compile/build-pack.ts';
import { hashesOf } from './behaviour.ts';
import { publishCodes } from './diagnostics.ts';
import type { KnownManifest, PublishedRule } from './read-manifest.ts';

/** Compares the rules of a pack with those that were published: who changes what a rule finds, says so. */
export function checkVersions(pack: PackBuild, published: KnownManifest): readonly Diagnostic[] {
  const known = new Map(published.rules.map((rule) => [rule.id, rule]));
  return pack.rules.flatMap((rule) => {
    const before = known.get(rule.ir.meta.id);
    return before === undefined ? [] : compareRule(rule, before);
  });
}

function compareRule({ ir, locate }: RuleBuild, before: PublishedRule): readonly Diagnostic[] {
  const { id, version } = ir.meta;
  const { raise } = publishCodes;
  const isChanged = hashesOf(ir).behaviour !== before.behaviour;
  if (isChanged && ir.slug !== before.slug) {
    return [raise.PUB7022({ id, slug: before.slug }, locate(['id']))];
  }
  const order = compareVersions(version, before.version);
  const place = locate(['version']);
  if (order < 0) return [raise.PUB7021({ version, published: before.version }, place)];
  return isChanged && order === 0 ? [raise.PUB7020({ version }, place)] : [];
}

/** Below zero where the first is the lower one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (const [index, number] of left.entries()) {
    const order = number - (right[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map(Number);
}
