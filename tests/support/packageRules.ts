import { parseXml, type XmlElement } from './strictXml';

/*
 * What a package must be, written from the publications and not from our code: the schemas of IMS Content Packaging 1.1.2
 * and of ADL's additions for SCORM 1.2 (imscp_rootv1p1p2.xsd, adlcp_rootv1p2.xsd), SCORM 1.2 CAM 2.3, and cmi5's
 * CourseStructure.xsd with sections 13 and 14 of its text. Each rule is one line of what is wrong.
 */

const IMSCP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const CMI5 = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
/** xsd:ID */
const ID = /^[A-Za-z_][\w.-]*$/;
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** Elements in the order that a schema's sequence asks for. */
function sequence(parent: XmlElement, allowed: readonly string[], faults: string[]): void {
  let at = 0;
  for (const { name } of parent.children) {
    const index = allowed.indexOf(name);
    if (index < 0) faults.push(`<${parent.name}> may not hold <${name}>`);
    else if (index < at) faults.push(`<${name}> stands too late in <${parent.name}>`);
    else at = index;
  }
}

const all = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name);
const one = (parent: XmlElement, name: string, faults: string[]): XmlElement | null => {
  const found = all(parent, name);
  if (found.length !== 1) faults.push(`<${parent.name}> has ${found.length} <${name}>`);
  return found[0] ?? null;
};
const walk = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(walk)];
const attributesOf = (element: XmlElement, allowed: readonly string[], faults: string[]): void => {
  for (const name of Object.keys(element.attributes))
    if (!allowed.includes(name) && !name.startsWith('xmlns'))
      faults.push(`<${element.name}> may not have ${name}`);
};

/**
 * What is wrong with a SCORM 1.2 package.
 * @param files paths of everything in the .zip.
 */
export function scorm12Faults(manifest: string, files: readonly string[]): string[] {
  const faults: string[] = [];
  const root = parseXml(manifest);
  if (root.name !== 'manifest' || root.attributes['xmlns'] !== IMSCP)
    faults.push('the root is no manifest of IMS Content Packaging 1.1.2');
  if (root.attributes['xmlns:adlcp'] !== ADLCP) faults.push('the prefix adlcp is not that of SCORM 1.2');
  attributesOf(root, ['identifier', 'version', 'xml:base'], faults);
  sequence(root, ['metadata', 'organizations', 'resources', 'manifest'], faults);
  if ((root.attributes['version'] ?? '').length > 20) faults.push('the version is too long');

  const ids = walk(root).flatMap(({ attributes: { identifier } }) =>
    identifier === undefined ? [] : identifier,
  );
  for (const id of ids) if (!ID.test(id)) faults.push(`« ${id} » is no xsd:ID`);
  if (new Set(ids).size !== ids.length) faults.push('identifiers are not unique');
  for (const name of ['manifest', 'organization', 'item', 'resource'])
    for (const element of walk(root).filter((each) => each.name === name))
      if (element.attributes['identifier'] === undefined) faults.push(`<${name}> has no identifier`);

  const metadata = one(root, 'metadata', faults);
  if (metadata) {
    sequence(metadata, ['schema', 'schemaversion'], faults);
    if (one(metadata, 'schema', faults)?.text !== 'ADL SCORM') faults.push('the schema is not ADL SCORM');
    if (one(metadata, 'schemaversion', faults)?.text !== '1.2') faults.push('the version is not 1.2');
  }

  const organizations = one(root, 'organizations', faults);
  const [organization] = organizations ? all(organizations, 'organization') : [];
  if (!organizations || !organization) return [...faults, 'there is no organization'];
  attributesOf(organizations, ['default'], faults);
  if (organizations.attributes['default'] !== organization.attributes['identifier'])
    faults.push('the default organization is not there');
  sequence(organization, ['title', 'item', 'metadata'], faults);
  attributesOf(organization, ['identifier', 'structure'], faults);

  const resources = one(root, 'resources', faults);
  const byId = new Map(
    (resources ? all(resources, 'resource') : []).map((each) => [each.attributes['identifier'], each]),
  );
  const items = walk(organization).filter(({ name }) => name === 'item');
  if (items.length === 0) faults.push('nothing can be launched');
  for (const item of items) {
    sequence(
      item,
      [
        'title',
        'item',
        'metadata',
        'adlcp:prerequisites',
        'adlcp:maxtimeallowed',
        'adlcp:timelimitaction',
        'adlcp:datafromlms',
        'adlcp:masteryscore',
      ],
      faults,
    );
    attributesOf(item, ['identifier', 'identifierref', 'isvisible', 'parameters'], faults);
    if (!byId.has(item.attributes['identifierref'])) faults.push('an item refers to no resource');
    for (const { text } of all(item, 'adlcp:masteryscore'))
      if (!/^\d{1,3}$/.test(text) || Number(text) > 100) faults.push(`« ${text} » is no mastery score`);
  }
  for (const title of walk(root).filter(({ name }) => name === 'title'))
    if (title.text.length === 0 || title.text.length > 200) faults.push('a title has not 1 to 200 letters');

  const listed: string[] = [];
  for (const resource of byId.values()) {
    sequence(resource, ['metadata', 'file', 'dependency'], faults);
    attributesOf(resource, ['identifier', 'type', 'href', 'xml:base', 'adlcp:scormtype'], faults);
    if (resource.attributes['type'] !== 'webcontent') faults.push('a resource is no webcontent');
    if (!['sco', 'asset'].includes(resource.attributes['adlcp:scormtype'] ?? ''))
      faults.push('a resource is neither sco nor asset');
    const hrefs = all(resource, 'file').map((file) => decodeURIComponent(file.attributes['href'] ?? ''));
    if (!hrefs.includes(decodeURIComponent(resource.attributes['href'] ?? '')))
      faults.push('a resource does not list the file it is launched by');
    listed.push(...hrefs);
  }
  if (new Set(listed).size !== listed.length) faults.push('a file is listed twice');
  const packed = files.filter((path) => path !== 'imsmanifest.xml');
  for (const path of packed)
    if (!listed.includes(path)) faults.push(`${path} is in the package and not listed`);
  for (const path of listed)
    if (!packed.includes(path)) faults.push(`${path} is listed and not in the package`);
  if (!files.includes('imsmanifest.xml')) faults.push('imsmanifest.xml is not at the root');
  return faults;
}

/** What is wrong with a cmi5 package. */
export function cmi5Faults(structure: string, files: readonly string[]): string[] {
  const faults: string[] = [];
  const root = parseXml(structure);
  if (root.name !== 'courseStructure' || root.attributes['xmlns'] !== CMI5)
    faults.push('the root is no course structure of cmi5');
  attributesOf(root, [], faults);
  sequence(root, ['course', 'objectives', 'au', 'block'], faults);
  const course = one(root, 'course', faults);
  const units = walk(root).filter(({ name }) => name === 'au');
  if (units.length === 0) faults.push('there is no assignable unit');
  if (course) {
    sequence(course, ['title', 'description'], faults);
    attributesOf(course, ['id'], faults);
  }
  for (const unit of units) {
    sequence(
      unit,
      ['title', 'description', 'objectives', 'url', 'launchParameters', 'entitlementKey'],
      faults,
    );
    attributesOf(unit, ['id', 'moveOn', 'masteryScore', 'launchMethod', 'activityType'], faults);
    const { moveOn, masteryScore, launchMethod } = unit.attributes;
    const moves = ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'];
    if (moveOn !== undefined && !moves.includes(moveOn)) faults.push(`« ${moveOn} » is no moveOn`);
    if (launchMethod !== undefined && !['AnyWindow', 'OwnWindow'].includes(launchMethod))
      faults.push(`« ${launchMethod} » is no launchMethod`);
    if (masteryScore !== undefined && !/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/.test(masteryScore))
      faults.push(`« ${masteryScore} » is no mastery score from 0 to 1 with at most four digits`);
    if (moveOn?.includes('Passed') && masteryScore === undefined)
      faults.push('a unit is to be passed and says no mastery score');
    const url = one(unit, 'url', faults)?.text.trim() ?? '';
    // Section 14.1: what lies in the .zip is named by a relative address.
    if (url === '' || (!ABSOLUTE.test(url) && !files.includes(url.split(/[?#]/)[0] ?? '')))
      faults.push(`« ${url} » leads nowhere`);
  }
  const ids = [course, ...units].map((element) => element?.attributes['id'] ?? '');
  for (const id of ids) if (!ABSOLUTE.test(id)) faults.push(`« ${id} » is no absolute IRI`);
  if (new Set(ids).size !== ids.length) faults.push('ids are not unique');
  for (const described of [course, ...units])
    for (const name of ['title', 'description']) {
      const text = described && one(described, name, faults);
      const strings = text ? all(text, 'langstring') : [];
      if (strings.length === 0) faults.push(`a ${name} has no langstring`);
      for (const { text: words, attributes } of strings) {
        if (words.trim() === '') faults.push(`a ${name} is empty`);
        if (!/^[a-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(attributes['lang'] ?? 'x'))
          faults.push('no language tag');
      }
    }
  if (!files.includes('cmi5.xml')) faults.push('cmi5.xml is not at the root');
  if (files.includes('imsmanifest.xml')) faults.push('the package is of two kinds at once');
  return faults;
}
