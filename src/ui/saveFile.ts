/** Long enough for a browser to have read a file that it was handed; it does not tell. */
const HELD_MS = 60_000;

/** Hands a person a file, as if they had followed a link to it. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
}
