import { plainText } from '../read/reading.ts';
import type { CheckContext, DocumentKind } from './check-context.ts';

/** One convention of SigmaHQ. */
interface Convention {
  readonly name: string;
  readonly kinds: readonly DocumentKind[];
  readonly check: (context: CheckContext) => void;
}

const rules: readonly DocumentKind[] = ['rule'];
const alerting: readonly DocumentKind[] = ['rule', 'correlation'];
const everyKind: readonly DocumentKind[] = ['rule', 'correlation', 'filter'];

/** The conventions, in the order in which they are checked. */
const conventions: readonly Convention[] = [
  { name: 'required fields', kinds: alerting, check: checkRequired },
  { name: 'title', kinds: everyKind, check: checkTitle },
  { name: 'description', kinds: alerting, check: checkDescription },
  { name: 'references', kinds: alerting, check: checkReferences },
  { name: 'false positives', kinds: alerting, check: checkFalsePositives },
  { name: 'tags', kinds: alerting, check: checkTags },
  { name: 'deprecated fields', kinds: rules, check: checkDeprecated },
  { name: 'key order', kinds: rules, check: checkKeyOrder },
  { name: 'condition', kinds: rules, check: checkCondition },
  { name: 'file', kinds: everyKind, check: checkFile },
];

/** Checks a document against the conventions of SigmaHQ. */
export function checkConventions(context: CheckContext): void {
  for (const convention of conventions) {
    if (convention.kinds.includes(context.kind)) convention.check(context);
  }
}

const required = [
  'id',
  'status',
  'description',
  'references',
  'author',
  'date',
  'tags',
  'falsepositives',
  'level',
];

function checkRequired(context: CheckContext): void {
  const missing = required.filter((field) => context.node(field) === undefined);
  if (missing.length === 0) return;
  context.advise(`there is no ${missing.map((field) => `'${field}'`).join(', ')}`);
}

const smallWords: ReadonlySet<string> = new Set(
  'a an and as at but by for from if in into is nor not of on onto or over per so than the to up via vs with yet'.split(
    ' ',
  ),
);

function checkTitle(context: CheckContext): void {
  const title = context.text('title') ?? '';
  const node = context.node('title');
  if (title.length > 120) context.advise('the title is longer than 120 characters', node);
  if (/^detects?\b/i.test(title)) context.advise("the title begins with 'Detect'", node);
  if (title.endsWith('.')) context.advise('the title ends with a full stop', node);
  const small = title.split(/\s+/).filter((word) => /^[a-z]+$/.test(word) && !smallWords.has(word));
  if (small.length > 0) {
    context.advise(
      `the title is not in title case: ${small.map((one) => `'${one}'`).join(', ')}`,
      node,
    );
  }
}

function checkDescription(context: CheckContext): void {
  const text = context.text('description');
  const node = context.node('description');
  if (text === undefined) return;
  if (text.trim().length < 16)
    context.advise('the description is shorter than 16 characters', node);
  if (/https?:\/\//.test(text))
    context.advise('the description holds a link; references do that', node);
  if (!/^detects?\b/i.test(text.trim()))
    context.advise("the description does not begin with 'Detects'", node);
}

function checkReferences(context: CheckContext): void {
  for (const item of context.items('references')) {
    const text = plainText(item) ?? '';
    if (/attack\.mitre\.org/i.test(text))
      context.advise('a link to ATT&CK belongs into tags', item);
    if (/^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/(?![0-9a-f]{40}\/)/.test(text)) {
      context.advise('a link into GitHub must be permanent: by commit, not by branch', item);
    }
  }
}

function checkFalsePositives(context: CheckContext): void {
  for (const item of context.items('falsepositives')) {
    const text = plainText(item) ?? '';
    if (/^(?:none|no|nope|pentest(?:er)?s?)$/i.test(text)) {
      context.advise(`'${text}' is no false positive: write 'Unknown' or 'Unlikely'`, item);
    } else if (/^[a-z]/.test(text)) context.advise(`'${text}' begins with a small letter`, item);
  }
}

function checkTags(context: CheckContext): void {
  const tags = context.items('tags').map((item) => plainText(item) ?? '');
  const isTechnique = (tag: string): boolean => /^attack\.t\d{4}/.test(tag);
  const isTactic = (tag: string): boolean => /^attack\.[a-z-]+$/.test(tag);
  const node = context.key('tags');
  if (tags.some(isTechnique) && !tags.some(isTactic)) {
    context.advise('a technique stands without its tactic', node);
  }
  for (const item of context.items('tags')) {
    const tag = plainText(item) ?? '';
    if (/^attack\..*_/.test(tag)) context.advise(`'${tag}': tactics are written with dashes`, item);
    if (tag === 'attack.defense-evasion') {
      context.advise(
        "'attack.defense-evasion' was split in ATT&CK 19: stealth or defense-impairment",
        item,
      );
    }
    if (/^attack\.t\d/.test(tag) && !/^attack\.t\d{4}(?:\.\d{3})?$/.test(tag)) {
      context.advise(`'${tag}' is no technique`, item);
    }
  }
}

function checkDeprecated(context: CheckContext): void {
  if (context.node('fields') !== undefined)
    context.advise("'fields' is deprecated", context.key('fields'));
}

const order = [
  'title',
  'id',
  'name',
  'related',
  'status',
  'description',
  'references',
  'author',
  'date',
  'modified',
  'tags',
  'logsource',
  'detection',
  'falsepositives',
  'level',
];

function checkKeyOrder(context: CheckContext): void {
  let last = -1;
  for (const { key } of context.root.entries) {
    const text = plainText(key) ?? '';
    if (/[A-Z]/.test(text)) context.advise(`the key '${text}' is not in lower case`, key);
    const place = order.indexOf(text);
    if (place < 0) continue;
    if (place < last) {
      context.advise(
        `'${text}' stands after '${order[last] ?? ''}'; the order is ${order.join(', ')}`,
        key,
      );
      return;
    }
    last = place;
  }
}

function checkCondition(context: CheckContext): void {
  const detection = context.node('detection');
  if (detection?.kind !== 'mapping') return;
  for (const { key, value } of detection.entries) {
    if (plainText(key) !== 'condition') continue;
    if (value.kind === 'sequence')
      context.advise('the schema knows conditions that are one text only', value);
    else if (/\ball of them\b/.test(plainText(value) ?? '')) {
      context.advise("'all of them' leaves no room for filters: name a pattern", value);
    }
  }
}

function checkFile(context: CheckContext): void {
  const { file, text } = context.reading.source;
  const name = file.split(/[\\/]/).at(-1) ?? file;
  if (!/^[a-z0-9_]{10,90}\.yml$/.test(name)) {
    context.advise(`the file name '${name}' is not 10 to 90 of a-z, 0-9 and _, and .yml`);
  }
  if (text.includes('\r')) context.advise('lines end with CR LF, not LF');
  if (!text.endsWith('\n')) context.advise('the last line does not end');
}
