import type { Index, Member } from '../../syntax.ts';
import { typeFault } from '../fault.ts';
import { isArray, isBag, ownOf, unboxed } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import type { Compiled } from './compiled.ts';
import { derived } from './compiled.ts';
import type { Environment } from './site.ts';

/** Compiles `a.b`. */
export function compileMember(node: Member, env: Environment): Compiled {
  const special = node.of.kind === 'name' ? env.members?.(node.of.name, node.name) : undefined;
  if (special !== undefined) return special;
  const of = env.engine.compile(node.of, env);
  if (of.type !== 'dynamic') {
    throw typeFault(`a ${of.type} has no property '${node.name}'`, node.at);
  }
  const { name } = node;
  const get = of.get;
  return derived('dynamic', [of], (batch, row) => {
    const value = get(batch, row);
    return isBag(value) ? ownOf(value, name) : null;
  });
}

/** Compiles `a[b]`: a property by a text, an element by a number, from the end where it is negative. */
export function compileIndex(node: Index, env: Environment): Compiled {
  const of = env.engine.compile(node.of, env);
  const key = env.engine.compile(node.key, env);
  if (of.type !== 'dynamic') throw typeFault(`a ${of.type} has no elements`, node.at);
  const [get, at] = [of.get, key.get];
  return derived('dynamic', [of, key], (batch, row) =>
    element(get(batch, row), unboxed(at(batch, row))),
  );
}

function element(value: Value, key: Value): Value {
  if (isArray(value) && typeof key === 'number') return value.at(key) ?? null;
  return isBag(value) && typeof key === 'string' ? ownOf(value, key) : null;
}
