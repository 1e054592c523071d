import { RE2JS } from 're2js';

/** Compiles an expression for searching; RE2 runs in time proportional to the text, whatever it says. */
export function compileRegex(
  pattern: string,
  flags: string,
): { readonly regex: RE2JS } | { readonly fault: string } {
  let bits = 0;
  if (flags.includes('i')) bits |= RE2JS.CASE_INSENSITIVE;
  if (flags.includes('m')) bits |= RE2JS.MULTILINE;
  if (flags.includes('s')) bits |= RE2JS.DOTALL;
  try {
    return { regex: RE2JS.compile(pattern, bits) };
  } catch (thrown) {
    return { fault: faultOf(thrown) };
  }
}

function faultOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.replace(/^error parsing regexp: /, '');
}
