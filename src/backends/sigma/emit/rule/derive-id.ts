import { createHash } from 'node:crypto';

/** The identifier of one document of a detection: a UUID of version 5 in the detection's own namespace. */
export function deriveId(detectionId: string, document: string): string {
  const namespace = Buffer.from(detectionId.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(namespace).update(document, 'utf8').digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
