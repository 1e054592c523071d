import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddress } from '../../../src/semantics/network/address.ts';
import { isInNetwork, parseNetwork } from '../../../src/semantics/network/network.ts';
import { naiveInNetwork } from '../../support/naive/naive-network.ts';
import { runs } from '../../support/runs.ts';

function isIn(addressText: string, networkText: string): boolean {
  const [address, network] = [parseAddress(addressText), parseNetwork(networkText)];
  return address !== undefined && network !== undefined && isInNetwork(address, network);
}

test.each([
  ['10.0.0.1', '10.0.0.0/8', true],
  ['10.0.0.1', '::ffff:10.0.0.0/104', true],
  ['10.0.0.1', '::ffff:0:0/96', true],
  ['10.0.0.1', '::ffff:0:0/95', false],
  ['10.0.0.1', '::/0', false],
  ['::1', '0.0.0.0/0', false],
  ['::1', '::/0', true],
  ['::', '::/128', true],
  ['1::', '1:0:0:0:0:0:0:0', true],
  ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0', true],
  ['1:2:3:4:5:6:7:8::', '::/0', false],
  ['1::2::3', '::/0', false],
  ['10.0.0.1', '10.0.0.1/33', false],
  ['10.0.0.1', '10.0.0.1/08', false],
  ['10.0.0.1', '10.0.0.1/8/8', false],
])('%s in %s: %s', (address, network, holds) => {
  expect(isIn(address, network)).toBe(holds);
});

test('addresses and networks are read as the runtime reads them', () => {
  const group = fc.constantFrom(
    '0',
    '1',
    'ffff',
    'FFFF',
    '0db8',
    '2001',
    '',
    '10.0.0.1',
    '12345',
    'g',
  );
  const ipv6 = fc.array(group, { minLength: 2, maxLength: 9 }).map((groups) => groups.join(':'));
  const byte = fc.constantFrom('0', '1', '10', '127', '128', '255', '256', '01', '');
  const ipv4 = fc.array(byte, { minLength: 3, maxLength: 5 }).map((bytes) => bytes.join('.'));
  const mapped = fc.tuple(byte, byte).map(([a, b]) => `::ffff:${a}.0.0.${b}`);
  const address = fc.oneof(ipv4, ipv6, mapped, fc.ipV4(), fc.ipV6());
  const network = fc
    .tuple(address, fc.option(fc.integer({ min: 0, max: 130 })))
    .map(([base, length]) => (length === null ? base : `${base}/${length}`));
  fc.assert(
    fc.property(address, network, fc.boolean(), (a, n, same) => {
      const tried = same ? n.replace(/\/.*/, '') : a;
      expect(isIn(tried, n), `${tried} in ${n}`).toBe(naiveInNetwork(tried, n));
    }),
    runs(5000),
  );
});
