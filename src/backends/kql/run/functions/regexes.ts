import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { Place } from '../../syntax.ts';
import type { Compiled } from '../expressions/compiled.ts';
import { converted, derived } from '../expressions/compiled.ts';
import type { CallSite } from '../expressions/site.ts';
import { argumentFault } from '../fault.ts';
import { asText, conversion, fromDynamic } from '../values/convert.ts';
import { isArray } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { checkCount } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';
import { compileRegex, regexCache } from './regex.ts';
import type { Regex } from './regex.ts';

function text(site: CallSite, at: number): Compiled {
  const argument = site.args[at];
  if (argument === undefined) throw argumentFault('an argument is missing', site.at);
  return converted(argument, 'string');
}

/** A function whose argument at `at` is a pattern. */
function withRegex(
  counts: readonly [number, number],
  at: number,
  build: (site: CallSite, regexOf: (pattern: string) => Regex, pattern: Compiled) => Compiled,
): ScalarFunction {
  return {
    compile: (site) => {
      checkCount(site, ...counts);
      const pattern = text(site, at);
      return build(site, compileRegex(pattern, site.at), pattern);
    },
  };
}

const extract = withRegex([3, 4], 0, (site, regexOf, pattern) => {
  const group = site.args[1] && converted(site.args[1], 'long');
  const source = text(site, 2);
  const to = typeArgument(site, 3);
  const convert = conversion('string', to ?? 'string');
  const missing: Value = to === undefined || to === 'string' ? '' : null;
  const parts = group === undefined ? [pattern, source] : [pattern, group, source];
  return derived(to ?? 'string', parts, (batch, row) => {
    const matcher = regexOf(asText(pattern.get(batch, row))).re2.matcher(
      asText(source.get(batch, row)),
    );
    const number = Number(group?.get(batch, row) ?? 0);
    if (!matcher.find() || number < 0 || number > matcher.groupCount()) return missing;
    const found = matcher.group(number);
    return found === null ? missing : convert(found);
  });
});

/** The type of a `typeof(…)` argument, which is no value. */
function typeArgument(site: CallSite, at: number): ScalarType | undefined {
  const node = site.call.args[at]?.value;
  return node?.kind === 'typeof' ? node.of : undefined;
}

const extractAll = withRegex([2, 3], 0, (site, regexOf, pattern) => {
  const source = text(site, site.args.length - 1);
  const chosen = site.args.length === 3 ? site.args[1] : undefined;
  const parts = chosen === undefined ? [pattern, source] : [pattern, chosen, source];
  return derived('dynamic', parts, (batch, row) => {
    const regex = regexOf(asText(pattern.get(batch, row)));
    const groups = chosen?.get(batch, row) ?? null;
    return allMatches(regex, asText(source.get(batch, row)), groups, site.at);
  });
});

function allMatches(regex: Regex, source: string, chosen: Value, at: Place): Value {
  const matcher = regex.re2.matcher(source);
  const count = matcher.groupCount();
  if (count === 0) throw argumentFault('extract_all() needs a pattern with capture groups', at);
  const named = regex.re2.namedGroups();
  const wanted = isArray(chosen)
    ? chosen.map((g) => (typeof g === 'string' ? (named[g] ?? -1) : Number(fromDynamic(g, 'long'))))
    : Array.from({ length: count }, (_, index) => index + 1);
  const found: Value[] = [];
  while (matcher.find()) {
    const groups = wanted
      .filter((group) => group >= 0 && group <= count)
      .map((group) => matcher.group(group) ?? '');
    found.push(groups.length === 1 && count === 1 ? (groups[0] ?? '') : single(groups, wanted));
  }
  return found.length === 0 ? null : found;
}

function single(groups: readonly string[], wanted: readonly number[]): Value {
  return wanted.length === 1 ? (groups[0] ?? '') : groups;
}

const replace = withRegex([3, 3], 1, (site, regexOf, pattern) => {
  const [source, replacement] = [text(site, 0), text(site, 2)];
  return derived('string', [source, pattern, replacement], (batch, row) => {
    const regex = regexOf(asText(pattern.get(batch, row)));
    const given = rewriteOf(asText(replacement.get(batch, row)));
    return replaceAll(regex, asText(source.get(batch, row)), given);
  });
});

const oldReplace: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 3, 3);
    const [pattern, replacement, source] = [text(site, 0), text(site, 1), text(site, 2)];
    const regexOf = compileRegex(pattern, site.at);
    return derived('string', [source, pattern, replacement], (batch, row) => {
      const regex = regexOf(asText(pattern.get(batch, row)));
      const given = rewriteOf(asText(replacement.get(batch, row)));
      return replaceAll(regex, asText(source.get(batch, row)), given);
    });
  },
};

type Rewrite = readonly (string | number)[];

/** `\1` stands for a group, `\\` for a backslash. */
function rewriteOf(replacement: string): Rewrite {
  return replacement.split(/(\\\d|\\\\)/).map((part) => {
    if (/^\\\d$/.test(part)) return Number(part.slice(1));
    return part === '\\\\' ? '\\' : part;
  });
}

function replaceAll(regex: Regex, source: string, rewrite: Rewrite): string {
  const matcher = regex.re2.matcher(source);
  let result = '';
  let last = 0;
  while (matcher.find()) {
    result += source.slice(last, matcher.start());
    for (const part of rewrite) {
      if (typeof part === 'string') result += part;
      else if (part <= matcher.groupCount()) result += matcher.group(part) ?? '';
    }
    last = matcher.end();
  }
  return result + source.slice(last);
}

/** `trim`: one match at either end goes, as the pattern says. */
function trimmer(start: boolean, end: boolean): ScalarFunction {
  return {
    compile: (site) => {
      checkCount(site, 2, 2);
      const [pattern, source] = [text(site, 0), text(site, 1)];
      const regexOf = regexCache(site.at);
      return derived('string', [pattern, source], (batch, row) => {
        const written = asText(pattern.get(batch, row));
        let value = asText(source.get(batch, row));
        if (start) value = replaceAll(regexOf(`^(?:${written})`), value, ['']);
        if (end) value = cutEnd(regexOf(`(?:${written})$`), value);
        return value;
      });
    },
  };
}

function cutEnd(regex: Regex, source: string): string {
  const matcher = regex.re2.matcher(source);
  return matcher.find() ? source.slice(0, matcher.start()) : source;
}

const indexOfRegex = withRegex([2, 5], 1, (site, regexOf, pattern) => {
  const source = text(site, 0);
  const rest = site.args.slice(2).map((argument) => converted(argument, 'long'));
  return derived('long', [source, pattern, ...rest], (batch, row) => {
    const [start = 0, length = -1, occurrence = 1] = rest.map((r) => Number(r.get(batch, row)));
    const value = asText(source.get(batch, row));
    if (start < 0) return null;
    const from = start;
    if (from > value.length || occurrence < 1) return -1;
    const window = value.slice(from, length < 0 ? undefined : from + length);
    const matcher = regexOf(asText(pattern.get(batch, row))).re2.matcher(window);
    for (let left = occurrence; left > 0; left--) if (!matcher.find()) return -1;
    return from + matcher.start();
  });
});

/** Functions over regular expressions. */
export const regexFunctions: FunctionTable = {
  extract,
  extract_all: extractAll,
  extractall: extractAll,
  replace_regex: replace,
  replace: oldReplace,
  trim: trimmer(true, true),
  trim_start: trimmer(true, false),
  trim_end: trimmer(false, true),
  indexof_regex: indexOfRegex,
  regex_quote: {
    compile: (site) => {
      checkCount(site, 1, 1);
      const source = text(site, 0);
      return derived('string', [source], (batch, row) =>
        asText(source.get(batch, row)).replace(/[\\.+*?()|[\]{}^$\-/]/g, '\\$&'),
      );
    },
  },
};
