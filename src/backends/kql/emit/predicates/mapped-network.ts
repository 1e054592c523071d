/** A network as one of IPv6, with those of IPv4 where IPv6 has them; nothing for what is no network. */
export function mappedNetwork(network: string): string | undefined {
  const parts = /^([0-9A-Fa-f:.]+)(?:\/(\d{1,3}))?$/.exec(network);
  const base = parts?.[1];
  if (base === undefined) return undefined;
  const most = base.includes(':') ? 128 : 32;
  const length = Number(parts?.[2] ?? most);
  if (length > most) return undefined;
  if (base.includes(':')) return `${base}/${String(length)}`;
  return isIpv4(base) ? `::ffff:${base}/${String(length + 96)}` : undefined;
}

function isIpv4(text: string): boolean {
  const numbers = text.split('.');
  return (
    numbers.length === 4 &&
    numbers.every((one) => /^(?:0|[1-9]\d{0,2})$/.test(one) && Number(one) < 256)
  );
}
