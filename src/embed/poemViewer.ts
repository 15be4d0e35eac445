// The module `embed/poem-viewer.js`: loading it is enough for `<poem-viewer>` to be one.
import { PoemViewerElement } from './poemViewerElement';

const NAME = 'poem-viewer';

// A page may load the module twice, from two places, and then keeps the first.
if (globalThis.customElements && !customElements.get(NAME)) customElements.define(NAME, PoemViewerElement);

export { PoemViewerElement };
