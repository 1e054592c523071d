import { codes } from '../diagnostics.ts';
import type { Reading } from '../read/reading.ts';
import { entryOf, plainText, valueOf } from '../read/reading.ts';
import type { YamlMapping, YamlNode } from '../read/yaml-node.ts';

/** What kind of document is checked. */
export type DocumentKind = 'rule' | 'correlation' | 'filter';

/** A document under check: its YAML, and where findings go. */
export class CheckContext {
  readonly root: YamlMapping;
  readonly kind: DocumentKind;
  readonly reading: Reading;

  constructor(reading: Reading, root: YamlMapping) {
    this.reading = reading;
    this.root = root;
    this.kind = kindOf(root);
  }

  /** The value of a field. */
  node(field: string): YamlNode | undefined {
    return valueOf(this.root, field);
  }

  /** The text of a field, where it is one. */
  text(field: string): string | undefined {
    const node = this.node(field);
    return node === undefined ? undefined : plainText(node);
  }

  /** The members of a list field. */
  items(field: string): readonly YamlNode[] {
    const node = this.node(field);
    return node?.kind === 'sequence' ? node.items : [];
  }

  /** Reports what the schema of the specification forbids. */
  violates(reason: string, node: YamlNode): void {
    this.reading.report(codes.raise.SIG4100({ reason }, this.reading.span(node)));
  }

  /** Reports what the conventions of SigmaHQ advise against. */
  advise(reason: string, node?: YamlNode): void {
    const { start } = this.root;
    const span = this.reading.span(node ?? { start, end: start });
    this.reading.report(codes.raise.SIG4101({ reason }, span));
  }

  /** The key of a field, to point at. */
  key(field: string): YamlNode | undefined {
    return entryOf(this.root, field)?.key;
  }
}

function kindOf(root: YamlMapping): DocumentKind {
  if (valueOf(root, 'correlation') !== undefined) return 'correlation';
  return valueOf(root, 'filter') === undefined ? 'rule' : 'filter';
}
