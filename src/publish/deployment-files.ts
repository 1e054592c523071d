import { armTemplateText, workspaceParameter } from '../backends/arm-template.ts';
import type { ArmParameter, ArmResource } from '../backends/arm-template.ts';
import type { Artifact } from '../backends/backend.ts';
import {
  rowsParameter,
  rowsParameterName,
  watchlistResource,
} from '../backends/sentinel/watchlist.ts';
import type { Watchlist } from '../backends/sentinel/watchlist.ts';
import type { PackBuild, RuleBuild } from '../compile/build-pack.ts';
import { fillTemplates, unitOf } from './deployment-units.ts';
import type { DeploymentUnit } from './deployment-units.ts';
import { listNamesOf } from './lists-read.ts';

/** The templates that deploy a whole pack: one each, or several where Azure's limits ask for it. */
export function deploymentFiles(
  pack: PackBuild,
  watchlists: readonly Watchlist[],
): readonly Artifact[] {
  const sentinel = [
    ...watchlists.map(watchlistUnit),
    ...pack.rules.flatMap((rule) => unitsOf(rule, 'sentinel').map((unit) => waiting(unit, rule))),
  ];
  const monitor = pack.rules.flatMap((rule) => unitsOf(rule, 'azure-monitor'));
  return [...written(sentinel, 'azuredeploy'), ...written(monitor, 'azuredeploy.azure-monitor')];
}

function watchlistUnit(list: Watchlist): DeploymentUnit {
  return {
    parameters: { workspace: workspaceParameter, [rowsParameterName(list)]: rowsParameter(list) },
    variables: {},
    resources: [watchlistResource(list)],
  };
}

function unitsOf(rule: RuleBuild, target: string): readonly DeploymentUnit[] {
  const artifacts = rule.emissions.get(target)?.artifacts ?? [];
  return artifacts.filter(({ path }) => path.endsWith('.json')).map(({ text }) => unitOf(text));
}

/** A rule's query is tried when the rule arrives: its watchlists have to be there before. */
function waiting(unit: DeploymentUnit, rule: RuleBuild): DeploymentUnit {
  const dependsOn = listNamesOf(rule).map(watchlistId);
  if (dependsOn.length === 0) return unit;
  return { ...unit, resources: unit.resources.map((one) => ({ ...one, dependsOn })) };
}

function watchlistId(name: string): string {
  const type = 'Microsoft.OperationalInsights/workspaces/providers/Watchlists';
  return `[resourceId('${type}', parameters('workspace'), 'Microsoft.SecurityInsights', '${name}')]`;
}

function written(units: readonly DeploymentUnit[], name: string): readonly Artifact[] {
  return fillTemplates(units).map((filled, index) => {
    const resources = filled.flatMap((unit) => unit.resources);
    const text = armTemplateText({
      parameters: joined<ArmParameter>(filled.map((unit) => unit.parameters)),
      variables: joined<string>(filled.map((unit) => unit.variables)),
      resources: resources.map((one) => withoutAbsent(one, resources)),
    });
    return { path: `${name}${index === 0 ? '' : `-${index + 1}`}.json`, text };
  });
}

function joined<V>(parts: readonly Readonly<Record<string, V>>[]): Readonly<Record<string, V>> {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

/** A template can wait for its own resources only; the files are deployed in the order of their numbers. */
function withoutAbsent(one: ArmResource, all: readonly ArmResource[]): ArmResource {
  const { dependsOn, ...rest } = one;
  if (!isNames(dependsOn)) return one;
  const here = dependsOn.filter((id) => {
    const alias = /'([^']*)'\)\]$/.exec(id)?.[1] ?? '';
    return all.some(({ name }) => name.endsWith(`/Microsoft.SecurityInsights/${alias}')]`));
  });
  const { type, apiVersion, name } = one;
  return here.length === 0 ? { ...rest, type, apiVersion, name } : { ...one, dependsOn: here };
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
