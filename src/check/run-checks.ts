import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Subject } from './check.ts';
import { checks } from './checks.ts';
import { checkCodes } from './diagnostics.ts';

/** What the checks find in a pack, without what its authors accepted for a reason. */
export function runChecks(pack: readonly Subject[]): readonly Diagnostic[] {
  return pack.flatMap((subject) => {
    const found = checks.flatMap((check) => check.run(subject, pack));
    const accepted = new Set(subject.detection.suppressions.map((one) => one.check));
    const left = found.filter((one) => !accepted.has(one.slug));
    return [...left, ...needless(subject, found)];
  });
}

/** Acceptances that accept nothing: the reason no longer stands, or never did. */
function needless(subject: Subject, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const names = checks.map((check) => check.name);
  return subject.detection.suppressions.flatMap(({ check, at }) => {
    const span = subject.locate([...at, 'check']);
    if (!names.includes(check)) {
      const help = didYouMean(check, names) ?? "'wardline list checks' lists them";
      return [checkCodes.raise.CHK2024({ check }, span, { help })];
    }
    return found.some((one) => one.slug === check)
      ? []
      : [checkCodes.raise.CHK2023({ check }, span)];
  });
}
