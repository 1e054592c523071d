import type { ArmParameter } from '../arm-template.ts';

/** What every alert of a deployment is given. */
export const commonParameters: Readonly<Record<string, ArmParameter>> = {
  actionGroups: {
    type: 'array',
    defaultValue: [],
    metadata: { description: 'Resource ids of the action groups to call, five at most.' },
  },
};
