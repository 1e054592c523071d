import { branch, detectionIr } from '../../../src/ir/build-detection.ts';
import { filter, shared, stream } from '../../../src/ir/build-stream.ts';
import type { DetectionIr, Detail } from '../../../src/ir/detection-ir.ts';
import type { JsonObject } from '../../../src/values/json.ts';
import { asObject, asText } from './document.ts';
import { readFinder } from './read-finder.ts';
import { readStream } from './read-stream.ts';
import { readWhere } from './read-where.ts';
import { shapedPath } from './shapes.ts';

/** A rule as the page writes it, over tables of the page's columns. */
export function readRule(rule: JsonObject, columns: JsonObject): DetectionIr {
  const { stream: rows, shapes } = readStream(rule, columns);
  if (rule['anyOf'] === undefined) {
    const finder = readFinder(rule, shapes, columns);
    const steps = Object.keys(asObject(rule['sequence']));
    const shown =
      steps.length === 0 ? shapes : Object.fromEntries(steps.map((name) => [name, columns]));
    return detectionIr([branch(rows, finder, { details: readDetails(rule, shown) })]);
  }
  const branches = Object.entries(asObject(rule['anyOf'])).map(([name, value]) => {
    const way = asObject(value);
    const steps =
      way['where'] === undefined ? [] : [filter(readWhere(asObject(way['where']), shapes))];
    return branch(stream(shared, ...steps), readFinder(way, shapes, columns), { name });
  });
  return detectionIr(branches, rows);
}

function readDetails(rule: JsonObject, shapes: JsonObject): readonly Detail[] {
  return Object.entries(asObject(rule['details'])).map(([name, detail]) => {
    const path = typeof detail === 'string' ? detail : asText(asObject(detail)['all']);
    return { name, of: shapedPath(path, shapes).term, all: path !== detail, at: [] };
  });
}
