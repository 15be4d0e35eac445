/** Sets lengths of a drawing, to a tenth of its unit. */
export function setAttributes(element: Element, values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value.toFixed(1));
}
