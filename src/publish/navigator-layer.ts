import type { Artifact } from '../backends/backend.ts';
import type { PackBuild } from '../compile/build-pack.ts';
import { attackVersion } from '../schema/attack/techniques.ts';
import { technique } from '../schema/attack/technique.ts';
import { compareText } from './compare-text.ts';

/** The file of the layer. */
export const layerName = 'attack-layer.json';

/** What the pack covers, as a layer of the ATT&CK Navigator: a technique's score is the number of its rules. */
export function navigatorLayer(pack: PackBuild): Artifact {
  const slugs = new Map<string, string[]>();
  for (const { ir } of pack.rules) {
    for (const id of new Set(ir.meta.techniques.map(currentNumber))) {
      slugs.set(id, [...(slugs.get(id) ?? []), ir.slug]);
    }
  }
  const techniques = [...slugs]
    .sort(([a], [b]) => compareText(a, b))
    .map(([techniqueID, rules]) => ({
      techniqueID,
      score: rules.length,
      comment: rules.join('\n'),
      enabled: true,
      showSubtechniques: !techniqueID.includes('.'),
    }));
  const layer = {
    name: 'Wardline coverage',
    versions: { attack: String(attackVersion), navigator: '5.1.0', layer: '4.5' },
    domain: 'enterprise-attack',
    description: 'The techniques that the rules of this pack are about; the score counts rules.',
    sorting: 3,
    hideDisabled: false,
    techniques,
    gradient: {
      colors: ['#ffffff', '#66b1ff'],
      minValue: 0,
      maxValue: Math.max(1, ...techniques.map(({ score }) => score)),
    },
  };
  return { path: layerName, text: `${JSON.stringify(layer, undefined, 2)}\n` };
}

/** Retired numbers are shown where their successors stand. */
function currentNumber(id: string): string {
  return technique(id)?.successor ?? id;
}
