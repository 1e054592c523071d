import type { SigmaValue, TextPart } from '../../syntax.ts';
import { yamlText } from './yaml-text.ts';

/** A value of a detection as YAML. Texts are always in quotes. */
export function spellValue(value: SigmaValue): string {
  switch (value.kind) {
    case 'text':
      return yamlText.quoted(spellParts(value.parts));
    case 'regex':
      return yamlText.quoted(value.pattern);
    case 'number':
      return spellNumber(value.value);
    case 'boolean':
      return String(value.value);
    case 'null':
      return 'null';
  }
}

/** A number that YAML 1.1 reads as one too: an exponent wants a point before it and a sign in it. */
function spellNumber(value: number | bigint): string {
  if (typeof value === 'bigint') return value.toString();
  const text = Object.is(value, -0) ? '0' : String(value);
  if (!text.includes('e')) return text;
  const [mantissa = '', exponent = ''] = text.split('e');
  const point = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
  return `${point}e${/^[-+]/.test(exponent) ? exponent : `+${exponent}`}`;
}

/**
 * The parts of a text in Sigma's escaping: a backslash is doubled where it would take the meaning from what follows, and
 * at the end; wildcards in literals get one.
 */
function spellParts(parts: readonly TextPart[]): string {
  let spelled = '';
  parts.forEach((part, at) => {
    switch (part.kind) {
      case 'literal':
        spelled += escapeLiteral(part.text, parts[at + 1] === undefined);
        break;
      case 'any-run':
        spelled += '*';
        break;
      case 'any-one':
        spelled += '?';
        break;
      case 'placeholder':
        spelled += `%${part.name}%`;
        break;
    }
  });
  return spelled;
}

function escapeLiteral(text: string, isLast: boolean): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const ch = text.charAt(at);
    const next = at + 1 < text.length ? text.charAt(at + 1) : isLast ? '' : '*';
    if (ch === '*' || ch === '?') out += `\\${ch}`;
    else if (ch === '\\' && (next === '' || '\\*?'.includes(next))) out += '\\\\';
    else out += ch;
  }
  return out;
}
