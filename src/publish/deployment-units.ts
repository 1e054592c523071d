import type { ArmParameter, ArmResource } from '../backends/arm-template.ts';
import { InternalError } from '../diagnostics/internal-error.ts';

/** What belongs together in a deployment: one rule, or one watchlist. */
export interface DeploymentUnit {
  readonly parameters: Readonly<Record<string, ArmParameter>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly resources: readonly ArmResource[];
}

/** Azure's limits of one template, each with room to spare. */
const most = { resources: 700, parameters: 240, variables: 240, characters: 3_500_000 } as const;

interface Template {
  readonly $schema: string;
  readonly parameters: Readonly<Record<string, ArmParameter>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly resources: readonly ArmResource[];
}

/** The parts of a template that we wrote. */
export function unitOf(text: string): DeploymentUnit {
  const template: unknown = JSON.parse(text);
  if (!isTemplate(template)) throw new InternalError('a template of ours is none');
  const { parameters, variables, resources } = template;
  return { parameters, variables: variables ?? {}, resources };
}

/** Only ever asked about texts that this program wrote. */
function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && '$schema' in value && 'resources' in value;
}

/** Units in as few templates as Azure's limits allow, in their order. */
export function fillTemplates(
  units: readonly DeploymentUnit[],
): readonly (readonly DeploymentUnit[])[] {
  const templates: DeploymentUnit[][] = [];
  let room = emptyRoom();
  for (const unit of units) {
    if (templates.length === 0 || !fits(unit, room)) {
      templates.push([]);
      room = emptyRoom();
    }
    templates.at(-1)?.push(unit);
    take(unit, room);
  }
  return templates;
}

/** What a template holds so far. */
interface Room {
  readonly parameters: Set<string>;
  readonly variables: Set<string>;
  resources: number;
  characters: number;
}

function emptyRoom(): Room {
  return { parameters: new Set(), variables: new Set(), resources: 0, characters: 0 };
}

function fits(unit: DeploymentUnit, room: Room): boolean {
  return (
    room.resources + unit.resources.length <= most.resources &&
    room.characters + sizeOf(unit) <= most.characters &&
    room.parameters.size + Object.keys(unit.parameters).length <= most.parameters &&
    room.variables.size + Object.keys(unit.variables).length <= most.variables
  );
}

function take(unit: DeploymentUnit, room: Room): void {
  for (const name of Object.keys(unit.parameters)) room.parameters.add(name);
  for (const name of Object.keys(unit.variables)) room.variables.add(name);
  room.resources += unit.resources.length;
  room.characters += sizeOf(unit);
}

/** As it is written, indentation included. */
function sizeOf(unit: DeploymentUnit): number {
  return JSON.stringify(unit, undefined, 2).length;
}
