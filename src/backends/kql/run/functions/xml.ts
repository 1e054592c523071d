import { isArray, newBag } from '../values/value.ts';
import type { Value } from '../values/value.ts';

/** Deeper documents are refused. */
const deepest = 500;

const token =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy;

interface Element {
  readonly name: string;
  readonly properties: Record<string, Value>;
  text: string;
  children: number;
}

/** An XML text as a bag: attributes as `@name`, text as `#text`, equal elements as an array. Null for what is no XML. */
export function parseXml(source: string): Value {
  const root: Element = { name: '', properties: newBag(), text: '', children: 0 };
  const open: Element[] = [root];
  token.lastIndex = 0;
  let read = 0;
  for (const found of source.trim().matchAll(token)) {
    if (found.index !== read) return null;
    read += found[0].length;
    if (!step(open, found)) return null;
  }
  if (open.length !== 1 || read < source.trim().length || root.children === 0) return null;
  return root.properties;
}

function step(open: Element[], found: RegExpExecArray): boolean {
  const [, cdata, closing, name, attributes = '', empty, text] = found;
  if (text !== undefined || cdata !== undefined) return addText(open, cdata, text ?? '');
  if (name === undefined) return true;
  if (closing === '/') return close(open, name);
  open.push({ name, properties: attributesOf(attributes), text: '', children: 0 });
  return open.length < deepest && (empty !== '/' || close(open, name));
}

function addText(open: Element[], cdata: string | undefined, text: string): boolean {
  const current = open.at(-1);
  if (current === undefined) return false;
  current.text += cdata ?? unescapeXml(text);
  return open.length > 1 || text.trim() === '';
}

function attributesOf(source: string): Record<string, Value> {
  const bag = newBag();
  for (const found of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    bag[`@${found[1] ?? ''}`] = unescapeXml(found[2] ?? found[3] ?? '');
  }
  return bag;
}

function close(open: Element[], name: string): boolean {
  const element = open.pop();
  const parent = open.at(-1);
  if (element?.name !== name || parent === undefined) return false;
  const value = valueOf(element);
  parent.children += 1;
  const known = Object.hasOwn(parent.properties, name) ? parent.properties[name] : undefined;
  if (known === undefined) parent.properties[name] = value;
  else parent.properties[name] = isArray(known) ? [...known, value] : [known, value];
  return true;
}

function valueOf({ properties, text }: Element): Value {
  const plain = text.trim();
  if (Object.keys(properties).length === 0) return plain;
  if (plain !== '') properties['#text'] = plain;
  return properties;
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const hex = name.slice(1, 2).toLowerCase() === 'x';
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
