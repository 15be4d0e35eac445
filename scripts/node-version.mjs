// @ts-check
// Kept free of imports and of new syntax: an old Node must be able to read this far and print the sentence.

const OLDEST_MAJOR = 20;
const OLDEST_MINOR = 19;

/**
 * @param {string} version e.g. '20.19.0', as in `process.versions.node`
 * @returns {string | null} what to do about a Node that is too old, or null when it will do
 */
export function nodeTooOld(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  if (major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)) return null;
  return (
    'This needs Node ' +
    OLDEST_MAJOR +
    '.' +
    OLDEST_MINOR +
    ' or newer, and this is Node ' +
    version +
    '.\n' +
    'Install a newer one from https://nodejs.org (or: nvm install 24) and run the same command again.'
  );
}
