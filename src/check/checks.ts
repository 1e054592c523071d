import type { Check } from './check.ts';
import { alwaysHolds } from './checks/always-holds.ts';
import { duplicateId } from './checks/duplicate-id.ts';
import { duplicateSlug } from './checks/duplicate-slug.ts';
import { duplicateTitle } from './checks/duplicate-title.ts';
import { guideSeverity } from './checks/guide-severity.ts';
import { lookbackTooShort } from './checks/lookback-too-short.ts';
import { neverHolds } from './checks/never-holds.ts';
import { noEntities } from './checks/no-entities.ts';
import { noFalsePositives } from './checks/no-false-positives.ts';
import { noLearning } from './checks/no-learning.ts';
import { oneGroup } from './checks/one-group.ts';
import { paddedText } from './checks/padded-text.ts';
import { plainRegex } from './checks/plain-regex.ts';
import { shortMeaning } from './checks/short-meaning.ts';
import { signInNameList } from './checks/sign-in-name-list.ts';
import { singleItem } from './checks/single-item.ts';
import { tacticWithoutTechnique } from './checks/tactic-without-technique.ts';
import { techniqueWithoutTactic } from './checks/technique-without-tactic.ts';
import { termInsteadOfContains } from './checks/term-instead-of-contains.ts';
import { thresholdOfOne } from './checks/threshold-of-one.ts';
import { titleStyle } from './checks/title-style.ts';
import { unusedName } from './checks/unused-name.ts';

/** Every check, the gravest first: the first finding about a rule is the one to begin with. */
export const checks: readonly Check[] = [
  duplicateId,
  duplicateSlug,
  neverHolds,
  lookbackTooShort,
  alwaysHolds,
  unusedName,
  thresholdOfOne,
  noLearning,
  oneGroup,
  techniqueWithoutTactic,
  tacticWithoutTechnique,
  guideSeverity,
  duplicateTitle,
  titleStyle,
  shortMeaning,
  noEntities,
  noFalsePositives,
  paddedText,
  plainRegex,
  termInsteadOfContains,
  singleItem,
  signInNameList,
];
