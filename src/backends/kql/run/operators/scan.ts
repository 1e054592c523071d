import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { ColumnDeclaration, Scan, ScanStep } from '../../syntax.ts';
import { converted } from '../expressions/compiled.ts';
import type { Compiled } from '../expressions/compiled.ts';
import { environment } from '../expressions/site.ts';
import type { Environment } from '../expressions/site.ts';
import { Fault, argumentFault, unsupported } from '../fault.ts';
import { Frame } from '../table/frame.ts';
import type { Batch } from '../table/frame.ts';
import { Schema } from '../table/schema.ts';
import { nullOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import type { Prepare, Surroundings } from './define.ts';

interface Step {
  readonly condition: Compiled;
  readonly assignments: readonly (readonly [number, Compiled])[];
  readonly output: ScanStep['output'];
}

/** What a sequence has matched: the last record of each step so far. */
interface State {
  readonly match: number;
  readonly records: readonly (readonly Value[] | undefined)[];
  /** The record of `output=last` that is still to be written. */
  readonly pending: readonly Value[] | undefined;
}

interface Layout {
  readonly columns: readonly ColumnDeclaration[];
  readonly defaults: readonly Value[];
  readonly inputs: number;
}

/** `scan`: sequences of records that satisfy steps one after another. */
export const scan: Prepare<'scan'> = (operator, schema, around) => {
  if (operator.partitionBy.length > 0 || operator.orderBy.length > 0) {
    throw unsupported("'scan' with its own partition or order", operator.at);
  }
  if (!schema.serialized) {
    throw new Fault(operator.at, (raise, span) => raise.KQL3005({ name: 'scan' }, span));
  }
  const layout = layoutOf(operator, schema, around);
  const steps = compileSteps(operator, layout, around);
  const match = operator.options.get('with_match_id');
  const added: readonly ColumnDeclaration[] =
    typeof match === 'string' ? [{ name: match, type: 'long' }] : [];
  const output = new Schema([...layout.columns, ...added], true);
  return (frame) => {
    const machine = new Machine(steps, layout);
    for (let row = 0; row < frame.length; row++) {
      around.engine.limits.step(operator.at);
      machine.record(frame.row(row));
    }
    return Frame.ofRows(output, machine.finish(added.length > 0));
  };
};

function layoutOf(operator: Scan, schema: Schema, { engine, scope }: Surroundings): Layout {
  const env = environment(new Schema([]), scope, engine);
  const defaults = operator.declared.map((declared): Value => {
    if (declared.fallback === undefined) return nullOf(declared.type);
    const value = converted(engine.compile(declared.fallback, env), declared.type).constant;
    return value?.value ?? nullOf(declared.type);
  });
  const columns = [
    ...schema.columns,
    ...operator.declared.map(({ name, type }) => ({ name, type })),
  ];
  return { columns, defaults, inputs: schema.columns.length };
}

function compileSteps(
  operator: Scan,
  layout: Layout,
  { engine, scope }: Surroundings,
): readonly Step[] {
  const names = operator.steps.map((step) => step.name);
  const schema = new Schema(layout.columns);
  const env: Environment = {
    ...environment(schema, scope, engine),
    members: (of, name) => {
      const [step, at] = [names.indexOf(of), schema.find(name)];
      if (step < 0 || at === undefined) return undefined;
      const position = (step + 1) * layout.columns.length + at;
      const type: ScalarType = layout.columns[at]?.type ?? 'dynamic';
      return { type, get: (batch) => batch.columns[position]?.[0] ?? nullOf(type) };
    },
  };
  return operator.steps.map((step) => ({
    condition: converted(engine.compile(step.condition, env), 'bool'),
    output: step.output,
    assignments: step.assignments.map(([name, value]) => {
      const at = schema.find(name);
      if (at === undefined || at < layout.inputs) {
        throw argumentFault(`'${name}' is not declared`, value.at);
      }
      const type = layout.columns[at]?.type ?? 'dynamic';
      return [at, converted(engine.compile(value, env), type)] as const;
    }),
  }));
}

class Machine {
  readonly #steps: readonly Step[];
  readonly #layout: Layout;
  readonly #states: (State | undefined)[];
  readonly #rows: (readonly Value[])[] = [];
  #matches = 0;

  constructor(steps: readonly Step[], layout: Layout) {
    this.#steps = steps;
    this.#layout = layout;
    this.#states = steps.map(() => undefined);
  }

  /** Offers a record to the steps, the last one first. */
  record(values: readonly Value[]): void {
    const record = [...values, ...this.#layout.defaults];
    for (let at = this.#steps.length - 1; at >= 0; at--) {
      const step = this.#steps[at];
      if (step === undefined) continue;
      const before = at === 0 ? undefined : this.#states[at - 1];
      if (before !== undefined && this.#fits(step, record, before)) {
        this.#write(this.#states[at]);
        this.#write(before);
        this.#states[at - 1] = undefined;
        this.#take(at, step, record, { ...before, pending: undefined });
        continue;
      }
      const own = this.#states[at];
      if (own === undefined && at > 0) continue;
      const state = own ?? { match: -1, records: [], pending: undefined };
      if (!this.#fits(step, record, state)) continue;
      this.#take(at, step, record, at === 0 ? { ...state, match: this.#matches++ } : state);
    }
  }

  #batch(record: readonly Value[], state: State): Batch {
    const { columns, defaults, inputs } = this.#layout;
    const empty = [...columns.slice(0, inputs).map(({ type }) => nullOf(type)), ...defaults];
    const cells = [record, ...this.#steps.map((_, at) => state.records[at] ?? empty)].flat(1);
    return { columns: cells.map((cell) => [cell]), length: 1, slots: [] };
  }

  #fits(step: Step, record: readonly Value[], state: State): boolean {
    return step.condition.get(this.#batch(record, state), 0) === true;
  }

  #take(at: number, step: Step, record: readonly Value[], state: State): void {
    const batch = this.#batch(record, state);
    const extended = [...record];
    for (const [column, value] of step.assignments) extended[column] = value.get(batch, 0);
    const records = this.#steps.map((_, other) => (other === at ? extended : state.records[other]));
    const row = [...extended, state.match];
    if (step.output === 'all') this.#rows.push(row);
    const pending = step.output === 'last' ? row : undefined;
    this.#states[at] = { match: state.match, records, pending };
  }

  #write(state: State | undefined): void {
    if (state?.pending !== undefined) this.#rows.push(state.pending);
  }

  finish(withMatch: boolean): readonly (readonly Value[])[] {
    for (const state of this.#states) this.#write(state);
    return withMatch ? this.#rows : this.#rows.map((row) => row.slice(0, -1));
  }
}
