import type { Call } from '../../syntax.ts';
import type { Environment } from '../expressions/site.ts';
import { Fault } from '../fault.ts';
import type { Frame } from '../table/frame.ts';

/** `_GetWatchlist('alias')`: a list that the caller gave. */
export function watchlist(node: Call, env: Environment): Frame {
  const [alias] = node.args;
  const value = alias && env.engine.compile(alias.value, env).constant?.value;
  const text = typeof value === 'string' ? value : '';
  const found = env.engine.inputs.watchlists?.get(text);
  if (found !== undefined) return found;
  throw new Fault(node.at, (raise, span) => raise.KQL3011({ alias: text }, span));
}
