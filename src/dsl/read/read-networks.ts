import { isIPv4, isIPv6 } from 'node:net';
import type { ListReference, LiteralList, LiteralTerm } from '../../ir/expression.ts';
import type { Path } from '../../ir/path.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { isArray, isObject, readText, wrongType } from './unknown-object.ts';

/** What `inNetwork` takes: networks as they are written, or a customer's list of them. */
export function readNetworks(
  value: unknown,
  at: Path,
  context: Context,
): LiteralList | ListReference | undefined {
  if (isObject(value) && value['kind'] === 'list' && value['item'] === 'network') {
    const name = readText(value['name'], 'the list', at, context);
    return name === undefined ? undefined : { kind: 'list', name, item: 'network', column: 'item' };
  }
  if (!isArray(value) || value.length === 0) {
    wrongType(value, 'inNetwork', "an array of networks or a list of kind 'network'", at, context);
    return undefined;
  }
  const networks: LiteralTerm[] = [];
  for (const [index, one] of value.entries()) {
    const network = readNetwork(one, [...at, index], context);
    if (network !== undefined) networks.push({ kind: 'literal', type: 'string', value: network });
  }
  return networks.length === value.length ? { kind: 'literals', values: networks } : undefined;
}

function readNetwork(value: unknown, at: Path, context: Context): string | undefined {
  const network = readText(value, 'a network', at, context);
  if (network === undefined) return undefined;
  const why = faultOf(network);
  if (why === undefined) return network;
  context.say(dslCodes.raise.DSL1014({ network, why }, context.locate(at)));
  return undefined;
}

function faultOf(network: string): string | undefined {
  const [address = '', length, ...more] = network.split('/');
  const isV4 = isIPv4(address);
  if (more.length > 0 || (!isV4 && !isIPv6(address)) || address.includes('%')) return 'is none';
  if (length === undefined) return "has no length; write '/32' or '/128' for a single address";
  const width = isV4 ? 32 : 128;
  if (!/^\d{1,3}$/.test(length) || Number(length) > width) return `has a length past /${width}`;
  const bits = isV4 ? bitsOfV4(address) : bitsOfV6(address);
  const host = BigInt(width - Number(length));
  return (bits & ((1n << host) - 1n)) === 0n ? undefined : 'has host bits set';
}

function bitsOfV4(address: string): bigint {
  return address.split('.').reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
}

function bitsOfV6(address: string): bigint {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  const low = dotted?.[2] === undefined ? undefined : bitsOfV4(dotted[2]);
  const text = low === undefined ? address : `${dotted?.[1] ?? ''}${hex(low >> 16n)}:${hex(low)}`;
  const [head = '', tail] = text.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length;
  const groups = [...front, ...Array<string>(zeros).fill('0'), ...back];
  return groups.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n);
}

function hex(bits: bigint): string {
  return (bits & 0xffffn).toString(16);
}
