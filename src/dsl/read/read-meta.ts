import type { Meta, DetectionSeverity, Suppression } from '../../ir/detection-ir.ts';
import type { Path } from '../../ir/path.ts';
import { sentinelTactics } from '../../schema/attack/tactics.ts';
import { didYouMeanTechnique, isTechniqueId } from '../../schema/attack/technique.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import {
  isArray,
  isObject,
  knownEntries,
  oneOrMore,
  readText,
  wrongType,
} from './unknown-object.ts';

const severities = ['informational', 'low', 'medium', 'high'] as const;

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Control characters, and marks that turn the direction of what follows. */
const forged = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;

/** What is told about a rule. */
export function readMeta(
  entries: ReadonlyMap<string, unknown>,
  context: Context,
): Meta | undefined {
  const id = readId(entries.get('id'), context);
  const title = readLine(entries.get('title'), "'title'", ['title'], context);
  const severity = readSeverity(entries.get('severity'), ['severity'], context);
  const meaning = readText(entries.get('meaning'), "'meaning'", ['meaning'], context);
  const version = readVersion(entries.get('version'), context);
  const techniques = readTechniques(entries.get('attack'), context);
  if (id === undefined || title === undefined || severity === undefined || meaning === undefined) {
    return undefined;
  }
  return {
    id: id.toLowerCase(),
    version,
    title,
    severity,
    meaning: meaning.trim(),
    techniques,
    tactics: readTactics(entries.get('tactics'), context),
    falsePositives: readTexts(entries.get('falsePositives'), ['falsePositives'], context),
    references: readTexts(entries.get('references'), ['references'], context),
    respond: readTexts(entries.get('respond'), ['respond'], context),
    guide: readGuide(entries.get('guide'), context),
  };
}

function readId(value: unknown, context: Context): string | undefined {
  const id = readText(value, "'id'", ['id'], context);
  if (id === undefined || guid.test(id)) return id;
  context.say(dslCodes.raise.DSL1009({ id }, context.locate(['id'])));
  return undefined;
}

function readVersion(value: unknown, context: Context): string {
  if (value === undefined) return '1.0.0';
  const version = readText(value, "'version'", ['version'], context) ?? '1.0.0';
  if (!/^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(version)) {
    context.say(dslCodes.raise.DSL1011({ version }, context.locate(['version'])));
  }
  return version;
}

/** Text that must stay on one line and say what it seems to say. */
function readLine(value: unknown, what: string, at: Path, context: Context): string | undefined {
  const line = readText(value, what, at, context);
  if (line === undefined) return undefined;
  if (line.trim() === '') {
    context.say(dslCodes.raise.DSL1006({ what }, context.locate(at)));
    return undefined;
  }
  const [character] = forged.exec(line) ?? [];
  if (character === undefined) return line;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  context.say(dslCodes.raise.DSL1026({ what, character: `U+${code}` }, context.locate(at)));
  return undefined;
}

function readSeverity(value: unknown, at: Path, context: Context): DetectionSeverity | undefined {
  const severity = severities.find((one) => one === value);
  if (severity === undefined) wrongType(value, "'severity'", severities.join(', '), at, context);
  return severity;
}

function readTexts(value: unknown, at: Path, context: Context): readonly string[] {
  if (value === undefined) return [];
  if (!isArray(value)) {
    wrongType(value, `'${at.join('.')}'`, 'an array of texts', at, context);
    return [];
  }
  return oneOrMore(value, at)
    .map((one) => readText(one.value, `'${at.join('.')}'`, one.at, context))
    .filter((text) => text !== undefined);
}

function readTechniques(value: unknown, context: Context): readonly string[] {
  const techniques = readTexts(value, ['attack'], context);
  for (const [index, one] of techniques.entries()) {
    if (isTechniqueId(one)) continue;
    const help = didYouMeanTechnique(one);
    const span = context.locate(['attack', index]);
    const extra = help === undefined ? {} : { help };
    context.say(dslCodes.raise.DSL1012({ technique: one }, span, extra));
  }
  return techniques;
}

function readTactics(value: unknown, context: Context): readonly string[] {
  const tactics = readTexts(value, ['tactics'], context);
  const known: readonly string[] = sentinelTactics;
  for (const [index, key] of tactics.entries()) {
    if (known.includes(key)) continue;
    const span = context.locate(['tactics', index]);
    context.say(dslCodes.raise.DSL1002({ key, of: 'ATT&CK, as Sentinel knows it,', known }, span));
  }
  return tactics;
}

function readGuide(value: unknown, context: Context): Meta['guide'] {
  if (value === undefined) return undefined;
  const entries = knownEntries(value, "'guide'", ['row', 'risk'], ['guide'], context);
  const row = readText(entries.get('row'), "'row'", ['guide', 'row'], context);
  const risk = entries.has('risk')
    ? readSeverity(entries.get('risk'), ['guide', 'risk'], context)
    : undefined;
  return row === undefined ? undefined : { row, risk };
}

/** Findings that the author accepts, each with the reason. */
export function readSuppressions(value: unknown, context: Context): readonly Suppression[] {
  if (value === undefined) return [];
  const found: Suppression[] = [];
  for (const one of oneOrMore(value, ['accept'])) {
    if (!isObject(one.value)) {
      wrongType(one.value, "'accept'", 'an array of { check, because }', one.at, context);
      continue;
    }
    const entries = knownEntries(one.value, "'accept'", ['check', 'because'], one.at, context);
    const check = readText(entries.get('check'), "'check'", [...one.at, 'check'], context);
    const because = readLine(entries.get('because'), "'because'", [...one.at, 'because'], context);
    if (check !== undefined && because !== undefined) found.push({ check, because, at: one.at });
  }
  return found;
}
