/** Does the text mean the same whether case matters or not? Then the exact comparison is the faster one. */
export function hasNoLetters(text: string): boolean {
  return /^[\x20-\x40\x5b-\x60\x7b-\x7e]*$/.test(text);
}
