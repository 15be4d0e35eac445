/** An element as it stands in a file. */
export interface XmlElement {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly in it, entities resolved. */
  readonly text: string;
}

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/;
const OPENING = new RegExp(`^<(${NAME})((?:\\s+${NAME}\\s*=\\s*"[^"<]*")*)\\s*(/?)>`);
const CLOSING = new RegExp(`^</(${NAME})\\s*>`);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*"([^"<]*)"`, 'g');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML without comments, CDATA or processing instructions, which is all that our packages use, and is strict about it.
 * @throws Error that says where it is not well-formed.
 */
export function parseXml(source: string): XmlElement {
  if (!DECLARATION.test(source)) throw new Error('The XML declaration is missing.');
  let rest = source.replace(DECLARATION, '');
  const fail = (what: string): never => {
    throw new Error(`${what} before « ${rest.slice(0, 60)} ».`);
  };
  const element = (): XmlElement => {
    const [whole, name = '', attributeText = '', empty] = OPENING.exec(rest) ?? fail('No tag');
    rest = rest.slice(whole.length);
    const attributes: Record<string, string> = {};
    for (const [, key = '', value = ''] of attributeText.matchAll(ATTRIBUTE)) {
      if (key in attributes) fail(`Twice the attribute ${key}`);
      attributes[key] = resolved(value);
    }
    const children: XmlElement[] = [];
    let text = '';
    while (empty !== '/') {
      const [words = ''] = /^[^<]*/.exec(rest) ?? [''];
      text += resolved(words);
      rest = rest.slice(words.length);
      const closing = CLOSING.exec(rest);
      if (closing) {
        if (closing[1] !== name) fail(`<${name}> is closed by </${closing[1]}>`);
        rest = rest.slice(closing[0].length);
        break;
      }
      if (rest === '') fail(`<${name}> is never closed`);
      children.push(element());
    }
    return { name, attributes, children, text };
  };
  const root = element();
  if (rest.trim() !== '') fail('Something stands behind the root');
  return root;
}

function resolved(text: string): string {
  return text.replace(/&([^;\s]*);?/g, (whole, entity: string) => {
    const character = whole.endsWith(';') ? ENTITIES[entity] : undefined;
    if (character === undefined) throw new Error(`« ${whole} » is no entity.`);
    return character;
  });
}
