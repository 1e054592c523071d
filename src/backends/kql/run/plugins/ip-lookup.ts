import { asText } from '../values/convert.ts';
import { argumentFault } from '../fault.ts';
import { contains, parseIpv4, parseIpv6 } from '../functions/ip-addresses.ts';
import type { Network } from '../functions/ip-addresses.ts';
import { Frame } from '../table/frame.ts';
import { Schema, freeName } from '../table/schema.ts';
import { argumentOf, columnAt, constantOf } from './define.ts';
import type { Plugin } from './define.ts';

/** `ipv4_lookup(table, address, network, return_unmatched)`: the row of the network that an address is in. */
export function ipLookup(
  parse: (text: string) => Network | undefined,
  tableFirst: boolean,
): Plugin {
  return (site) => {
    const tableNode = argumentOf(site, '', 0);
    if (tableNode === undefined) throw argumentFault('a lookup table is missing', site.call.at);
    const table = site.engine.table(tableNode, site.scope);
    const address = columnAt(site, 1);
    const keyNode = argumentOf(site, '', 2);
    const key = keyNode?.kind === 'name' ? table.schema.find(keyNode.name) : undefined;
    if (key === undefined) throw argumentFault('the lookup table has no such column', site.call.at);
    const unmatched = constantOf(site, 3, 'return_unmatched', 'bool') === true;
    const networks = table.column(key).map((text) => parse(asText(text)));
    const taken = new Set<string>();
    const [first, second] = tableFirst ? [table.schema, site.schema] : [site.schema, table.schema];
    const columns = [...first.columns, ...second.columns].map(({ name, type }) => {
      const free = freeName(name, taken);
      taken.add(free);
      return { name: free, type };
    });
    const output = new Schema(columns);
    return (frame) => {
      const [left, right]: [number[], number[]] = [[], []];
      frame.column(address).forEach((text, row) => {
        site.engine.limits.step(site.call.at);
        const at = narrowest(networks, parse(asText(text)));
        if (at < 0 && !unmatched) return;
        left.push(row);
        right.push(at);
      });
      const own = frame.select(Int32Array.from(left)).data;
      const found = table.select(Int32Array.from(right)).data;
      return new Frame(output, left.length, tableFirst ? [...found, ...own] : [...own, ...found]);
    };
  };
}

/** The place of the network with the longest prefix that holds an address; -1 for none. */
function narrowest(
  networks: readonly (Network | undefined)[],
  address: Network | undefined,
): number {
  let best = -1;
  if (address === undefined) return best;
  networks.forEach((network, at) => {
    if (network === undefined || !contains(network, address)) return;
    if (best < 0 || network.prefix > (networks[best]?.prefix ?? 0)) best = at;
  });
  return best;
}

/** The two plugins. */
export const ipv4Lookup: Plugin = ipLookup(parseIpv4, false);

/** The engine puts the columns of the lookup table first here. */
export const ipv6Lookup: Plugin = ipLookup(parseIpv6, true);
