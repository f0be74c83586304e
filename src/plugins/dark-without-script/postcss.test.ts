import postcss from 'postcss';
import { expect, it } from 'vitest';
import darkWithoutScript from './postcss';

const transform = async (css: string) =>
  (await postcss([darkWithoutScript()]).process(css, { from: undefined })).css.replace(
    /\s*([{}])\s*/g,
    '$1',
  );

it('repeats dark rules for a page without script, by system preference', async () => {
  expect(await transform("[data-theme='dark'] a, b { color: red }")).toBe(
    "[data-theme='dark'] a, b{color: red}@media (prefers-color-scheme: dark){" +
      ':root:not([data-theme]) a{color: red}}',
  );
});

it('keeps rules for light mode without script out of dark mode', async () => {
  expect(await transform('html:not([data-theme]) .light { color: red }')).toBe(
    '@media not (prefers-color-scheme: dark){html:not([data-theme]) .light{color: red}}',
  );
});

it('works inside layers, and leaves everything else alone', async () => {
  expect(await transform('@layer x { html[data-theme=dark] { color: red } }')).toContain(
    'html:root:not([data-theme])',
  );
  const others = "@keyframes a{from{top: 0}}[data-theme='light'] a{top: 0}";
  expect(await transform(others)).toBe(others);
});
