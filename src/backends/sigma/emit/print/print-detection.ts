import type { Detection, DetectionItem, Search } from '../../syntax.ts';
import { InternalError } from '../../../../diagnostics/internal-error.ts';
import { printCondition } from './print-condition.ts';
import { spellValue } from './spell-value.ts';
import type { YamlBlock } from './yaml-block.ts';
import { entry, sequence } from './yaml-block.ts';

/** The detection section. */
export function printDetection({ searches, conditions }: Detection): YamlBlock {
  const [condition, ...more] = conditions;
  if (condition === undefined || more.length > 0) {
    throw new InternalError('a rule is printed with one condition');
  }
  const named = searches.flatMap(({ name, search }) => entry(name, printSearch(search)));
  return { lines: [...named, ...entry('condition', { inline: printCondition(condition) })] };
}

function printSearch(search: Search): YamlBlock {
  if (search.kind === 'every-item') return { lines: search.items.flatMap(printItem) };
  return sequence(
    search.searches.map((one) => {
      if (one.kind === 'every-item') return one.items.flatMap(printItem);
      throw new InternalError('a list of maps holds no lists');
    }),
  );
}

function printItem({ field, modifiers, values, isList }: DetectionItem): readonly string[] {
  if (field === undefined) throw new InternalError('keywords are not printed');
  const key = [field, ...modifiers].join('|');
  const [first] = values;
  if (!isList && first !== undefined) return entry(key, { inline: spellValue(first) });
  return entry(key, sequence(values.map((value) => [spellValue(value)])));
}
