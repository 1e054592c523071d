import type { CorrelationSection, FieldAlias } from '../../syntax.ts';
import { InternalError } from '../../../../diagnostics/internal-error.ts';
import type { YamlBlock } from './yaml-block.ts';
import { entry, mapping, sequence } from './yaml-block.ts';
import { yamlText } from './yaml-text.ts';

/** The correlation section. */
export function printCorrelation(section: CorrelationSection): YamlBlock {
  const { type, rules, groupBy, timespan, aliases } = section;
  const texts = (all: readonly string[]): YamlBlock =>
    sequence(all.map((text) => [yamlText.plain(text)]));
  return mapping(
    entry('type', { inline: type }),
    entry('rules', texts(rules.map((rule) => rule.reference))),
    aliases.length === 0 ? [] : entry('aliases', mapping(...aliases.map(printAlias))),
    entry('group-by', texts(groupBy)),
    entry('timespan', { inline: `${timespan.count}${timespan.unit}` }),
    printCondition(section),
  );
}

function printAlias({ alias, fields }: FieldAlias): readonly string[] {
  const pairs = fields.map(({ reference, field }) =>
    entry(reference, { inline: yamlText.plain(field) }),
  );
  return entry(alias, mapping(...pairs));
}

function printCondition({ condition }: CorrelationSection): readonly string[] {
  if (condition === undefined) return [];
  if (condition.kind !== 'threshold') {
    throw new InternalError('an expression over rules is not printed');
  }
  const bounds = condition.bounds.map(({ operator, value }) =>
    entry(operator, { inline: String(value) }),
  );
  const fields = condition.fields.map((field) => entry('field', { inline: yamlText.plain(field) }));
  return entry('condition', mapping(...fields, ...bounds));
}
