import type { FieldProfile } from './field-profile.ts';

/** Records as Log Analytics keeps and exports them: the table's columns, and members below them. */
export const logAnalyticsProfile: FieldProfile = {
  name: 'loganalytics',
  definition: (table) =>
    `Records of the Log Analytics table ${table}; fields are its columns, with dots for members of objects`,
  pathOf: (_, column) => [column],
};
