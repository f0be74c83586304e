/** What files of the site are, by the ends of their names. */
export const contentTypes: Record<string, string[]> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/markdown': ['md'],
  'text/plain': ['txt'],
  'application/xml': ['xml'],
  'application/json': ['json'],
  'application/wasm': ['wasm'],
  'application/zip': ['zip'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
};
