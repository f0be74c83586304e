import type { MessageRule } from '../rule';
import { problemsOfMessages } from './message-problem';

export const placeholders: MessageRule = {
  id: 'placeholders',
  reason:
    'The site puts names, numbers and links in place of `{…}`; with another spelling, readers see the braces.',
  check: problemsOfMessages(({ message, english }) => {
    const [own, source] = [placeholdersOf(message), placeholdersOf(english)];
    const names = [...source].map((name) => `\`${name}\``).join(', ') || 'none';
    const unknown = [...own].filter((name) => !source.has(name));
    const missing = [...source].filter((name) => !own.has(name));
    const misspelt = unknown.map((name) => ({
      found: `placeholder \`${name}\`, English has ${names}`,
      advice: 'spell placeholders as in English: they are not translated',
    }));
    const forgotten = missing.map((name) => ({
      found: `no \`${name}\``,
      advice: 'write it where your language wants it, spelt as in English',
    }));
    const problems = misspelt.length > 0 ? misspelt : forgotten;
    return loneBraces(message) === loneBraces(english)
      ? problems
      : [
          ...problems,
          { found: 'a brace that does not belong to a placeholder', advice: `write ${names}` },
        ];
  }),
};

const placeholder = /\{[^{}|]*\}/g;

export const placeholdersOf = (text: string): Set<string> => new Set(text.match(placeholder));

const loneBraces = (text: string): string => text.replace(placeholder, '').replace(/[^{}]/g, '');
