/** What a template holds: plain data, in the order in which it is to be written. */
export type ArmValue =
  string | number | boolean | readonly ArmValue[] | { readonly [key: string]: ArmValue };

/** A value that whoever deploys the template gives. */
export interface ArmParameter {
  readonly type: 'string' | 'array' | 'bool' | 'int';
  readonly defaultValue?: ArmValue;
  readonly allowedValues?: readonly ArmValue[];
  readonly metadata: { readonly description: string };
}

/** One resource of a template. */
export interface ArmResource {
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
  readonly [key: string]: ArmValue;
}

/** The parts of a template that a rule fills. */
export interface ArmParts {
  readonly parameters: Readonly<Record<string, ArmParameter>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly resources: readonly ArmResource[];
}

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

/** A template for the deployment to a resource group, as the text of a file. */
export function armTemplateText(parts: ArmParts): string {
  const { parameters, variables, resources } = parts;
  const template = {
    $schema: schema,
    contentVersion: '1.0.0.0',
    parameters,
    ...(variables === undefined || Object.keys(variables).length === 0 ? {} : { variables }),
    resources,
  };
  return `${JSON.stringify(template, undefined, 2)}\n`;
}

/** The parameter that names the workspace: Sentinel Repositories passes it, and nothing else. */
export const workspaceParameter: ArmParameter = {
  type: 'string',
  metadata: { description: 'The Log Analytics workspace on which Microsoft Sentinel is enabled.' },
};
