import type { Branch } from '../../../ir/detection-ir.ts';
import type { Path } from '../../../ir/path.ts';
import type { SigmaCorrelation, SigmaDocument, SigmaRule } from '../syntax.ts';
import type { CorrelationPart } from './correlate/correlation-part.ts';
import type { BranchPlan } from './correlate/plan.ts';
import { planBranch } from './correlate/plan-branch.ts';
import type { Emitting } from './emission.ts';
import { buildDetection } from './rule/build-detection.ts';
import { filePrefix, logSourceOf } from './rule/log-source.ts';
import type { DocumentLabel } from './rule/metadata.ts';
import { mainMetadata, partMetadata } from './rule/metadata.ts';
import { snakeCase } from './rule/snake-case.ts';
import { wordsOf } from './rule/title-case.ts';
import type { TableStream } from './stream/read-stream.ts';

/** Documents that belong in one file, and what tells the file from the others of its detection. */
export interface DocumentSet {
  readonly documents: readonly SigmaDocument[];
  readonly prefix: string;
  readonly suffix: string;
}

/** The plan of a branch that can be carried out. */
interface Planned {
  readonly branch: Branch;
  readonly plan: BranchPlan;
}

/** The documents of a detection. Metadata tell what was left out, so that every branch is planned before any is written. */
export function emitDocuments(emitting: Emitting): readonly DocumentSet[] {
  const planned = emitting.detection.branches.flatMap((branch): readonly Planned[] => {
    const plan = planBranch(branch, emitting);
    if (plan !== undefined) checkSelections(plan, branch.at, emitting);
    return plan === undefined ? [] : [{ branch, plan }];
  });
  if (emitting.log.refusals.some((one) => one.final)) return [];
  return planned.flatMap((one) => documentsOf(one, emitting));
}

/** A rule has to select something, and must not select nothing. */
function checkSelections(plan: BranchPlan, at: Path, { log }: Emitting): void {
  const streams = plan.kind === 'rules' ? plan.streams : plan.parts.map((part) => part.stream);
  for (const { table, conjuncts } of streams) {
    const what = `the events of ${table.name}`;
    if (conjuncts.some(({ formula }) => formula.kind === 'constant')) {
      log.refuse('SIG4561', what, at, true);
    } else if (conjuncts.length === 0) log.refuse('SIG4560', what, at, true);
  }
}

function documentsOf({ branch, plan }: Planned, emitting: Emitting): readonly DocumentSet[] {
  const way = branch.name === undefined ? undefined : wordsOf(branch.name);
  if (plan.kind === 'rules') {
    return plan.streams.map((stream) => {
      const table = plan.streams.length > 1 ? stream.table.name : undefined;
      const suffix = joined(' ', way, table);
      const role = `rule/${branch.name ?? ''}/${stream.table.name}`;
      const rule = ruleOf(stream, mainMetadata(emitting, { role, suffix }), emitting);
      return {
        documents: [rule],
        prefix: filePrefix(stream.table.name),
        suffix: snakeCase(joined('_', branch.name, table) ?? ''),
      };
    });
  }
  const [first] = plan.parts;
  const parts = plan.parts.map((part) => partOf(part, way, branch, emitting));
  const role = `correlation/${branch.name ?? ''}`;
  const correlation: SigmaCorrelation = {
    kind: 'correlation',
    meta: mainMetadata(emitting, { role, suffix: way }),
    correlation: plan.section,
    generate: false,
  };
  return [
    {
      documents: [...parts, correlation],
      prefix: `correlation_${filePrefix(first?.stream.table.name ?? '')}`,
      suffix: snakeCase(branch.name ?? ''),
    },
  ];
}

function partOf(
  part: CorrelationPart,
  way: string | undefined,
  branch: Branch,
  emitting: Emitting,
): SigmaRule {
  const events = part.label === part.stream.table.name ? part.label : wordsOf(part.label);
  const label: DocumentLabel = {
    role: `part/${branch.name ?? ''}/${part.label}`,
    suffix: joined(' ', way, `${events} Events`),
    name: part.name,
  };
  return ruleOf(part.stream, partMetadata(emitting, label), emitting);
}

function ruleOf(stream: TableStream, meta: SigmaRule['meta'], { profile }: Emitting): SigmaRule {
  return {
    kind: 'rule',
    meta,
    logsource: logSourceOf(stream.table.name, profile),
    detection: buildDetection(stream.conjuncts),
  };
}

function joined(by: string, ...pieces: readonly (string | undefined)[]): string | undefined {
  const said = pieces.filter((piece) => piece !== undefined);
  return said.length === 0 ? undefined : said.join(by);
}
