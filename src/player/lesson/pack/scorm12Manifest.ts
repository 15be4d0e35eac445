import { lessonId } from '../identity';
import type { LessonSettings } from '../settings';
import { xml } from './xml';

/** The page of the package. */
export const ENTRY = 'index.html';

/**
 * `imsmanifest.xml` of a SCORM 1.2 package (CAM 2.3): one lesson, and every file of it.
 *
 * The schemas are named by their namespaces alone and do not lie in the package: they are their publishers', and
 * platforms bring their own.
 * @param files paths of all files but the manifest, with forward slashes.
 */
export function scorm12Manifest(settings: LessonSettings, files: readonly string[]): string {
  const title = xml(settings.title);
  const mastery =
    settings.test === null
      ? ''
      : `\n        <adlcp:masteryscore>${settings.masteryPercent}</adlcp:masteryscore>`;
  const list = files.map((path) => `      <file href="${xml(hrefOf(path))}"/>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="lesson-${lessonId(settings)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${title}</title>
      <item identifier="item" identifierref="page" isvisible="true">
        <title>${title}</title>${mastery}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${ENTRY}">
${list}
    </resource>
  </resources>
</manifest>
`;
}

const hrefOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
