// @ts-check

const OPTION = '--allow-embedding';
const EXAMPLE = 'npm start -- ' + OPTION + ' https://example.org';

/**
 * Reads which other origins may show the page in a frame of theirs.
 * @param {readonly string[]} args command line, `--allow-embedding ORIGIN` or `--allow-embedding=ORIGIN`, as often as
 *   needed, each with one origin or several separated by commas
 * @param {NodeJS.ProcessEnv} env `ALLOW_EMBEDDING`, heard when no argument says anything
 * @returns {string[]} origins such as `https://example.org`, each once
 * @throws {Error} when what was given is no origin
 */
export function embeddersAsked(args, env) {
  const given = args.flatMap((arg, at) => {
    if (arg === OPTION) return [args[at + 1] ?? ''];
    return arg.startsWith(OPTION + '=') ? [arg.slice(OPTION.length + 1)] : [];
  });
  const fromEnvironment = env['ALLOW_EMBEDDING'] ?? '';
  const said = given.length > 0 ? given : fromEnvironment === '' ? [] : [fromEnvironment];
  return [...new Set(said.flatMap((list) => list.split(',')).map((text) => originOf(text.trim())))];
}

/** @param {string} text */
function originOf(text) {
  const address = URL.canParse(text) ? new URL(text) : null;
  const web = address?.protocol === 'https:' || address?.protocol === 'http:';
  // Anything else in the name would be read as more than a name in the header it goes into.
  const named = /^([a-z\d.-]+|\[[a-f\d:]+\])$/.test(address?.hostname ?? '');
  // More than an origin would promise that only this folder of it may embed the page, which no browser keeps.
  if (!address || !web || !named || address.href !== address.origin + '/')
    throw new Error('« ' + text + ' » is no origin that could embed the page. For example: ' + EXAMPLE);
  return address.origin;
}
