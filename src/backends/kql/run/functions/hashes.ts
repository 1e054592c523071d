import type { ScalarType } from '../../../../values/scalar-type.ts';
import { toTicks } from '../../scalars/datetime.ts';
import { long } from '../../scalars/long.ts';
import { asText, conversion } from '../values/convert.ts';
import { formatJson } from '../values/json.ts';
import type { Value } from '../values/value.ts';
import { typedFn } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';
import { digest } from './encodings.ts';
import { xxhash64 } from './xxhash.ts';

/** The bytes that a value is hashed as: numbers and times by their own, others by their text. */
function bytesOf(value: Value, type: ScalarType): Buffer {
  if (typeof value === 'boolean') return Buffer.from([value ? 1 : 0]);
  if (typeof value === 'number' || typeof value === 'bigint') return numberBytes(value, type);
  return Buffer.from(typeof value === 'string' ? value : formatJson(value), 'utf8');
}

function numberBytes(value: number | bigint, type: ScalarType): Buffer {
  if (type === 'int') {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32LE(Number(value));
    return bytes;
  }
  const bytes = Buffer.alloc(8);
  if (type === 'real') bytes.writeDoubleLE(Number(value));
  else bytes.writeBigInt64LE(type === 'datetime' ? toTicks(value) : BigInt(value));
  return bytes;
}

const hash: ScalarFunction = typedFn(
  'long',
  ['any', 'long'],
  ([type = 'string']) =>
    (value, modulus = 0) => {
      const hashed = BigInt.asIntN(64, xxhash64(bytesOf(value, type)));
      if (modulus === 0) return long(hashed);
      const rest = hashed % BigInt(modulus);
      return long(rest < 0n ? rest + BigInt(modulus) : rest);
    },
  { least: 1 },
);

function textDigest(algorithm: 'md5' | 'sha1' | 'sha256'): ScalarFunction {
  return typedFn('string', ['any'], ([type = 'string']) => {
    const convert = conversion(type, 'string');
    return (value) => digest(algorithm, asText(convert(value)));
  });
}

/** Functions that hash. */
export const hashFunctions: FunctionTable = {
  hash,
  hash_xxhash64: hash,
  hash_md5: textDigest('md5'),
  hash_sha1: textDigest('sha1'),
  hash_sha256: textDigest('sha256'),
};
