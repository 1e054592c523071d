/** An address with the length of its prefix: IPv4 as 32 bits, IPv6 as 128. */
export interface Network {
  readonly bits: bigint;
  readonly prefix: number;
  readonly width: 32 | 128;
}

/** Reads `a.b.c.d` with an optional prefix; undefined where the text is none. */
export function parseIpv4(text: string): Network | undefined {
  const found = /^\s*(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,3}))?\s*$/.exec(text);
  if (found === null) return undefined;
  const prefix = found[5] === undefined ? 32 : Number(found[5]);
  const parts = found.slice(1, 5).map(Number);
  if (prefix > 32 || parts.some((part) => part > 255)) return undefined;
  const bits = parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  return { bits, prefix, width: 32 };
}

/** Reads an IPv6 address, or an IPv4 address as one; a prefix behind dots counts from the 96th bit. */
export function parseIpv6(text: string): Network | undefined {
  const [address = '', suffix, ...rest] = text.trim().split('/');
  if (rest.length > 0 || (suffix !== undefined && !/^\d{1,3}$/.test(suffix))) return undefined;
  const four = parseIpv4(address);
  const bits = four === undefined ? ipv6Bits(address) : 0xffff00000000n + four.bits;
  if (bits === undefined) return undefined;
  const given = suffix === undefined ? 128 : Number(suffix);
  const prefix = suffix !== undefined && address.includes('.') ? given + 96 : given;
  return prefix > 128 ? undefined : { bits, prefix, width: 128 };
}

function ipv6Bits(address: string): bigint | undefined {
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (dotted) => {
    const four = parseIpv4(dotted);
    if (four === undefined) return 'x';
    return `${(four.bits >> 16n).toString(16)}:${(four.bits & 0xffffn).toString(16)}`;
  });
  const halves = plain.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...new Array<string>(Math.max(missing, 0)).fill('0'), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

/** Like `parseIpv6`, with `::a.b.c.d` as the IPv4 address that it spells: so they are compared. */
export function parseIpv6OrMapped(text: string): Network | undefined {
  const network = parseIpv6(text);
  if (network === undefined || !text.includes('.') || network.bits >= 1n << 32n) return network;
  return { ...network, bits: 0xffff00000000n + network.bits };
}

/** The bits of an address behind its prefix set to zero. */
export function masked({ bits, width }: Network, prefix: number): bigint {
  const shift = BigInt(width - Math.min(prefix, width));
  return (bits >> shift) << shift;
}

/** The order of two addresses under the shortest of the prefixes. */
export function compareNetworks(a: Network, b: Network, prefix = 128): number {
  const shortest = Math.min(a.prefix, b.prefix, prefix);
  const [x, y] = [masked(a, shortest), masked(b, shortest)];
  return x === y ? 0 : x < y ? -1 : 1;
}

/** Does a network hold an address? */
export function contains(network: Network, address: Network): boolean {
  return (
    address.prefix >= network.prefix &&
    masked(network, network.prefix) === masked(address, network.prefix)
  );
}

/** `a.b.c.d` */
export function formatIpv4(bits: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => ((bits >> shift) & 255n).toString()).join('.');
}

/** All eight groups of four digits. */
export function formatIpv6(bits: bigint): string {
  const text = bits.toString(16).padStart(32, '0');
  return text.match(/.{4}/g)?.join(':') ?? text;
}

const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].flatMap(
  (text) => parseIpv4(text) ?? [],
);

/** Is it an address of a private network? */
export function isPrivate(address: Network): boolean {
  return privateRanges.some((range) => contains(range, address));
}

/** The fewest networks that cover a run of addresses. */
export function cidrList(first: bigint, last: bigint): readonly string[] {
  const found: string[] = [];
  let start = first;
  while (start <= last) {
    let size = 0n;
    while (
      size < 32n &&
      (start & ((1n << (size + 1n)) - 1n)) === 0n &&
      start + (1n << (size + 1n)) - 1n <= last
    ) {
      size += 1n;
    }
    found.push(`${formatIpv4(start)}/${(32n - size).toString()}`);
    start += 1n << size;
  }
  return found;
}
