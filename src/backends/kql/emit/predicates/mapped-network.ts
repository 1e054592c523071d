/**
 * A network as one of IPv6, with those of IPv4 where IPv6 has them; nothing for what is no network. It is written without
 * dots, since behind dots Kusto counts the length as that of IPv4.
 */
export function mappedNetwork(network: string): string | undefined {
  const parts = /^([0-9A-Fa-f:.]+)(?:\/(\d{1,3}))?$/.exec(network);
  if (parts === null) return undefined;
  const [, base = '', length] = parts;
  const most = base.includes(':') ? 128 : 32;
  const bits = Number(length ?? most);
  return bits > most ? undefined : withoutDots(base, bits);
}

function withoutDots(base: string, bits: number): string | undefined {
  const isIpv6 = base.includes(':');
  const dotted = /\d+\.\d+\.\d+\.\d+$/.exec(base)?.[0];
  if (dotted === undefined) return isIpv6 ? `${base}/${String(bits)}` : undefined;
  const groups = groupsOf(dotted);
  if (groups === undefined) return undefined;
  const prefix = isIpv6 ? base.slice(0, -dotted.length) : '::ffff:';
  return `${prefix}${groups}/${String(isIpv6 ? bits : bits + 96)}`;
}

/** An IPv4 address as two groups of hexadecimal digits. */
function groupsOf(dotted: string): string | undefined {
  const numbers = dotted.split('.').map(Number);
  const isPlain = dotted.split('.').every((one) => /^(?:0|[1-9]\d{0,2})$/.test(one));
  if (!isPlain || numbers.some((one) => one > 255)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}
