import { lessonId, uuidOf } from '../identity';
import type { LessonSettings } from '../settings';
import { ENTRY } from './scorm12Manifest';
import { xml } from './xml';

/**
 * `cmi5.xml`, the course structure of a cmi5 package (section 13): a course of one assignable unit.
 * @param description of the lesson, in its language.
 */
export function cmi5Structure(settings: LessonSettings, description: string): string {
  const id = lessonId(settings);
  const text = (words: string): string =>
    `<langstring lang="${settings.language}">${xml(words)}</langstring>`;
  const judged = settings.test
    ? `moveOn="${settings.chapters.length > 0 ? 'CompletedAndPassed' : 'Passed'}" masteryScore="${settings.masteryPercent / 100}"`
    : 'moveOn="Completed"';
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:uuid:${id}">
    <title>${text(settings.title)}</title>
    <description>${text(description)}</description>
  </course>
  <au id="urn:uuid:${uuidOf(`${id} au`)}" launchMethod="OwnWindow" ${judged}>
    <title>${text(settings.title)}</title>
    <description>${text(description)}</description>
    <url>${ENTRY}</url>
  </au>
</courseStructure>
`;
}
