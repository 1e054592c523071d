import type { DetectionIr } from '../../../ir/detection-ir.ts';
import { deriveId } from './rule/derive-id.ts';
import { snakeCase } from './rule/snake-case.ts';

/** The community's file names have 10 to 90 characters, the ending included. */
const longest = 90;

/** Where a file of a detection lies in the pack: its area's folder, and a name in small letters, digits and underscores. */
export function filePath(detection: DetectionIr, prefix: string, suffix: string): string {
  const folders = detection.file.split('/').slice(0, -1);
  const area = folders[0] === 'detections' ? folders.slice(1) : folders;
  const name = [prefix, snakeCase(detection.slug), suffix].filter((one) => one !== '').join('_');
  return ['sigma', ...area, `${fitted(name, detection.meta.id)}.yml`].join('/');
}

/** A long name keeps its beginning; a piece of an id keeps it apart from others. */
function fitted(name: string, id: string): string {
  const room = longest - '.yml'.length;
  if (name.length <= room) return name;
  const tail = deriveId(id, name).slice(0, 8);
  return `${name.slice(0, room - tail.length - 1).replace(/_+$/, '')}_${tail}`;
}
