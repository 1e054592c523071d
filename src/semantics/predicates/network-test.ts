import type { NetworkPredicate } from '../../ir/expression.ts';
import type { Compiler, Test } from '../compiler.ts';
import { listItems } from '../lists.ts';
import { parseAddress } from '../network/address.ts';
import { isInNetwork, parseNetwork } from '../network/network.ts';
import { evaluateText } from '../terms/evaluate-as.ts';

/** An address inside one of several networks (decision 2.9). What is no network has no addresses. */
export function compileNetworkTest(predicate: NetworkPredicate, compiler: Compiler): Test {
  const { networks: list } = predicate;
  const texts =
    list.kind === 'list'
      ? listItems(list, compiler.settings)
      : list.values.map((item) => String(item.value));
  const networks = texts.map(parseNetwork).filter((network) => network !== undefined);
  const text = evaluateText(predicate.value, compiler);
  return (row, element) => {
    const address = parseAddress(text(row, element) ?? '');
    return address !== undefined && networks.some((network) => isInNetwork(address, network));
  };
}
