import { isIP, isIPv6 } from 'node:net';

/** An address as a text of ones and zeros, 32 or 128 of them; null where it is none. */
function bitsOf(text: string): string | null {
  if (isIP(text) === 0 || text.includes('%')) return null;
  if (!isIPv6(text)) return text.split('.').map(byteBits).join('');
  // The runtime writes an address in its shortest form, all in hexadecimal.
  const [left = '', right] = new URL(`http://[${text}]/`).hostname.slice(1, -1).split('::');
  const [before, after] = [groupsOf(left), groupsOf(right ?? '')];
  const zeros = Array<string>(8 - before.length - after.length).fill('0'.repeat(16));
  return [...before, ...zeros, ...after].join('');
}

function groupsOf(text: string): readonly string[] {
  if (text === '') return [];
  return text.split(':').map((group) => Number.parseInt(group, 16).toString(2).padStart(16, '0'));
}

function byteBits(byte: string): string {
  return Number(byte).toString(2).padStart(8, '0');
}

const mapped = `${'0'.repeat(80)}${'1'.repeat(16)}`;

/** The bits by which addresses are compared: those of IPv4 inside IPv6 are those of IPv4. */
function plainBits(bits: string): string {
  return bits.startsWith(mapped) ? bits.slice(96) : bits;
}

/** The address lies in the network. */
export function naiveInNetwork(address: string, network: string): boolean {
  const found = /^([^/]*)(?:\/(0|[1-9]\d?\d?))?$/.exec(network);
  const [bits, base] = [bitsOf(address), bitsOf(found?.[1] ?? '')];
  if (bits === null || base === null) return false;
  const length = Number(found?.[2] ?? base.length);
  if (length > base.length) return false;
  const prefix = base.slice(0, length);
  const isIpv4 = base.length === 32 || prefix.startsWith(mapped);
  return (
    plainBits(bits).length === (isIpv4 ? 32 : 128) && plainBits(bits).startsWith(plainBits(prefix))
  );
}
