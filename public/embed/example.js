// @ts-check
// What a page of your own might do with <poem-viewer>. On another server, load the module from where the viewer lies:
// import 'https://your.server/poem/embed/poem-viewer.js';
import './poem-viewer.js';

/**
 * @template {Element} Kind
 * @param {string} selector
 * @param {new () => Kind} kind
 */
function the(selector, kind) {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}

const viewer = document.querySelector('poem-viewer');
if (!viewer) throw new Error('The page has no <poem-viewer>.');
const written = the('#written', HTMLElement);
const answer = the('#answer', HTMLElement);
const log = the('#log', HTMLElement);
const time = the('#time', HTMLOutputElement);

/** @param {string} line */
function note(line) {
  const paragraph = document.createElement('p');
  paragraph.textContent = line;
  log.append(paragraph);
  if (log.childElementCount > 200) log.firstElementChild?.remove();
  log.scrollTop = log.scrollHeight;
}

// By attribute: a choice is written into the element, and an empty one taken out of it.
the('#attributes', HTMLFormElement).addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
  if (target.value === '') viewer.removeAttribute(target.name);
  else viewer.setAttribute(target.name, target.value);
  written.textContent = [...viewer.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ');
});
the('#attributes', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());

// By call: each answers with a promise.
for (const button of document.querySelectorAll('button[data-call]')) {
  if (!(button instanceof HTMLButtonElement)) continue;
  const { call = '', argument = '' } = button.dataset;
  button.addEventListener('click', async () => {
    /** @type {Record<string, () => Promise<unknown>>} */
    const calls = {
      play: () => viewer.play(),
      pause: () => viewer.pause(),
      goTo: () => viewer.goTo(argument),
      state: () => viewer.state(),
      stats: () => viewer.stats(),
    };
    answer.textContent = '…';
    try {
      const result = await calls[call]?.();
      answer.textContent = result === undefined ? 'Done.' : JSON.stringify(result, null, 2);
    } catch (error) {
      answer.textContent = String(error);
    }
  });
}

// Events: the viewer sends those that somebody listens to.
for (const type of /** @type {const} */ ([
  'poem-ready',
  'poem-chapter',
  'poem-cue',
  'poem-play',
  'poem-pause',
  'poem-end',
  'poem-error',
]))
  viewer.addEventListener(type, ({ detail }) => note(`${type} ${detail ? JSON.stringify(detail) : ''}`));

/** @param {CustomEvent<number>} event up to 60 times a second, which is why nobody gets it unasked */
const showTime = ({ detail }) => {
  time.value = `${detail.toFixed(1)} s`;
};
the('#listen-time', HTMLInputElement).addEventListener('change', ({ target }) => {
  const wanted = target instanceof HTMLInputElement && target.checked;
  if (wanted) viewer.addEventListener('poem-time', showTime);
  else viewer.removeEventListener('poem-time', showTime);
  time.value = '';
});

await viewer.ready;
const chapters = await viewer.get('chapters');
note(`${chapters.length} chapters, ${Math.round((await viewer.get('duration')) / 60)} minutes`);
