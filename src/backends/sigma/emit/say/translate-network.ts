import type { NetworkPredicate } from '../../../../ir/expression.ts';
import { describeTerm } from './describe-term.ts';
import { comparingOf } from './field-value.ts';
import type { Formula } from './formula.ts';
import { constant } from './formula.ts';
import { item, plainText } from './items.ts';
import { literalOf } from './literal-of.ts';
import { spellNetwork } from './spell-network.ts';
import type { Translator } from './translator.ts';
import { leaveOut, testedValue, testOf } from './translator.ts';

/** The address lies in one of the networks. */
export function translateNetwork(predicate: NetworkPredicate, translator: Translator): Formula {
  const { networks, at } = predicate;
  const value = testedValue(predicate.value, at, translator);
  if (value === undefined) return constant(translator.positive);
  if (comparingOf(value.type) !== 'text') {
    return leaveOut(translator, 'SIG4508', `networks for ${describeTerm(predicate.value)}`, at);
  }
  const written = writtenNetworks(networks, translator);
  if (written === undefined) {
    const name = networks.kind === 'list' ? networks.name : '';
    return leaveOut(translator, 'SIG4512', `the list '${name}' of networks`, at);
  }
  const spelled: string[] = [];
  for (const text of written) {
    const networksOf = spellNetwork(text);
    if (networksOf === undefined)
      return leaveOut(translator, 'SIG4513', `the network '${text}'`, at);
    spelled.push(...networksOf);
  }
  const values = [...new Set(spelled)].map(plainText);
  if (values.length === 0) return constant(false);
  return testOf(value, (field) => item(field, ['cidr'], values));
}

function writtenNetworks(
  networks: NetworkPredicate['networks'],
  { options }: Translator,
): readonly string[] | undefined {
  if (networks.kind === 'literals') {
    return networks.values.map((one) => literalOf(one, 'text') ?? '');
  }
  const items = options.inlineLists?.get(networks.name);
  return items?.map((one) => one.trim()).filter((one) => one !== '');
}
