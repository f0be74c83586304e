import { createHash } from 'node:crypto';

/** Named by their content, such files are asked for once. */
export const immutable = 'public, max-age=31536000, immutable';

/** Everything else is kept, and asked for whether it is still the same. */
export const revalidated = 'public, max-age=0, must-revalidate';

/** What the pages of a documentation site have no use for, https://www.w3.org/TR/permissions-policy/. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The headers of every answer.
 *
 * @param scripts texts of the inline scripts that may run, and no others
 */
export function securityHeaders(scripts: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(scripts),
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': unusedFeatures.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

function contentSecurityPolicy(scripts: readonly string[]): string {
  const hashes = scripts
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .sort();
  const policy = {
    'default-src': ["'none'"],
    // the engine of the search is WebAssembly; the next pages are named by rules that a script writes
    'script-src': ["'self'", ...hashes, "'wasm-unsafe-eval'", "'inline-speculation-rules'"],
    // a page has in its head the style rules that it uses, and colours and widths are attributes
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
