import type { InlineCode } from 'mdast';
import type { Problem, SectionPair, TranslatedFile } from '../rule';
import { surplus } from './alignment';
import { beginningOf, nodesIn, sourceOf, startOf } from './nodes';

/**
 * Whether a section of a translation names the code that English names. Grammar may repeat a name, or
 * drop one of two: so one more or one fewer is no difference as long as both sides have it.
 */
export function checkInlineCode(
  { english, translation, isStale }: SectionPair,
  { file }: TranslatedFile,
): Problem[] {
  const [expected, found] = [namesIn(english), namesIn(translation)];
  const [more, fewer] = [surplus(found, expected, oneLine), surplus(expected, found, oneLine)];
  const isSwapped = more.length > 0 && fewer.length > 0;
  const lacks = (names: InlineCode[]) => (name: InlineCode) =>
    isSwapped || names.every(({ value }) => value !== name.value);
  const [extra, missing] = [more.filter(lacks(expected)), fewer.filter(lacks(found))];
  const [one, other] = [extra[0], missing[0]];
  if (one && other && extra.length === 1 && missing.length === 1) {
    const source = sourceOf(one, file.text);
    const at = startOf(one) + source.indexOf(one.value);
    return [
      {
        at: startOf(one),
        found: `\`${one.value}\`, expected \`${other.value}\``,
        advice: 'name the code that English names',
        ...(!isStale &&
          source.includes(one.value) && {
            fix: { start: at, end: at + one.value.length, text: other.value },
          }),
      },
    ];
  }
  return [
    ...extra.map((name) => ({
      at: startOf(name),
      found: `\`${name.value}\`, which English does not name here`,
      advice: 'name the code that English names, or write it without backticks',
    })),
    ...missing.map((name) => ({
      at: beginningOf(translation),
      found: `\`${name.value}\` is not named in this section`,
      advice: 'name it between backticks, as English does',
    })),
  ];
}

const namesIn = ({ nodes }: SectionPair['translation']): InlineCode[] =>
  nodesIn(nodes, 'inlineCode');

const oneLine = ({ value }: InlineCode): string => value.replace(/\s+/g, ' ');
