import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { EVENT_ID } from 'js-yaml';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { codes } from '../diagnostics.ts';
import type { SourceText } from './source-text.ts';
import { spanAt } from './source-text.ts';
import type { YamlDocument, YamlEntry, YamlNode } from './yaml-node.ts';
import { isKnownTag } from './yaml-scalar.ts';

/** How many nodes a document may have once its aliases are followed. */
const nodeLimit = 200_000;

/** What a scalar says, and how. */
export interface ScalarText {
  readonly text: string;
  readonly plain: boolean;
  readonly quoted: boolean;
}

interface Open {
  readonly isMapping: boolean;
  readonly start: number;
  readonly anchor: string | undefined;
  readonly children: YamlNode[];
  size: number;
}

type Anchored = SequenceEvent | MappingEvent | ScalarEvent;

/** Turns the parser's events into nodes, with their places; refuses what only attacks contain. */
export class YamlBuilder {
  readonly #source: SourceText;
  readonly #offset: number;
  readonly #scalar: (event: Event) => ScalarText;
  readonly #done: YamlDocument[] = [];
  #stack: Open[] = [];
  #anchors = new Map<string, { readonly node: YamlNode; readonly size: number } | 'open'>();
  #diagnostics: Diagnostic[] = [];
  #root: YamlNode | undefined;
  #at: number;
  #isOpen = false;
  #isBomb = false;

  constructor(source: SourceText, offset: number, scalar: (event: Event) => ScalarText) {
    this.#source = source;
    this.#offset = offset;
    this.#scalar = scalar;
    this.#at = offset;
  }

  build(events: readonly Event[]): readonly YamlDocument[] {
    for (const event of events) this.#take(event);
    return this.#done;
  }

  #take(event: Event): void {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#open();
        return;
      case EVENT_ID.SCALAR:
        this.#takeScalar(event);
        return;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        this.#takeCollection(event);
        return;
      case EVENT_ID.ALIAS:
        this.#takeAlias(event.anchorStart, event.anchorEnd);
        return;
      case EVENT_ID.POP:
        this.#close();
        return;
    }
  }

  #open(): void {
    this.#stack = [];
    this.#anchors = new Map();
    this.#diagnostics = [];
    this.#root = undefined;
    this.#isOpen = true;
    this.#isBomb = false;
  }

  #takeScalar(event: ScalarEvent): void {
    const isEmpty = event.valueStart < 0;
    const { text, plain, quoted } = this.#scalar(event);
    const quote = quoted ? 1 : 0;
    const content = isEmpty ? this.#at : this.#offset + event.valueStart;
    const start = content - quote;
    const end = isEmpty ? this.#at : this.#offset + event.valueEnd + quote;
    const tag = this.#tagOf(event);
    const node: YamlNode = { kind: 'scalar', text, plain, tag, content, start, end };
    this.#at = end;
    this.#add(node, 1, this.#anchorOf(event));
  }

  #takeCollection(event: SequenceEvent | MappingEvent): void {
    const start = this.#offset + event.start;
    this.#tagOf(event);
    const anchor = this.#anchorOf(event);
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const isMapping = event.type === EVENT_ID.MAPPING;
    this.#stack.push({ isMapping, start, anchor, children: [], size: 1 });
    this.#at = start;
  }

  #takeAlias(from: number, to: number): void {
    const start = this.#offset + from;
    const end = this.#offset + to;
    const name = this.#source.text.slice(start, end);
    const target = this.#anchors.get(name);
    this.#at = end;
    if (target !== undefined && target !== 'open') {
      this.#add(target.node, target.size, undefined);
      return;
    }
    const reason = target === 'open' ? `'*${name}' contains itself` : `'*${name}' is not defined`;
    this.#refuse(reason, start, end);
    const nothing = { text: '', plain: true, tag: undefined, content: start };
    this.#add({ kind: 'scalar', ...nothing, start, end }, 1, undefined);
  }

  #close(): void {
    const open = this.#stack.pop();
    if (open === undefined) {
      if (this.#isOpen) this.#finish();
      return;
    }
    const { start, children } = open;
    const end = this.#at;
    const node: YamlNode = open.isMapping
      ? { kind: 'mapping', entries: this.#entries(children), start, end }
      : { kind: 'sequence', items: children, start, end };
    this.#add(node, open.size, open.anchor);
  }

  #finish(): void {
    this.#isOpen = false;
    const isBroken = this.#diagnostics.length > 0;
    const start = this.#root?.start ?? this.#at;
    this.#done.push({
      root: isBroken ? undefined : this.#root,
      start,
      diagnostics: this.#diagnostics,
    });
  }

  #add(node: YamlNode, size: number, anchor: string | undefined): void {
    if (anchor !== undefined) this.#anchors.set(anchor, { node, size });
    const parent = this.#stack.at(-1);
    if (parent === undefined) {
      this.#root = node;
      return;
    }
    parent.children.push(node);
    const before = parent.size;
    parent.size += size;
    if (before <= nodeLimit && parent.size > nodeLimit && !this.#isBomb) {
      this.#isBomb = true;
      this.#refuse(`more than ${nodeLimit} nodes once aliases are followed`, node.start, node.end);
    }
  }

  /** Pairs children up as keys and values, and finds keys that stand twice. */
  #entries(children: readonly YamlNode[]): readonly YamlEntry[] {
    const entries: YamlEntry[] = [];
    const seen = new Map<string, YamlNode>();
    for (let at = 0; at + 1 < children.length; at += 2) {
      const key = children[at];
      const value = children[at + 1];
      if (key === undefined || value === undefined) continue;
      entries.push({ key, value });
      if (key.kind === 'scalar') this.#checkKey(key.text, key, seen);
    }
    return entries;
  }

  #checkKey(text: string, key: YamlNode, seen: Map<string, YamlNode>): void {
    if (text === '<<')
      this.#refuse("merge keys ('<<') are not part of YAML 1.2", key.start, key.end);
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, key);
      return;
    }
    const related = [
      { span: spanAt(this.#source, first.start, first.end), text: 'first written here' },
    ];
    const span = spanAt(this.#source, key.start, key.end);
    this.#diagnostics.push(codes.raise.SIG4004({ key: text }, span, { related }));
  }

  #tagOf(event: Anchored): string | undefined {
    if (event.tagStart < 0) return undefined;
    const start = this.#offset + event.tagStart;
    const end = this.#offset + event.tagEnd;
    const tag = this.#source.text.slice(start, end);
    const isPlainCollection =
      event.type !== EVENT_ID.SCALAR && (tag === '!!map' || tag === '!!seq');
    if (!isKnownTag(tag) && !isPlainCollection) this.#refuse(`the tag '${tag}'`, start, end);
    return tag;
  }

  #anchorOf(event: Anchored): string | undefined {
    if (event.anchorStart < 0) return undefined;
    return this.#source.text.slice(
      this.#offset + event.anchorStart,
      this.#offset + event.anchorEnd,
    );
  }

  #refuse(reason: string, start: number, end: number): void {
    this.#diagnostics.push(codes.raise.SIG4003({ reason }, spanAt(this.#source, start, end)));
  }
}
