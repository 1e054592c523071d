import { ruleLabel } from '../../backends/sigma/rule-label.ts';
import type { Verdict } from '../../backends/sigma/run/compile-sigma.ts';
import type { Alert } from '../../backends/sigma/run/correlate/correlator.ts';
import { timeText } from '../../backends/sigma/run/event-time.ts';
import type { LoadedDocument } from './load-rules.ts';

/** Writes the results of a run as they come, or keeps them for the end. */
export interface RunReporter {
  readonly match: (rule: string, event: number) => void;
  readonly alert: (alert: Alert) => void;
  readonly flush: () => void;
  readonly finish: () => void;
}

/** The reporter of a format. */
export function reporterFor(
  format: 'human' | 'json' | 'ndjson',
  loaded: readonly LoadedDocument[],
  verdicts: readonly Verdict[],
): RunReporter {
  if (format === 'ndjson') return new LineReporter();
  const rules = ruleRows(loaded, verdicts);
  return format === 'json' ? new JsonReporter(rules) : new HumanReporter(rules);
}

interface RuleRow {
  readonly rule: string;
  readonly title: string;
  readonly kind: string;
  readonly place: string;
  readonly verdict: 'loaded' | 'refused';
  readonly reason?: string;
}

function ruleRows(
  loaded: readonly LoadedDocument[],
  verdicts: readonly Verdict[],
): readonly RuleRow[] {
  const compiled = new Map(verdicts.map((verdict) => [verdict.document, verdict.diagnostics]));
  return loaded.map((one) => {
    const { document, span } = one;
    const found = [
      ...one.diagnostics,
      ...(document === undefined ? [] : (compiled.get(document) ?? [])),
    ];
    const fault = found.find((finding) => finding.severity === 'error');
    const row = {
      rule: document === undefined ? (one.label ?? one.file) : ruleLabel(document),
      title: document?.meta.title ?? '',
      kind: document?.kind ?? 'unknown',
      place: `${span.file}:${span.start.line}`,
    };
    return fault === undefined
      ? { ...row, verdict: 'loaded' }
      : { ...row, verdict: 'refused', reason: `${fault.code}: ${fault.message}` };
  });
}

/** An alert as the line that stands for it. */
function alertLine(alert: Alert): object {
  return {
    rule: ruleLabel(alert.document),
    group: Object.fromEntries(alert.group),
    events: alert.events,
    from: timeText(alert.from),
    to: timeText(alert.to),
  };
}

class LineReporter implements RunReporter {
  #lines: string[] = [];

  match(rule: string, event: number): void {
    this.#lines.push(JSON.stringify({ rule, event }));
  }

  alert(alert: Alert): void {
    this.#lines.push(JSON.stringify(alertLine(alert)));
  }

  flush(): void {
    if (this.#lines.length > 0) process.stdout.write(`${this.#lines.join('\n')}\n`);
    this.#lines = [];
  }

  finish(): void {
    this.flush();
  }
}

abstract class KeepingReporter implements RunReporter {
  protected readonly rules: readonly RuleRow[];
  protected readonly matches = new Map<string, number[]>();
  protected readonly alerts: Alert[] = [];

  constructor(rules: readonly RuleRow[]) {
    this.rules = rules;
  }

  match(rule: string, event: number): void {
    const events = this.matches.get(rule);
    if (events === undefined) this.matches.set(rule, [event]);
    else events.push(event);
  }

  alert(alert: Alert): void {
    this.alerts.push(alert);
  }

  flush(): void {
    // Everything is written at the end, rule by rule.
  }

  abstract finish(): void;
}

class JsonReporter extends KeepingReporter {
  finish(): void {
    const rules = this.rules.map((row) => ({ ...row, events: this.matches.get(row.rule) ?? [] }));
    const alerts = this.alerts.map(alertLine);
    process.stdout.write(`${JSON.stringify({ rules, alerts }, null, 2)}\n`);
  }
}

class HumanReporter extends KeepingReporter {
  finish(): void {
    const lines = this.rules.flatMap((row) => this.#linesOf(row));
    process.stdout.write(`${lines.join('\n')}\n`);
  }

  #linesOf(row: RuleRow): readonly string[] {
    const name = row.title === '' ? row.rule : `${row.title} (${row.rule})`;
    if (row.verdict === 'refused') return [`refused  ${name}`, `         ${row.reason ?? ''}`];
    const events = this.matches.get(row.rule) ?? [];
    const alerts = this.alerts.filter((alert) => ruleLabel(alert.document) === row.rule);
    const count =
      row.kind === 'correlation' ? `${alerts.length} alerts` : `${events.length} events`;
    const isSilent = events.length + alerts.length === 0;
    return [
      `${isSilent ? 'silent ' : 'matched'}  ${name}: ${row.kind === 'filter' ? 'filter' : count}`,
      ...(events.length === 0 ? [] : [`         events ${shorten(events)}`]),
      ...alerts.map((alert) => `         ${humanAlert(alert)}`),
    ];
  }
}

function humanAlert(alert: Alert): string {
  const group = alert.group.map(([field, value]) => `${field}=${value ?? 'none'}`).join(' ');
  const time = `${timeText(alert.from)} to ${timeText(alert.to)}`;
  return [group, time, `events ${shorten(alert.events)}`].filter((one) => one !== '').join(', ');
}

function shorten(events: readonly number[]): string {
  const shown = events.slice(0, 20).join(' ');
  return events.length > 20 ? `${shown} … (${events.length})` : shown;
}
