import type ts from 'typescript';

/** A type error as a sentence and, where the compiler has one, a way out. */
export interface TypeMessage {
  readonly message: string;
  readonly help: string | undefined;
}

const longestQuote = 90;

/** Takes the line that helps out of a chain of reasons, and the compiler's own suggestion out of the line. */
export function toTypeMessage(text: string | ts.DiagnosticMessageChain): TypeMessage {
  const line = typeof text === 'string' ? text : mostUseful(text);
  const [, before = line, name] =
    /^(.*?)\.? Did you mean (?:to write )?('.*?')\?$/s.exec(line) ?? [];
  // Advice on the compiler's settings is none on the detection.
  const sentence = before
    .replaceAll(/\s+/g, ' ')
    .replace(/\. Do you need .*$/, '')
    .replace(/\.$/, '');
  return {
    message: lowerFirst(shortenQuotes(sentence)),
    help: name === undefined ? undefined : `did you mean ${name}?`,
  };
}

/** A suggestion or an unknown name says it best, wherever it stands; otherwise the innermost reason does. */
function mostUseful(chain: ts.DiagnosticMessageChain): string {
  const lines = linesOf(chain);
  return (
    lines.find((line) => line.includes('Did you mean')) ??
    lines.find((line) => line.includes('does not exist')) ??
    lines.at(-1) ??
    chain.messageText
  );
}

/** The first branch of reasons: the compiler puts the likeliest there. */
function linesOf(chain: ts.DiagnosticMessageChain): readonly string[] {
  const [first] = chain.next ?? [];
  return [chain.messageText, ...(first === undefined ? [] : linesOf(first))];
}

/** A type that fills the screen explains nothing: its ends are kept. */
function shortenQuotes(sentence: string): string {
  return sentence.replace(/'([^']+)'/g, (quoted, inner: string) =>
    inner.length <= longestQuote
      ? quoted
      : `'${inner.slice(0, longestQuote - 20)} … ${inner.slice(-15)}'`,
  );
}

function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z ]/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}
