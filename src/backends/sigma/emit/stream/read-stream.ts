import type { Path } from '../../../../ir/path.ts';
import type { Step, Stream, TableRead, Source } from '../../../../ir/stream.ts';
import type { Emitting } from '../emission.ts';
import type { Conjunct } from '../rule/build-detection.ts';
import type { SigmaTerm } from '../say/field-value.ts';
import type { Formula } from '../say/formula.ts';
import { withoutRuledOut } from '../say/known-fields.ts';
import { definedAs, resolveTerm } from '../say/resolve-term.ts';
import type { Scope } from '../say/scope.ts';
import { translatePredicate } from '../say/translate-predicate.ts';

/** The rows of one table that a stream lets through. */
export interface TableStream {
  readonly table: TableRead;
  readonly conjuncts: readonly Conjunct[];
  /** The names after the last step. */
  readonly scope: Scope;
}

/** A stream, for each of its tables: a Sigma rule reads one log source. */
export function readStream(stream: Stream, at: Path, emitting: Emitting): readonly TableStream[] {
  const { tables, steps } = unfold(stream, at, emitting);
  return tables.map((table) => readTable(table, steps, emitting));
}

interface Unfolded {
  readonly tables: readonly TableRead[];
  readonly steps: readonly Step[];
}

function unfold(stream: Stream, at: Path, emitting: Emitting): Unfolded {
  const before = sourceOf(stream.source, at, emitting);
  return { tables: before.tables, steps: [...before.steps, ...stream.steps] };
}

function sourceOf(source: Source, at: Path, emitting: Emitting): Unfolded {
  const { detection, log } = emitting;
  switch (source.kind) {
    case 'tables':
      return { tables: source.tables, steps: [] };
    case 'state': {
      const names = source.of.tables.map((table) => table.name).join(' and ');
      log.refuse('SIG4522', `the latest record of each key of ${names}`, source.at);
      return { tables: source.of.tables, steps: [] };
    }
    case 'list':
      log.refuse('SIG4523', `the rows of the list '${source.name}'`, source.at, true);
      return { tables: [], steps: [] };
    case 'shared':
      return detection.shared === undefined
        ? { tables: [], steps: [] }
        : unfold(detection.shared, at, emitting);
    case 'none':
      return { tables: [], steps: [] };
    case 'query':
      log.refuse('SIG4525', 'the query', source.at, true);
      return { tables: [], steps: [] };
  }
}

function readTable(table: TableRead, steps: readonly Step[], emitting: Emitting): TableStream {
  const { profile, options, log } = emitting;
  const defined = new Map<string, SigmaTerm>();
  const scope: Scope = { table, profile, defined, element: undefined };
  const conjuncts: Conjunct[] = [];
  for (const step of steps) {
    switch (step.kind) {
      case 'define': {
        const value = definedAs(step.name, resolveTerm(step.value, scope), step.value.type);
        defined.set(step.name, value);
        break;
      }
      case 'filter': {
        const translator = { scope, options, log, positive: true, predicate: translatePredicate };
        const formula = translatePredicate(step.holds, translator);
        conjuncts.push(...conjunctsOf(formula, step.role));
        break;
      }
      case 'join': {
        const kind = step.take === 'lookup' ? 'looked up' : 'of the latest event before';
        const what = `the record '${step.name}' ${kind}`;
        defined.set(step.name, { kind: 'unsayable', code: 'SIG4520', what });
        break;
      }
      case 'earlier': {
        const what = `the number '${step.name}' of events before`;
        defined.set(step.name, { kind: 'unsayable', code: 'SIG4521', what });
        break;
      }
      case 'once':
        log.refuse('SIG4524', 'that of equal events near each other the first counts', step.at);
        break;
    }
  }
  return { table, conjuncts: tidy(conjuncts), scope };
}

function conjunctsOf(formula: Formula, role: Conjunct['role']): readonly Conjunct[] {
  if (formula.kind === 'and') return formula.of.map((one) => ({ role, formula: one }));
  return [{ role, formula }];
}

/** Without what the other conditions rule out, and without what always holds. */
function tidy(conjuncts: readonly Conjunct[]): readonly Conjunct[] {
  const formulas = withoutRuledOut(conjuncts.map((one) => one.formula));
  return conjuncts
    .flatMap(({ role }, at) => {
      const formula = formulas[at];
      return formula === undefined ? [] : conjunctsOf(formula, role);
    })
    .filter(({ formula }) => formula.kind !== 'constant' || !formula.value);
}
