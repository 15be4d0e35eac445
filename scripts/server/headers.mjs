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
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Sent with every answer. */
export const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Vite puts a hash of the content into these names, so such a file never changes. */
const HASHED = /^assets\/(.*\/)?[^/]+-[\w-]{8}\.\w+$/;

/**
 * @param {string} name path inside the folder served
 * @returns {string} the Cache-Control header: for ever, or ask each time
 */
export function cacheControl(name) {
  return HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
