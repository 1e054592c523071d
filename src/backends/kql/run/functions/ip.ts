import { asText, fromDynamic } from '../values/convert.ts';
import { isArray } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { withDynamic } from './arrays.ts';
import { fn, typedFn } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';
import { unsupported } from '../fault.ts';
import {
  cidrList,
  compareNetworks,
  contains,
  formatIpv4,
  formatIpv6,
  isPrivate,
  masked,
  parseIpv4,
  parseIpv6,
  parseIpv6OrMapped,
} from './ip-addresses.ts';
import type { Network } from './ip-addresses.ts';

type Parse = (text: string) => Network | undefined;

function text(value: Value): string {
  return asText(fromDynamic(value, 'string'));
}

function comparison(parse: Parse, answer: (order: number) => Value): ScalarFunction {
  return fn(
    answer(0) === true ? 'bool' : 'long',
    ['string', 'string', 'int'],
    (a, b, prefix = 128) => {
      const [x, y] = [parse(a), parse(b)];
      if (x === undefined || y === undefined || prefix < 0) return null;
      return answer(compareNetworks(x, y, prefix));
    },
    { least: 2 },
  );
}

function inRange(parse: Parse): ScalarFunction {
  return fn('bool', ['string', 'string'], (address, range) => {
    const [x, y] = [parse(address), parse(range)];
    return x === undefined || y === undefined ? null : contains(y, x);
  });
}

/** The items of the arguments behind the first: values, or one array of them. */
function listed(values: readonly Value[]): readonly string[] {
  return values.flatMap((value) => (isArray(value) ? value : [value])).map(text);
}

function inAnyRange(parse: Parse): ScalarFunction {
  return withDynamic('bool', 2, 64, ([address = null, ...ranges]) => {
    const found = parse(text(address));
    if (found === undefined) return null;
    const networks = listed(ranges).map(parse);
    if (networks.some((network) => network !== undefined && contains(network, found))) return true;
    return networks.includes(undefined) ? null : false;
  });
}

/** The IPv4 addresses that stand in a text as terms of their own. */
function addressesIn(source: string): readonly string[] {
  const found = source.matchAll(/(?<![0-9A-Za-z.])(?:\d{1,3}\.){3}\d{1,3}(?![0-9A-Za-z.])/g);
  return [...found].map(([address]) => address).filter((address) => parseIpv4(address));
}

function hasIp(test: (address: string, wanted: string) => boolean): ScalarFunction {
  return withDynamic('bool', 2, 64, ([source = null, ...wanted]) => {
    const found = addressesIn(text(source));
    return listed(wanted).some((one) => found.some((address) => test(address, one)));
  });
}

function sameAddress(address: string, wanted: string): boolean {
  const known = parseIpv4(wanted);
  return known !== undefined && !wanted.includes('/') && known.bits === parseIpv4(address)?.bits;
}

/** A prefix ends at a dot, or is a whole address. */
function startsAddress(address: string, prefix: string): boolean {
  const parts = prefix.split('.');
  const whole = parts.length === 4 && !prefix.endsWith('.');
  if (!whole && !prefix.endsWith('.')) return false;
  return whole ? sameAddress(address, prefix) : address.startsWith(prefix);
}

function formatted(withMask: boolean): ScalarFunction {
  return typedFn(
    'string',
    ['any', 'int'],
    ([type]) =>
      (address, given = 32) => {
        const number = type === 'long' || type === 'int';
        const network = number ? fromNumber(address) : parseIpv4(text(address));
        const prefix = Math.min(network?.prefix ?? 32, given);
        if (network === undefined || prefix < 0) return '';
        const shown = formatIpv4(masked(network, prefix));
        return withMask ? `${shown}/${prefix}` : shown;
      },
    { least: 1 },
  );
}

function fromNumber(value: Value): Network | undefined {
  if (typeof value !== 'number' || value < 0 || value > 0xffffffff) return undefined;
  return { bits: BigInt(value), prefix: 32, width: 32 };
}

function lookupRefused(): ScalarFunction {
  return {
    compile: (site) => {
      throw unsupported("'geo_info_from_ip_address', whose database is Microsoft's,", site.at);
    },
  };
}

/** Functions over IP addresses. */
export const ipFunctions: FunctionTable = {
  parse_ipv4: fn('long', ['string'], (address) => {
    const network = parseIpv4(address);
    return network === undefined ? null : Number(masked(network, network.prefix));
  }),
  parse_ipv4_mask: fn('long', ['string', 'int'], (address, prefix) => {
    const network = parseIpv4(address);
    if (network === undefined || prefix < 0 || prefix > 32) return null;
    return Number(masked(network, Math.min(prefix, network.prefix)));
  }),
  parse_ipv6: fn('string', ['string'], (address) => {
    const network = parseIpv6(address);
    return network === undefined ? null : formatIpv6(masked(network, network.prefix));
  }),
  parse_ipv6_mask: fn('string', ['string', 'int'], (address, prefix) => {
    const network = parseIpv6(address);
    if (network === undefined || prefix < 0 || prefix > 128) return null;
    return formatIpv6(masked(network, Math.min(prefix, network.prefix)));
  }),
  ipv4_compare: comparison(parseIpv4, (order) => order),
  ipv4_is_match: comparison(parseIpv4, (order) => order === 0),
  ipv6_compare: comparison(parseIpv6OrMapped, (order) => order),
  ipv6_is_match: comparison(parseIpv6OrMapped, (order) => order === 0),
  ipv4_is_private: fn('bool', ['string'], (address) => {
    const network = parseIpv4(address);
    return network === undefined ? null : isPrivate(network);
  }),
  ipv4_is_in_range: inRange(parseIpv4),
  ipv6_is_in_range: inRange(parseIpv6),
  ipv4_is_in_any_range: inAnyRange(parseIpv4),
  ipv6_is_in_any_range: inAnyRange(parseIpv6),
  ipv4_netmask_suffix: fn('long', ['string'], (address) => parseIpv4(address)?.prefix ?? null),
  ipv4_range_to_cidr_list: fn('dynamic', ['string', 'string'], (first, last) => {
    const [a, b] = [parseIpv4(first), parseIpv4(last)];
    if (a === undefined || b === undefined || a.bits > b.bits) return null;
    return [...cidrList(a.bits, b.bits)];
  }),
  format_ipv4: formatted(false),
  format_ipv4_mask: formatted(true),
  has_ipv4: hasIp(sameAddress),
  has_any_ipv4: hasIp(sameAddress),
  has_ipv4_prefix: hasIp(startsAddress),
  has_any_ipv4_prefix: hasIp(startsAddress),
  geo_info_from_ip_address: lookupRefused(),
};
