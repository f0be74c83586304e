import type { Plugin } from '@docusaurus/types';
import darkWithoutScript from './postcss';

/** Adds the PostCSS plugin to all style sheets, those of the theme included. */
export default function darkWithoutScriptPlugin(): Plugin {
  return {
    name: 'dark-without-script',
    configurePostCss(options) {
      options.plugins.push(darkWithoutScript());
      return options;
    },
  };
}
