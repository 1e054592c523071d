import { asText } from '../values/convert.ts';
import type { ExternalData } from '../../syntax.ts';
import type { Environment } from '../expressions/site.ts';
import { Fault, unsupported } from '../fault.ts';
import type { Frame } from '../table/frame.ts';
import { unite } from '../operators/union.ts';

/** `externaldata`: files that the caller allows, never the network. */
export function externaldata(node: ExternalData, env: Environment): Frame {
  const read = env.engine.inputs.readExternal;
  if (read === undefined)
    throw unsupported("'externaldata' without permission to read files", node.at);
  const option = (name: string): string => {
    const given = node.options.get(name);
    if (given === undefined || typeof given === 'string') return given ?? '';
    return asText(env.engine.compile(given, env).constant?.value ?? '');
  };
  const skipHeader = option('ignorefirstrecord').toLowerCase() === 'true';
  const frames = node.uris.map((uri) => {
    const text = asText(env.engine.compile(uri, env).constant?.value ?? '');
    try {
      return read(text.replace(/;.*$/, ''), option('format'), node.columns, { skipHeader });
    } catch (thrown) {
      const detail = thrown instanceof Error ? thrown.message : 'unknown fault';
      throw new Fault(node.at, (raise, span) => raise.KQL3010({ uri: text, detail }, span));
    }
  });
  return unite(
    frames.map((frame) => ({ frame, name: '' })),
    false,
    undefined,
  );
}
