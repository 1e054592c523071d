/**
 * A network in the way that every tool takes: no bits set below the mask. An IPv4 network is written in IPv6 too, because
 * `::ffff:10.0.0.1` is the address `10.0.0.1` here and an IPv6 address to tools. Nothing for an IPv6 network that holds
 * such addresses, and for what is no network.
 */
export function spellNetwork(text: string): readonly string[] | undefined {
  const [address = '', length, ...rest] = text.trim().split('/');
  if (rest.length > 0 || (length !== undefined && !/^[0-9]{1,3}$/.test(length))) return undefined;
  const v4 = parseV4(address);
  if (v4 !== undefined) return spellV4(v4, length === undefined ? 32 : Number(length));
  const v6 = parseV6(address);
  return v6 === undefined ? undefined : spellV6(v6, length === undefined ? 128 : Number(length));
}

function spellV4(groups: readonly number[], bits: number): readonly string[] | undefined {
  if (bits > 32) return undefined;
  const [high = 0, low = 0] = masked(groups, bits);
  const bytes = [high >> 8, high & 0xff, low >> 8, low & 0xff];
  const mapped = `::ffff:${high.toString(16)}:${low.toString(16)}/${bits + 96}`;
  return [`${bytes.join('.')}/${bits}`, mapped];
}

const mappedPrefix = [0, 0, 0, 0, 0, 0xffff, 0, 0];

function spellV6(groups: readonly number[], bits: number): readonly string[] | undefined {
  if (bits > 128) return undefined;
  const base = masked(groups, bits);
  const common = Math.min(bits, 96);
  const isMapped = masked(mappedPrefix, common).every(
    (group, at) => group === masked(base, common)[at],
  );
  if (isMapped) return undefined;
  return [`${base.map((group) => group.toString(16)).join(':')}/${bits}`];
}

function masked(groups: readonly number[], bits: number): readonly number[] {
  return groups.map((group, at) => {
    const own = Math.min(16, Math.max(0, bits - at * 16));
    return group & (0xffff << (16 - own)) & 0xffff;
  });
}

function parseV4(text: string): readonly number[] | undefined {
  const found = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  const [a = 0, b = 0, c = 0, d = 0] = (found?.slice(1) ?? []).map(Number);
  if (found === null || Math.max(a, b, c, d) > 255) return undefined;
  return [a * 256 + b, c * 256 + d];
}

function parseV6(text: string): readonly number[] | undefined {
  if (!/^[0-9a-fA-F:]+$/.test(text)) return undefined;
  const [head = '', tail, ...rest] = text.split('::');
  if (rest.length > 0) return undefined;
  const [left, right] = [groupsOf(head), groupsOf(tail ?? '')];
  if (left === undefined || right === undefined) return undefined;
  const gap = 8 - left.length - right.length;
  if (tail === undefined ? gap !== 0 : gap < 1) return undefined;
  return [...left, ...Array.from({ length: gap }, () => 0), ...right];
}

function groupsOf(text: string): readonly number[] | undefined {
  if (text === '') return [];
  const pieces = text.split(':');
  if (!pieces.every((piece) => /^[0-9a-fA-F]{1,4}$/.test(piece))) return undefined;
  return pieces.map((piece) => Number.parseInt(piece, 16));
}
