import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Span } from '../../../diagnostics/span.ts';
import { codes } from '../diagnostics.ts';
import type { ConditionExpr } from '../syntax.ts';

/** How deep brackets and negations may nest. */
const depthLimit = 100;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a condition is read with: where its characters stand, and which words its language has. */
export interface ConditionSource {
  readonly text: string;
  readonly place: (start: number, end: number) => Span;
  /** Correlations know `and`, `or`, `not` and names, but no quantifiers. */
  readonly quantifiers: boolean;
}

/** What came of reading a condition. */
export interface ConditionOutcome {
  readonly expr: ConditionExpr | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a condition: `or` binds least, then `and`, `not`, `1 of`, brackets. Words are words: an identifier
 * may begin with `not`, `and` or `or`.
 */
export function readCondition(source: ConditionSource): ConditionOutcome {
  return new ConditionParser(source).read();
}

class ConditionParser {
  readonly #source: ConditionSource;
  readonly #tokens: readonly Token[];
  readonly #diagnostics: Diagnostic[] = [];
  #at = 0;
  #depth = 0;

  constructor(source: ConditionSource) {
    this.#source = source;
    this.#tokens = [...source.text.matchAll(/[()|]|[^\s()|]+/g)].map((found) => ({
      text: found[0],
      start: found.index,
      end: found.index + found[0].length,
    }));
  }

  read(): ConditionOutcome {
    if (this.#tokens.length === 0) {
      this.#fail('it is empty');
      return { expr: undefined, diagnostics: this.#diagnostics };
    }
    const expr = this.#either();
    const rest = this.#tokens[this.#at];
    if (expr !== undefined && rest !== undefined) this.#failAfter(rest);
    const isSound = this.#diagnostics.every((found) => found.severity !== 'error');
    return { expr: isSound ? expr : undefined, diagnostics: this.#diagnostics };
  }

  #failAfter(rest: Token): void {
    if (rest.text === '|') this.#fail("aggregations ('| count() …') became correlations", rest);
    else if (rest.text === ')') this.#fail("')' closes nothing", rest);
    else this.#fail(`'and' or 'or' is missing before '${rest.text}'`, rest);
  }

  #either(): ConditionExpr | undefined {
    return this.#joined('or', () => this.#joined('and', () => this.#negated()));
  }

  #joined(word: 'and' | 'or', operand: () => ConditionExpr | undefined): ConditionExpr | undefined {
    const start = this.#tokens[this.#at]?.start ?? 0;
    const first = operand();
    if (first === undefined) return undefined;
    const operands = [first];
    while (this.#takeWord(word)) {
      const next = operand();
      if (next === undefined) return undefined;
      operands.push(next);
    }
    return operands.length === 1 ? first : { kind: word, operands, span: this.#spanFrom(start) };
  }

  #negated(): ConditionExpr | undefined {
    const start = this.#tokens[this.#at]?.start ?? 0;
    let negations = 0;
    while (this.#takeWord('not')) negations++;
    let expr = this.#operand();
    for (; expr !== undefined && negations > 0; negations--) {
      expr = { kind: 'not', operand: expr, span: this.#spanFrom(start) };
      if (negations > depthLimit) return this.#fail('too many negations');
    }
    return expr;
  }

  #operand(): ConditionExpr | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined) return this.#fail('an operand is missing at its end');
    this.#at++;
    if (token.text === '(') return this.#bracketed(token);
    if (token.text === ')' || token.text === '|') {
      return this.#fail(`an operand is missing before '${token.text}'`, token);
    }
    if (isWord(token.text))
      return this.#fail(`an operand is missing before '${token.text}'`, token);
    if (this.#source.quantifiers && this.#tokens[this.#at]?.text.toLowerCase() === 'of') {
      return this.#quantified(token);
    }
    return this.#identifier(token);
  }

  #bracketed(open: Token): ConditionExpr | undefined {
    if (++this.#depth > depthLimit) return this.#fail('too many brackets', open);
    const expr = this.#either();
    this.#depth--;
    if (expr === undefined) return undefined;
    const close = this.#tokens[this.#at];
    if (close?.text !== ')')
      return this.#fail("this bracket is never closed: ')' is missing", open);
    this.#at++;
    return expr;
  }

  #quantified(token: Token): ConditionExpr | undefined {
    this.#at++;
    const target = this.#tokens[this.#at];
    const quantifier = quantifierOf(token.text);
    if (quantifier === undefined) {
      return this.#fail(
        `'${token.text} of' is no quantifier; there are '1 of' and 'all of'`,
        token,
      );
    }
    if (target === undefined || /^[()|]$/.test(target.text)) {
      return this.#fail(`'${token.text} of' needs 'them' or a pattern`, token);
    }
    this.#at++;
    return {
      kind: 'quantified',
      quantifier,
      target: target.text,
      span: this.#spanFrom(token.start),
    };
  }

  #identifier(token: Token): ConditionExpr | undefined {
    if (token.text.includes('*')) {
      return this.#fail(`'${token.text}' is a pattern: write '1 of' or 'all of' before it`, token);
    }
    const span = this.#source.place(token.start, token.end);
    return { kind: 'identifier', name: token.text, span };
  }

  /** Takes a word of the language. Upper case is read, but other tools refuse it. */
  #takeWord(word: 'and' | 'or' | 'not'): boolean {
    const token = this.#tokens[this.#at];
    if (token?.text.toLowerCase() !== word) return false;
    this.#at++;
    if (token.text !== word) {
      const reason = `'${token.text}' is written '${word}'; other tools refuse capitals`;
      this.#diagnostics.push(
        codes.raise.SIG4023({ reason }, this.#source.place(token.start, token.end)),
      );
    }
    return true;
  }

  #spanFrom(start: number): Span {
    return this.#source.place(start, this.#tokens[this.#at - 1]?.end ?? start);
  }

  #fail(reason: string, token?: Token): ConditionExpr | undefined {
    const end = this.#source.text.length;
    const span = this.#source.place(token?.start ?? end, token?.end ?? end);
    this.#diagnostics.push(codes.raise.SIG4020({ reason }, span));
    return undefined;
  }
}

function isWord(text: string): boolean {
  return /^(?:and|or|not|of)$/i.test(text);
}

function quantifierOf(text: string): 'one' | 'all' | undefined {
  const lower = text.toLowerCase();
  if (lower === '1' || lower === 'any') return 'one';
  return lower === 'all' ? 'all' : undefined;
}
