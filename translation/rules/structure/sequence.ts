import type { ContainerDirective } from 'mdast-util-directive';
import type { Problem } from '../rule';
import { count } from './count';
import { nodesIn, startOf } from './nodes';

interface Message {
  from: string;
  arrow: string;
  to: string;
  at: number;
}

/** Whether a diagram of a translation has the messages of English, between the same actors. */
export function checkSequence(
  english: ContainerDirective,
  translation: ContainerDirective,
): Problem[] {
  const [model, messages] = [messagesIn(english), messagesIn(translation)];
  if (model.length !== messages.length) {
    return [
      {
        at: startOf(translation),
        found: `a diagram with ${count(messages.length, 'message')}, expected ${model.length}`,
        advice: 'draw the messages of the English diagram',
      },
    ];
  }
  const names = new Map<string, string>();
  const reported = new Set<string>();
  return messages.flatMap(({ from, arrow, to, at }, index): Problem[] => {
    const expected = model[index];
    if (!expected) {
      return [];
    }
    const wrong = [
      [expected.from, from],
      [expected.to, to],
    ].find(([actor = '', name = '']) => !isConsistent(names, actor, name));
    if (arrow !== expected.arrow) {
      const found = `\`${arrow}\`, expected \`${expected.arrow}\``;
      return [{ at, found, advice: 'use the arrow of the English message' }];
    }
    const [actor = '', name = ''] = wrong ?? [];
    const isNew = wrong && !reported.has(`${actor} ${name}`);
    reported.add(`${actor} ${name}`);
    return isNew
      ? [
          {
            at,
            found: `“${name}” for “${actor}”, expected ${nameFor(names, actor, name)}`,
            advice: 'give every actor one name in the whole diagram, and its own',
          },
        ]
      : [];
  });
}

const messagesIn = ({ children }: ContainerDirective): Message[] =>
  (children.find((node) => node.type === 'list')?.children ?? []).map((item) => {
    const [text] = nodesIn([item], 'text');
    const [, from = '', arrow = '', to = ''] =
      /^(.+?)\s+(-->|->)\s+(.+?)\s*[:：]/.exec(text?.value ?? '') ?? [];
    return { from, arrow, to, at: startOf(item) };
  });

/** Learns a name at its first use. */
function isConsistent(names: Map<string, string>, actor: string, name: string): boolean {
  const known = names.get(actor);
  if (known === undefined && ![...names.values()].includes(name)) {
    names.set(actor, name);
    return true;
  }
  return known === name;
}

const nameFor = (names: Map<string, string>, actor: string, name: string): string => {
  const known = names.get(actor);
  const [other] = [...names].find(([, used]) => used === name) ?? [];
  return known === undefined ? `another name, since that is “${other}”` : `“${known}” as before`;
};
