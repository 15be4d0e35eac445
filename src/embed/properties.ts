import { ATTRIBUTES, type AttributeName } from './attributes';

/** Every element has these as properties already. */
const OF_EVERY_ELEMENT = ['title', 'lang'] as const satisfies readonly AttributeName[];
/** True where they stand, whatever their value. */
const FLAGS = ['sound', 'autoplay'] as const satisfies readonly AttributeName[];

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Tail>}`
  : Name;
type Valued = Exclude<AttributeName, (typeof OF_EVERY_ELEMENT)[number] | (typeof FLAGS)[number]>;

/** The attributes as properties: what was asked for, null where nothing was. */
export type AttributeProperties = {
  [Name in Valued as CamelCase<Name>]: string | number | null;
} & { [Name in (typeof FLAGS)[number]]: boolean };

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const isFlag = (name: AttributeName): boolean => FLAGS.some((flag) => flag === name);

const OWN = ATTRIBUTES.filter((name) => !OF_EVERY_ELEMENT.some((each) => each === name));

/** Gives a kind of element its attributes as properties; null, undefined and false take an attribute away. */
export function reflect(prototype: HTMLElement): void {
  for (const name of OWN) {
    Object.defineProperty(prototype, camelCase(name), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return isFlag(name) ? this.hasAttribute(name) : this.getAttribute(name);
      },
      set(this: HTMLElement, value: string | number | boolean | null | undefined) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : String(value));
      },
    });
  }
}

/** What a page set on an element before its kind was known lies in front of the accessors, and is handed to them here. */
export function takeUp(element: HTMLElement): void {
  const values = element as unknown as Record<string, unknown>;
  for (const property of OWN.map(camelCase)) {
    if (!Object.hasOwn(element, property)) continue;
    const value = values[property];
    delete values[property];
    values[property] = value;
  }
}
