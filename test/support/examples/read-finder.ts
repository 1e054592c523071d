import {
  absence,
  absent,
  bound,
  count,
  distinct,
  each,
  firstSeen,
  key,
  sequence,
  sequenceStep,
  spike,
  threshold,
} from '../../../src/ir/build-finder.ts';
import type { Bound, Finder, Key, SequenceStep, Window } from '../../../src/ir/finder.ts';
import type { Json, JsonObject } from '../../../src/values/json.ts';
import { asList, asObject, asText } from './document.ts';
import { readOn, readStream } from './read-stream.ts';
import { shapedPath, sizeOf } from './shapes.ts';

/** What makes a finding out of rows, as the page writes it. */
export function readFinder(rule: JsonObject, shapes: JsonObject, columns: JsonObject): Finder {
  if (rule['sequence'] !== undefined) return readSequence(rule, columns);
  if (rule['firstSeen'] !== undefined) return readFirstSeen(asObject(rule['firstSeen']), shapes);
  if (rule['without'] !== undefined) return readAbsent('before', rule['without'], shapes, columns);
  if (rule['notFollowedBy'] !== undefined) {
    return readAbsent('after', rule['notFollowedBy'], shapes, columns);
  }
  return rule['when'] === undefined ? each : readWhen(asObject(rule['when']), shapes);
}

function readWhen(when: JsonObject, shapes: JsonObject): Finder {
  const per = readKeys(when['per'], shapes);
  const within = sizeOf(when['within']);
  const { of, ...range } = asObject(when['distinct'] ?? when['count']);
  const measure = of === undefined ? count : distinct(shapedPath(asText(of), shapes).term);
  if (typeof range['above'] === 'object') {
    const { baseline, times, atLeast } = asObject(range['above']);
    const usual = { baseline: sizeOf(baseline), times: Number(times), minimum: Number(atLeast) };
    return spike(measure, { within, ...usual }, ...per);
  }
  const bounds = Object.entries(range).map(([op, value]) => bound(boundOf(op), Number(value)));
  return threshold(measure, bounds, { kind: windowOf(when['window']), size: within }, ...per);
}

function boundOf(op: string): Bound['op'] {
  const found = (['equals', 'above', 'atLeast', 'below', 'atMost'] as const).find((o) => o === op);
  if (found === undefined) throw new Error(`no bound: ${op}`);
  return found;
}

function windowOf(kind: Json | undefined): Window['kind'] {
  return (['tumbling', 'session'] as const).find((name) => name === kind) ?? 'sliding';
}

function readKeys(per: Json | undefined, shapes: JsonObject): readonly Key[] {
  return asList(per).map((name) => key(asText(name), shapedPath(asText(name), shapes).term));
}

function readFirstSeen(spec: JsonObject, shapes: JsonObject): Finder {
  const is = {
    over: sizeOf(spec['over']),
    learning: spec['learning'] === undefined ? 0 : sizeOf(spec['learning']),
    ignoreEmpty: spec['ignoreEmpty'] === true,
  };
  return firstSeen(readKeys(spec['any'], shapes), is, ...readKeys(spec['per'], shapes));
}

function readSequence(rule: JsonObject, columns: JsonObject): Finder {
  const without = asList(rule['absent']).map(asText);
  const order = asList(rule['inOrder']).map(asText);
  const steps = Object.entries(asObject(rule['sequence'])).map(([name, spec]): SequenceStep => {
    const { stream, shapes } = readStream(asObject(spec), columns);
    return sequenceStep(name, stream, ...readKeys(asObject(spec)['per'] ?? rule['per'], shapes));
  });
  const required = steps.filter((step) => !without.includes(step.name));
  const sorted = [...required].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return sequence(order.length > 0 ? sorted : required, sizeOf(rule['within']), {
    ordered: order.length > 0,
    without: steps.filter((step) => without.includes(step.name)),
  });
}

function readAbsent(
  side: 'before' | 'after',
  absences: Json,
  shapes: JsonObject,
  columns: JsonObject,
): Finder {
  return absent(
    side,
    ...Object.entries(asObject(absences)).map(([name, value]) => {
      const spec = asObject(value);
      const other = readStream(spec, columns);
      const on = readOn(spec, shapes, other.shapes);
      return absence(name, other.stream, sizeOf(spec['within']), ...on);
    }),
  );
}
