/** An address as 16-bit groups: two for IPv4, eight for IPv6. */
export type Address = readonly number[];

/** A network: the groups of its base and how many bits count. */
export interface Network {
  readonly base: Address;
  readonly bits: number;
}

/** Reads an address strictly; surrounding blanks and a zone (`%eth0`) are allowed. */
export function parseAddress(text: string): Address | undefined {
  const trimmed = text.trim();
  return trimmed.includes(':') ? parseV6(trimmed) : parseV4(trimmed);
}

function parseV4(text: string): Address | undefined {
  const found = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (found === null) return undefined;
  const bytes = found.slice(1);
  // A leading zero means octal to some and decimal to others.
  if (bytes.some((byte) => Number(byte) > 255 || (byte.length > 1 && byte.startsWith('0')))) {
    return undefined;
  }
  const [a = 0, b = 0, c = 0, d = 0] = bytes.map(Number);
  return [a * 256 + b, c * 256 + d];
}

function parseV6(text: string): Address | undefined {
  const found = /^([0-9a-fA-F:.]+)(?:%[^%]+)?$/.exec(text);
  const body = found?.[1];
  if (body === undefined) return undefined;
  const halves = body.split('::');
  if (halves.length > 2) return undefined;
  const head = groupsOf(halves[0] ?? '', halves.length === 1);
  const tail = halves.length === 2 ? groupsOf(halves[1] ?? '', true) : [];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1) return missing === 0 ? head : undefined;
  return missing < 1 ? undefined : [...head, ...Array<number>(missing).fill(0), ...tail];
}

/** The groups of one side of `::`; an IPv4 address may end the last side. */
function groupsOf(text: string, isLast: boolean): number[] | undefined {
  if (text === '') return [];
  const pieces = text.split(':');
  const groups: number[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (isLast && at === pieces.length - 1 && piece.includes('.')) {
      const v4 = parseV4(piece);
      if (v4 === undefined) return undefined;
      groups.push(...v4);
    } else if (/^[0-9a-fA-F]{1,4}$/.test(piece)) groups.push(Number.parseInt(piece, 16));
    else return undefined;
  }
  return groups;
}

/** Reads `address/bits`; what is wrong with it otherwise. Bits set below the mask are a mistake. */
export function parseNetwork(text: string): Network | { readonly fault: string } {
  const [address = '', length, ...rest] = text.split('/');
  const base = parseAddress(address);
  if (base === undefined || address !== address.trim()) {
    return { fault: `'${address}' is no IPv4 or IPv6 address` };
  }
  const width = base.length * 16;
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return { fault: 'its mask is no number' };
  const bits = length === undefined ? width : Number(length);
  if (rest.length > 0 || bits > width) return { fault: `its mask is not between 0 and ${width}` };
  const hasHostBits = base.some((group, at) => (group & ~maskOf(at, bits)) !== 0);
  if (hasHostBits) return { fault: `bits are set below the mask of ${bits}` };
  return { base, bits };
}

/** Does the address lie in the network? An IPv4 address lies in no IPv6 network. */
export function isInNetwork(address: Address, network: Network): boolean {
  if (address.length !== network.base.length) return false;
  return address.every((group, at) => {
    const mask = maskOf(at, network.bits);
    return (group & mask) === network.base[at];
  });
}

function maskOf(group: number, bits: number): number {
  const own = Math.min(16, Math.max(0, bits - group * 16));
  return (0xffff << (16 - own)) & 0xffff;
}
