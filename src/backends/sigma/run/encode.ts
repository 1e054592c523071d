/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes of a text in UTF-16, in either order of bytes. */
export function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return bytes;
}

/** The byte order mark that `utf16` puts before little-endian text. */
export function withByteOrderMark(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...bytes]);
}

/** Base64 with padding. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * What of a value is the same wherever it stands inside encoded bytes: one text for each of the three
 * offsets, without the characters at the ends that also depend on what stands beside it.
 */
export function base64Offsets(bytes: Uint8Array): readonly string[] {
  const heads = [0, 2, 3];
  const tails = [0, 3, 2];
  return heads.map((head, offset) => {
    const padded = new Uint8Array(offset + bytes.length);
    padded.set(bytes, offset);
    const encoded = base64(padded);
    const tail = tails[padded.length % 3] ?? 0;
    return encoded.slice(head, encoded.length - tail);
  });
}
