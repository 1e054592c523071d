import type { Path } from '../../ir/path.ts';
import { unprintable } from '../query-text.ts';
import { describe } from '../describe.ts';
import { sentinelCodes } from './diagnostics.ts';
import { checkColumn } from './map-entities.ts';
import type { Reporter } from './reporter.ts';

const mostTitle = 256;
const mostDescription = 5000;
const mostVersion = 20;

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is told about the rule, in the lengths and characters that Sentinel takes. */
export function checkTexts(reporter: Reporter): void {
  const { detection, at, say } = reporter;
  const { id, version, title } = detection.meta;
  const { raise } = sentinelCodes;
  if (!guid.test(id)) say(raise.ARM5006({ id }, at(['id'])));
  if (!/^\d+\.\d+\.\d+$/.test(version) || version.length > mostVersion) {
    say(raise.ARM5007({ version }, at(['version'])));
  }
  if (title.length > mostTitle) {
    say(raise.ARM5001({ length: title.length, most: mostTitle }, at(['title'])));
  }
  if (detection.slug.endsWith('metadata')) {
    say(raise.ARM5052({ slug: detection.slug }, at([])));
  }
  const description = describe(detection.meta);
  if (description.trim() === '') say(raise.ARM5003({}, at(['meaning'])));
  if (description.length > mostDescription) {
    const { length } = description;
    say(raise.ARM5002({ length, most: mostDescription }, at(['meaning'])));
  }
  checkCharacters(title, 'the title', ['title'], reporter);
  checkCharacters(description, 'the description', ['meaning'], reporter);
}

/** The title of each alert: which way of the rule fired stands behind the rule's own title. */
export function displayNameFormatOf(reporter: Reporter): string | undefined {
  const { detection, kql, at, say } = reporter;
  const { branch } = kql.alert;
  if (branch === undefined) return undefined;
  checkColumn(branch, 'the way that fired', [], reporter);
  const format = `${detection.meta.title}: {{${branch}}}`;
  if (detection.meta.title.includes('{{')) {
    say(sentinelCodes.raise.ARM5005({}, at(['title'])));
  } else if (format.length > mostTitle && detection.meta.title.length <= mostTitle) {
    const most = mostTitle - (format.length - detection.meta.title.length);
    say(sentinelCodes.raise.ARM5001({ length: detection.meta.title.length, most }, at(['title'])));
  }
  return format;
}

function checkCharacters(text: string, what: string, path: Path, reporter: Reporter): void {
  const character = unprintable(text);
  if (character === undefined) return;
  reporter.say(sentinelCodes.raise.ARM5004({ what, character }, reporter.at(path)));
}
