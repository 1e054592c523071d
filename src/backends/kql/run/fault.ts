import type { Place } from '../syntax.ts';
import type { runCodes } from './diagnostics.ts';

type Raise = typeof runCodes.raise;
type CodeName = keyof Raise;

/** Why a run stops: a code with its parameters and the place in the query. Caught at the door of the evaluator. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly raise: (raise: Raise, at: Parameters<Raise[CodeName]>[1]) => ReturnType<Raise[CodeName]>;
  readonly at: Place;
  /** A name that nothing stands for: `union isfuzzy` forgives it. */
  readonly unknown: boolean;

  constructor(at: Place, raise: Fault['raise'], unknown = false) {
    super('fault');
    this.at = at;
    this.raise = raise;
    this.unknown = unknown;
  }
}

/** A construct that the engine does not run. */
export function unsupported(what: string, at: Place): Fault {
  return new Fault(at, (raise, span) => raise.KQL3001({ what }, span));
}

/** Operand types that do not go together. */
export function typeFault(detail: string, at: Place): Fault {
  return new Fault(at, (raise, span) => raise.KQL3003({ detail }, span));
}

/** An argument that cannot be. */
export function argumentFault(detail: string, at: Place): Fault {
  return new Fault(at, (raise, span) => raise.KQL3004({ detail }, span));
}

/** A name that nothing stands for. */
export function unknownFault(what: string, name: string, at: Place): Fault {
  return new Fault(at, (raise, span) => raise.KQL3002({ what, name }, span), true);
}
