import type { ListReference, LiteralList, NetworkPredicate } from '../../../../ir/expression.ts';
import { nowhere } from '../../syntax.ts';
import type { Expression } from '../../syntax.ts';
import { call, dynamicArray, name, or, text } from '../build-expression.ts';
import { item, letValue, pipe, summarize } from '../build-operator.ts';
import { declare } from '../context.ts';
import type { EmitContext } from '../context.ts';
import { emitCodes } from '../diagnostics.ts';
import type { Condition, Emitter, Place } from '../emitter.ts';
import { emitList, itemColumn } from '../lists.ts';
import { camelCase } from '../names.ts';
import { mappedNetwork } from './mapped-network.ts';

/**
 * An address in one of the networks. An IPv4 address may stand inside IPv6, so the networks of IPv4 are sought there
 * as well. What is no address gives null.
 */
export function emitNetwork(
  predicate: NetworkPredicate,
  place: Place,
  emitter: Emitter,
): Condition {
  const address = emitter.termAs(predicate.value, 'string', place).expression;
  const { networks } = predicate;
  const { ipv4, ipv6 } =
    networks.kind === 'list'
      ? listNetworks(networks, emitter.context)
      : literalNetworks(networks, predicate, emitter.context);
  const tests = [
    ...ipv4.map((ranges) => call('ipv4_is_in_any_range', address, ranges)),
    ...ipv6.map((ranges) => call('ipv6_is_in_any_range', address, ranges)),
  ];
  return { expression: or(...tests), canBeNull: true };
}

interface Ranges {
  readonly ipv4: readonly Expression[];
  readonly ipv6: readonly Expression[];
}

function literalNetworks(
  list: LiteralList,
  predicate: NetworkPredicate,
  context: EmitContext,
): Ranges {
  const texts = list.values.map((one) => String(one.value));
  const mapped: string[] = [];
  for (const network of texts) {
    const found = mappedNetwork(network);
    if (found !== undefined) mapped.push(found);
    else {
      const span = context.locate(predicate.at);
      context.diagnostics.push(emitCodes.raise.KQL3507({ network }, span));
    }
  }
  const ipv4 = texts.filter((one) => !one.includes(':'));
  const array = (items: readonly string[]): readonly Expression[] =>
    items.length === 0 ? [] : [dynamicArray(items.map(text))];
  return { ipv4: array(ipv4), ipv6: array(mapped) };
}

/** Kusto reads a network of IPv4 as one inside IPv6 where it compares with IPv6. */
function listNetworks(list: ListReference, context: EmitContext): Ranges {
  const gathered = pipe(
    emitList(list, context),
    summarize([item(call('make_list', name(itemColumn)))]),
  );
  const query: Expression = { kind: 'toscalar', query: gathered, at: nowhere };
  const wanted = camelCase(`${list.name} ranges`);
  const ranges = name(
    declare(context, `ranges ${list.name}`, wanted, (made) => letValue(made, query)),
  );
  return { ipv4: [ranges], ipv6: [ranges] };
}
