import type { FileRule, Parsed } from '../rule';
import { directiveAttributesOf } from './directives';
import { attributesOf, formatAttribute } from './jsx';
import { foreignUses, shorten, type Use } from './uses';

export const eventHandler: FileRule = {
  id: 'event-handler',
  reason: 'Attributes like `onclick` and `onError` are programs that run in the browser.',
  check: (subject) =>
    foreignUses(subject, handlersOf).map(({ at, shown }) => ({
      at,
      found: `\`${shown}\`, which English has not`,
      advice: 'delete it',
    })),
};

/** Whether something happens by an attribute; with a namespace as well, as in `xlink:onload`. */
export const isEventHandler = (name: string): boolean => /^(?:[\w-]+:)?on[a-z]/i.test(name);

const handlersOf = ({ tree }: Parsed): Use[] => [
  ...attributesOf(tree)
    .filter(({ name }) => isEventHandler(name))
    .map((attribute) => ({
      key: `${attribute.element} ${formatAttribute(attribute)}`,
      at: attribute.at,
      shown: shorten(formatAttribute(attribute)),
    })),
  ...directiveAttributesOf(tree)
    .filter(({ name }) => isEventHandler(name))
    .map(({ directive, name, value, at }) => ({
      key: `:${directive} ${name}=${value}`,
      at,
      shown: shorten(`${name}="${value}"`),
    })),
];
