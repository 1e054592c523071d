import type { Branch, Detail, Entity } from '../ir/detection-ir.ts';
import type { Alert, AlertDetail, AlertEntity } from './alert.ts';
import type { Compiler } from './compiler.ts';
import type { Finding } from './finders/finding.ts';
import { evaluateText } from './terms/evaluate-as.ts';
import { compareText } from './text/compare-text.ts';
import { printInstant } from './values/instant.ts';

/** Turns the findings of a branch into alerts, with what they show of their rows (decision 4.15). */
export function compileAlert(branch: Branch, compiler: Compiler): (finding: Finding) => Alert {
  const entities = branch.entities.map((entity) => compileEntity(entity, compiler));
  const details = branch.details.map((detail) => compileDetail(detail, compiler));
  return (finding) => ({
    branch: branch.name,
    group: finding.group,
    first: printInstant(finding.first),
    last: printInstant(finding.last),
    count: finding.count,
    events: [...finding.events].sort(compareText),
    entities: entities
      .map((entity) => entity(finding))
      .filter((entity) => entity.identifiers.length > 0),
    details: details.map((detail) => detail(finding)),
  });
}

function compileEntity(entity: Entity, compiler: Compiler): (finding: Finding) => AlertEntity {
  const identifiers = entity.identifiers.map(({ name, of }) => ({
    name,
    text: evaluateText(of, compiler),
  }));
  return ({ shown }) => ({
    kind: entity.kind,
    identifiers: identifiers
      .map(({ name, text }) => ({ name, value: text(shown, undefined) ?? '' }))
      .filter(({ value }) => value !== ''),
  });
}

function compileDetail(detail: Detail, compiler: Compiler): (finding: Finding) => AlertDetail {
  const text = evaluateText(detail.of, compiler);
  return ({ shown, rows }) => {
    const texts = (detail.all ? rows : [shown]).map((row) => text(row, undefined) ?? '');
    const values = [...new Set(texts)].filter((value) => value !== '').sort(compareText);
    return { name: detail.name, values };
  };
}
