import type { FileRule, Parsed } from '../rule';
import { elementsOf } from './jsx';
import { foreignUses, type Use } from './uses';

export const foreignComponent: FileRule = {
  id: 'foreign-component',
  reason: 'A component or HTML element can load and run things; words need no other than English.',
  check: (subject) =>
    foreignUses(subject, namesOf).map(({ at, shown }) => ({
      at,
      found: `\`${shown}\`, which English does not use`,
      advice: 'delete it; for a sign that is only text, write `\\<`',
    })),
};

const namesOf = ({ tree }: Parsed): Use[] =>
  elementsOf(tree).map(({ name, at }) => ({ key: name, at, shown: `<${name}>` }));
