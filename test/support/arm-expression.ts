import { membersOf } from './json-place.ts';

/**
 * Evaluates what our templates hold, as Azure Resource Manager does: a string that starts with `[` and ends with
 * `]` is an expression unless a second `[` follows, any other string is itself.
 */
export interface ArmScope {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The value of a template's string. */
export function evaluateArm(text: string, scope: ArmScope): unknown {
  if (!text.startsWith('[') || !text.endsWith(']')) return text;
  if (text.startsWith('[[')) return text.slice(1);
  const reader = new Reader(text.slice(1, -1));
  const value = reader.value(scope);
  reader.end();
  return value;
}

class Reader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  value(scope: ArmScope): unknown {
    this.space();
    let value = this.text[this.at] === "'" ? this.literal() : this.call(scope);
    this.space();
    while (this.text[this.at] === '.') {
      this.at += 1;
      const name = this.name();
      value = membersOf(value).find(([key]) => key === name)?.[1];
      this.space();
    }
    return value;
  }

  end(): void {
    this.space();
    if (this.at !== this.text.length) throw new Error(`left over: ${this.text.slice(this.at)}`);
  }

  private literal(): string {
    let value = '';
    for (this.at += 1; ; this.at += 1) {
      const character = this.text[this.at];
      if (character === undefined) throw new Error('a literal without an end');
      if (character === "'") {
        if (this.text[this.at + 1] !== "'") break;
        this.at += 1;
      }
      value += character;
    }
    this.at += 1;
    return value;
  }

  private name(): string {
    const found = /^[A-Za-z][A-Za-z0-9]*/.exec(this.text.slice(this.at))?.[0];
    if (found === undefined) throw new Error(`no name: ${this.text.slice(this.at)}`);
    this.at += found.length;
    return found;
  }

  private call(scope: ArmScope): unknown {
    const name = this.name();
    this.space();
    this.expect('(');
    const values: unknown[] = [];
    this.space();
    while (this.text[this.at] !== ')') {
      if (values.length > 0) this.expect(',');
      values.push(this.value(scope));
      this.space();
    }
    this.expect(')');
    return apply(name, values, scope);
  }

  private expect(character: string): void {
    if (this.text[this.at] !== character) throw new Error(`expected ${character}`);
    this.at += 1;
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }
}

function apply(name: string, values: readonly unknown[], scope: ArmScope): unknown {
  const [first, second, third] = values;
  switch (name) {
    case 'concat':
      return values.map(String).join('');
    case 'parameters':
      return own(scope.parameters, first);
    case 'variables': {
      const value = own(scope.variables, first);
      return typeof value === 'string' ? evaluateArm(value, scope) : value;
    }
    case 'replace':
      return String(first).replaceAll(String(second), () => String(third));
    case 'string':
      return typeof first === 'string' ? first : JSON.stringify(first);
    case 'join':
      return Array.isArray(first) ? first.join(String(second)) : '';
    case 'empty':
      return first === '' || (Array.isArray(first) && first.length === 0);
    case 'if':
      return first === true ? second : third;
    case 'null':
      return null;
    case 'resourceId':
    case 'subscription':
    case 'resourceGroup':
      return { id: `/${name}/${values.map(String).join('/')}`, location: 'westeurope' };
    default:
      throw new Error(`no function ${name}`);
  }
}

function own(values: Readonly<Record<string, unknown>>, key: unknown): unknown {
  if (typeof key !== 'string' || !Object.hasOwn(values, key)) throw new Error(`no ${String(key)}`);
  return values[key];
}
