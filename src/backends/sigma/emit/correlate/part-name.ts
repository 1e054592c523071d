import type { Branch, DetectionIr } from '../../../../ir/detection-ir.ts';
import { snakeCase } from '../rule/snake-case.ts';

/** What a correlation calls one of its rules: letters, digits and underscores, unlike any other in the pack. */
export function partName(detection: DetectionIr, branch: Branch, label: string): string {
  const pieces = [detection.slug, branch.name ?? '', label].map(snakeCase);
  const name = pieces.filter((piece) => piece !== '').join('_');
  return /^[a-z]/.test(name) ? name : `rule_${name}`;
}
