import { parseAddress, parseIpv6, type Address } from './address.ts';

/** A network in CIDR notation: the addresses whose first bits are these. */
export interface Network {
  readonly bits: 32 | 128;
  readonly rest: bigint;
  readonly prefix: bigint;
}

/** The network that a text names; an address alone is the network of that address. Bits of the host do not count. */
export function parseNetwork(text: string): Network | undefined {
  const [base = '', length, ...more] = text.split('/');
  const address = parseAddress(base);
  if (address === undefined || more.length > 0) return undefined;
  if (length === undefined) return { bits: address.bits, rest: 0n, prefix: address.value };
  if (!/^(?:0|[1-9][0-9]{0,2})$/.test(length)) return undefined;
  return networkOf(base, address, Number(length));
}

/** The length counts in the notation as written: `::ffff:10.0.0.0/104` is `10.0.0.0/8`. */
function networkOf(base: string, address: Address, length: number): Network | undefined {
  const isIpv6 = base.includes(':');
  if (length > (isIpv6 ? 128 : 32)) return undefined;
  const isMapped = isIpv6 && address.bits === 32;
  if (isMapped && length < 96) return wide(base, length);
  const rest = BigInt(isMapped ? 128 - length : address.bits - length);
  return { bits: address.bits, rest, prefix: address.value >> rest };
}

/** A network larger than that of the IPv4 addresses inside IPv6 is one of IPv6. */
function wide(base: string, length: number): Network | undefined {
  const value = parseIpv6(base);
  const rest = BigInt(128 - length);
  return value === undefined ? undefined : { bits: 128, rest, prefix: value >> rest };
}

/** The address lies in the network. */
export function isInNetwork(address: Address, network: Network): boolean {
  return address.bits === network.bits && address.value >> network.rest === network.prefix;
}
