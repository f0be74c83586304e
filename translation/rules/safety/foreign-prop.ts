import type { FileRule, Parsed, Problem, TranslatedFile } from '../rule';
import { isEventHandler } from './event-handler';
import { type Attribute, attributesOf, elementsOf, formatAttribute } from './jsx';
import { isStyling } from './style-injection';
import { foreignUses, shorten, type Use } from './uses';

export const foreignProp: FileRule = {
  id: 'foreign-prop',
  reason: 'Props tell a component what to do; a translation changes only those that are text.',
  check: (subject) => [...unknownNames(subject), ...unknownValues(subject)],
};

/** Props that readers see or hear, and that have other words in another language. */
const isText = (name: string): boolean =>
  /^(title|subtitle|heading|label|alt|summary|placeholder|description|caption)$/.test(name) ||
  /^aria-(label|description|placeholder|roledescription|valuetext)$/.test(name);

/** Props that no other rule is for, on elements that English uses. */
function attributesIn({ tree }: Parsed): Attribute[] {
  return attributesOf(tree).filter(({ name }) => !isEventHandler(name) && !isStyling(name));
}

const nameOf = ({ element, name }: Attribute): string => `${element} ${name}`;

const namesOf = (parsed: Parsed): (Use & { element: string })[] =>
  attributesIn(parsed).map((attribute) => ({
    key: nameOf(attribute),
    element: attribute.element,
    at: attribute.at,
    shown: shorten(formatAttribute(attribute)),
  }));

function unknownNames(subject: TranslatedFile): Problem[] {
  const elements = new Set(subject.sources.flatMap(({ tree }) => elementsOf(tree)).map(toName));
  return foreignUses(subject, namesOf)
    .filter(({ element }) => elements.has(element))
    .map(({ at, shown, element }) => ({
      at,
      found: `\`${shown}\`, which English has not on \`<${element}>\``,
      advice: 'delete it',
    }));
}

const toName = ({ name }: { name: string }): string => name;

const valuesOf = (parsed: Parsed): (Use & { name: string })[] =>
  attributesIn(parsed)
    .filter(({ name, kind }) => !(kind === 'text' && isText(name)))
    .map((attribute) => ({
      key: `${attribute.element} ${formatAttribute(attribute)}`,
      name: nameOf(attribute),
      at: attribute.at,
      shown: shorten(formatAttribute(attribute)),
    }));

function unknownValues(subject: TranslatedFile): Problem[] {
  const names = new Set(subject.sources.flatMap(attributesIn).map(nameOf));
  return foreignUses(subject, valuesOf)
    .filter(({ name }) => names.has(name))
    .map(({ at, shown }) => ({
      at,
      found: `\`${shown}\`, English has another value`,
      advice: 'copy the value of English',
    }));
}
