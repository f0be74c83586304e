import type { AtRule, Container, PluginCreator, Rule } from 'postcss';

const darkAttribute = /\[data-theme=['"]?dark['"]?\]/g;
const noAttribute = 'html:not([data-theme])';

/**
 * Makes dark mode work before and without JavaScript, by the reader's system preference.
 *
 * Docusaurus' style sheets know the colour mode from `data-theme` on the root element, which a
 * script sets. Every rule for `[data-theme='dark']` is repeated for a root element without that
 * attribute; rules for such an element, which mean light mode, are kept out of dark mode.
 */
const darkWithoutScript: PluginCreator<void> = () => ({
  postcssPlugin: 'dark-without-script',
  Once(root, { AtRule }) {
    const media = (params: string): AtRule => new AtRule({ name: 'media', params });
    const rules: Rule[] = [];
    root.walkRules((rule) => {
      if (!isKeyframe(rule)) {
        rules.push(rule);
      }
    });
    for (const rule of rules) {
      if (rule.selector.includes(noAttribute)) {
        const light = media('not (prefers-color-scheme: dark)');
        rule.replaceWith(light);
        light.append(rule);
        continue;
      }
      const selectors = rule.selectors.filter((selector) => selector.search(darkAttribute) >= 0);
      if (selectors.length > 0) {
        const dark = media('(prefers-color-scheme: dark)');
        const copy = rule.clone({
          selectors: selectors.map((selector) =>
            selector.replace(darkAttribute, ':root:not([data-theme])'),
          ),
        });
        dark.append(copy);
        (rule.parent as Container).insertAfter(rule, dark);
      }
    }
  },
});
darkWithoutScript.postcss = true;

const isKeyframe = (rule: Rule): boolean =>
  rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name);

export default darkWithoutScript;
