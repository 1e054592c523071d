import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileSpan } from '../diagnostics/span.ts';
import type { PackBuild, RuleBuild } from '../compile/build-pack.ts';
import { publishCodes } from './diagnostics.ts';
import { isPackPath } from './pack-path.ts';

/** What Azure allows in one workspace (enabled scheduled and near-real-time rules), and in one subscription. */
const mostScheduled = 512;
const mostNearRealTime = 50;
const mostLogAlerts = 5000;
const mostActivityAlerts = 100;

/** What is wrong with rules that stand in one pack, though each is right by itself. */
export function checkPack(pack: PackBuild): readonly Diagnostic[] {
  return [
    ...twins(
      pack,
      ({ ir }) => ir.meta.id.toLowerCase(),
      (rule, other) => {
        const params = { id: rule.ir.meta.id, other };
        return publishCodes.raise.PUB7010(params, rule.locate(['id']));
      },
    ),
    ...twins(
      pack,
      ({ ir }) => ir.slug.toLowerCase(),
      (rule, other) => {
        const params = { slug: rule.ir.slug, other };
        return publishCodes.raise.PUB7011(params, rule.locate([]));
      },
    ),
    ...twins(
      pack,
      ({ ir }) => ir.meta.title.toLowerCase(),
      (rule, other) => {
        const params = { title: rule.ir.meta.title, other };
        return publishCodes.raise.PUB7012(params, rule.locate(['title']));
      },
    ),
    ...mixedLists(pack),
    ...badPaths(pack),
    ...tooMany(pack),
  ];
}

function twins(
  pack: PackBuild,
  keyOf: (rule: RuleBuild) => string,
  say: (rule: RuleBuild, other: string) => Diagnostic,
): readonly Diagnostic[] {
  const first = new Map<string, string>();
  return pack.rules.flatMap((rule) => {
    const key = keyOf(rule);
    const other = first.get(key);
    if (other === undefined) first.set(key, rule.ir.file);
    return other === undefined ? [] : [say(rule, other)];
  });
}

function mixedLists(pack: PackBuild): readonly Diagnostic[] {
  const first = new Map<string, { readonly item: string; readonly file: string }>();
  return pack.rules.flatMap(({ ir, kql, locate }) =>
    (kql?.lists ?? []).flatMap(({ name, item }) => {
      const known = first.get(name);
      if (known === undefined) first.set(name, { item, file: ir.file });
      if (known === undefined || known.item === item) return [];
      const params = { list: name, one: item, other: known.item, file: known.file };
      return [publishCodes.raise.PUB7013(params, locate([]))];
    }),
  );
}

function badPaths(pack: PackBuild): readonly Diagnostic[] {
  return pack.rules.flatMap(({ emissions, locate }) =>
    [...emissions.values()]
      .flatMap((emission) => emission.artifacts)
      .filter(({ path }) => !isPackPath(path))
      .map(({ path }) => publishCodes.raise.PUB7015({ path }, locate([]))),
  );
}

function tooMany(pack: PackBuild): readonly Diagnostic[] {
  const kinds = [
    { what: 'scheduled rules', most: mostScheduled, sign: '"kind": "Scheduled"' },
    { what: 'near-real-time rules', most: mostNearRealTime, sign: '"kind": "NRT"' },
    { what: 'log search alerts', most: mostLogAlerts, sign: '/scheduledQueryRules"' },
    { what: 'activity log alerts', most: mostActivityAlerts, sign: '/activityLogAlerts"' },
  ];
  const templates = pack.rules.flatMap(({ emissions }) =>
    [...emissions.values()]
      .flatMap((emission) => emission.artifacts)
      .filter(({ path }) => path.endsWith('.json'))
      .map(({ text }) => text),
  );
  return kinds.flatMap(({ what, most, sign }) => {
    const count = templates.reduce((sum, text) => sum + text.split(sign).length - 1, 0);
    if (count <= most) return [];
    return [publishCodes.raise.PUB7014({ count, most, what }, fileSpan('detections'))];
  });
}
