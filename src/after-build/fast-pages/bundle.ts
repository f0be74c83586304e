import path from 'node:path';
import { buildSync } from 'esbuild';

/** The script of a page, as one line; the same for all pages. */
export function bundlePageScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, 'page-script/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // the oldest browsers of `browserslist` in package.json
    target: ['chrome111', 'firefox114', 'safari16.4'],
  });
  return (outputFiles[0]?.text ?? '').trim().replaceAll('</', '<\\/');
}
