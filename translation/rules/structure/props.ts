import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Problem, SectionPair, TranslatedFile } from '../rule';
import { endOf, nodesIn, sourceOf, startOf } from './nodes';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type Attribute = JsxElement['attributes'][number];

/** The props of an element by their names; one that is spread has its code as name. */
export type Props = Map<string, Prop>;

interface Prop {
  /** Written in one way for all that mean the same. */
  value: string;
  isText: boolean;
  attribute: Attribute;
}

/** Props whose value readers see, if it is plain text. */
const textProps = [
  ...['title', 'label', 'alt', 'summary', 'aria-label', 'placeholder', 'description', 'caption'],
];

/** Targets, which another rule compares. */
const linkProps = ['href', 'to', 'src'];

export const propsOf = ({ attributes }: JsxElement): Props =>
  new Map(
    attributes.map((attribute): [string, Prop] => {
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        return [`{${oneLine(attribute.value)}}`, { value: '', isText: false, attribute }];
      }
      const { name, value } = attribute;
      return typeof value === 'string'
        ? [name, { value: `"${value}"`, isText: textProps.includes(name), attribute }]
        : [name, { value: value ? `{${oneLine(value.value)}}` : '', isText: false, attribute }];
    }),
  );

const oneLine = (code: string): string => code.replace(/\s+/g, ' ').trim();

/** Whether an element of a translation has the props of its English counterpart. */
export function checkProps(
  { englishText }: SectionPair,
  subject: TranslatedFile,
  english: Props,
  node: JsxElement,
  own: Props,
): Problem[] {
  const name = `\`<${node.name ?? ''}>\``;
  return [
    ...[...english].flatMap(([key, expected]): Problem[] => {
      const found = own.get(key);
      const source = sourceOf(expected.attribute, englishText);
      if (!found) {
        const end = endOf(node.attributes.at(-1)) || startOf(node) + 1 + (node.name ?? '').length;
        const fix = { start: end, end, text: ` ${source}` };
        return subject.isTracked
          ? [
              {
                at: startOf(node),
                found: `${name} without \`${key}\`, expected \`${source}\``,
                advice: expected.isText
                  ? 'add it with its text translated'
                  : 'add it as in English',
                ...(!expected.isText && { fix }),
              },
            ]
          : [];
      }
      return isSame(key, found, expected)
        ? []
        : [
            {
              at: startOf(found.attribute),
              found: `\`${sourceOf(found.attribute, subject.file.text)}\`, expected \`${source}\``,
              advice: expected.isText
                ? 'write the translated text between quotes'
                : 'use the value of English',
              ...(!expected.isText && { fix: replace(found.attribute, source) }),
            },
          ];
    }),
    ...[...own]
      .filter(([key]) => !english.has(key) && isUsed(subject, node, key))
      .map(([key, { attribute }]) => ({
        at: startOf(attribute),
        found: `${name} with \`${key}\`, which English does not have here`,
        advice: 'remove it',
        fix: removal(attribute, subject.file.text),
      })),
  ];
}

const isSame = (key: string, found: Prop, expected: Prop): boolean =>
  found.value === expected.value ||
  (linkProps.includes(key) && isPlain(found) && isPlain(expected)) ||
  (expected.isText && found.isText && (found.value.length > 2 || expected.value.length === 2));

const isPlain = ({ value }: Prop): boolean => value.startsWith('"');

const replace = (attribute: Attribute, text: string) => ({
  start: startOf(attribute),
  end: endOf(attribute),
  text,
});

const removal = (attribute: Attribute, text: string) => {
  const before = text.slice(0, startOf(attribute)).trimEnd().length;
  return { start: before, end: endOf(attribute), text: '' };
};

/** Whether English gives this prop to such an element anywhere; if not, it is a matter of safety. */
const isUsed = ({ sources }: TranslatedFile, { name }: JsxElement, prop: string): boolean =>
  sources.some(({ tree }) =>
    nodesIn(tree.children, 'mdxJsxFlowElement', 'mdxJsxTextElement').some(
      (element) => element.name === name && propsOf(element).has(prop),
    ),
  );
