import type { DetectionIr } from '../ir/detection-ir.ts';

/** Where an artefact of a rule stands: the folders of the pack mirror those of the detections. */
export function artifactPath(folder: string, detection: DetectionIr, ending: string): string {
  return `${folder}/${placeOf(detection)}.${ending}`;
}

/** A rule's own part of its artefacts' paths: `<area>/<slug>`. */
export function placeOf(detection: Pick<DetectionIr, 'file' | 'slug'>): string {
  const folders = detection.file.split('/').slice(0, -1);
  const area = folders[0] === 'detections' ? folders.slice(1) : folders;
  return [...area, detection.slug].join('/');
}
