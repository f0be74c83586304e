import type { FileRule, Parsed } from '../rule';
import { directiveAttributesOf } from './directives';
import { isEventHandler } from './event-handler';
import { attributesOf, formatAttribute } from './jsx';
import { foreignUses, shorten, type Use } from './uses';

export const styleInjection: FileRule = {
  id: 'style-injection',
  reason:
    'Styles, classes and ids can hide a text, lay one over another, or make a script take it for its own.',
  check: (subject) =>
    foreignUses(subject, stylesOf).map(({ at, shown }) => ({
      at,
      found: `\`${shown}\`, which English has not`,
      advice: 'delete it, or copy it from English',
    })),
};

/** Whether a prop decides how an element looks, or by which name scripts and styles find it. */
export const isStyling = (name: string): boolean => /^(style|class|classname|id)$/i.test(name);

const stylesOf = (parsed: Parsed): Use[] => [...props(parsed), ...directives(parsed)];

const props = ({ tree }: Parsed): Use[] =>
  attributesOf(tree)
    .filter(({ name }) => isStyling(name))
    .map((attribute) => ({
      key: `${attribute.element} ${formatAttribute(attribute)}`,
      at: attribute.at,
      shown: shorten(formatAttribute(attribute)),
    }));

/** All attributes of directives: they become those of an element. Titles may have other words. */
const directives = ({ tree }: Parsed): Use[] =>
  directiveAttributesOf(tree)
    .filter(({ name }) => !isEventHandler(name))
    .map(({ directive, name, value, at }) => ({
      key: `${directive} ${name}=${name === 'title' ? '' : value}`,
      at,
      shown: shorten(`:::${directive}{${name}="${value}"}`),
    }));
