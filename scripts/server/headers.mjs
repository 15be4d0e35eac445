// @ts-check

/** Nothing comes from or goes to another origin, and no script stands in the HTML itself. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  // `embed/example.html` shows the page in frames.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * Sent with every answer.
 * @param {readonly string[]} embedders other origins that may show the page in a frame of theirs
 */
export const securityHeaders = (embedders) => ({
  'content-security-policy': [
    ...CONTENT_SECURITY_POLICY,
    ["frame-ancestors 'self'", ...embedders].join(' '),
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});

/** The element that embeds the page: a module, which a browser gives to another origin only with leave. */
const ELEMENT = 'embed/poem-viewer.js';

/**
 * @param {string} name path inside the folder served
 * @param {string | undefined} origin of the page that asks
 * @param {readonly string[]} embedders origins that may embed the page, and so may load the element
 * @returns {Record<string, string>}
 */
export function sharingHeaders(name, origin, embedders) {
  if (name !== ELEMENT || embedders.length === 0) return {};
  const allowed = origin !== undefined && embedders.includes(origin);
  return { vary: 'origin', ...(allowed && { 'access-control-allow-origin': origin }) };
}

/** Vite puts a hash of the content into these names, so such a file never changes. */
const HASHED = /^assets\/(.*\/)?[^/]+-[\w-]{8}\.\w+$/;

/**
 * @param {string} name path inside the folder served
 * @returns {string} the Cache-Control header: for ever, or ask each time
 */
export function cacheControl(name) {
  return HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
