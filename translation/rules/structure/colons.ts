import type { ContainerDirective } from 'mdast-util-directive';
import type { Problem, SectionPair, TranslatedFile } from '../rule';
import { endOf, nodesIn, sourceOf, startOf } from './nodes';

interface Line {
  at: number;
  line: string;
}

/** A line of colons: with a name it begins a directive, alone it ends one. */
const colonLine = /^[ \t>]*([:：]{3,}.*?)[ \t\r]*$/gm;

const isEnd = ({ line }: Line): boolean => /^[:：]+$/.test(line);

const linesIn = (source: string, start: number): Line[] =>
  [...source.matchAll(colonLine)].map((match) => {
    const [all, line = ''] = match;
    return { at: start + match.index + all.indexOf(line), line };
  });

/** Directives that nothing ends: they swallow what follows. */
export function checkEnds({ translation }: SectionPair, { file }: TranslatedFile): Problem[] {
  const containers = nodesIn(translation.nodes, 'containerDirective');
  if (containers.every((node) => isClosed(node, file.text))) {
    return [];
  }
  const blocks = nodesIn(translation.nodes, 'code');
  const isCode = ({ at }: Line) => blocks.some((block) => startOf(block) < at && at < endOf(block));
  const { start, end } = translation;
  const open: Line[] = [];
  for (const line of linesIn(file.text.slice(start, end), start).filter((one) => !isCode(one))) {
    if (isEnd(line)) {
      open.pop();
    } else {
      open.push(line);
    }
  }
  const [first] = containers.filter((node) => !isClosed(node, file.text));
  return open.length > 0
    ? open.map(({ at, line }) => ({
        at,
        found: `\`${line}\` without its end`,
        advice: 'close it with `:::` in a line of its own',
      }))
    : [
        {
          at: startOf(first),
          found: `\`:::${first?.name}\` ends with fewer colons than it begins with`,
          advice: 'use as many colons at the end as at the beginning',
        },
      ];
}

function isClosed(node: ContainerDirective, text: string): boolean {
  const source = sourceOf(node, text);
  const [colons = ':::'] = /^:+/.exec(source) ?? [];
  const last = linesIn(source, 0).at(-1);
  const isLast = last !== undefined && source.slice(last.at + last.line.length).trim() === '';
  return isLast && isEnd(last) && last.at > 0 && last.line.length >= colons.length;
}

/** Lines of text that look like the beginning or the end of a directive and are none. */
export function checkColons(pair: SectionPair, { file }: TranslatedFile): Problem[] {
  const known = colonsIn(pair.english, pair.englishText).length;
  let open = 0;
  return colonsIn(pair.translation, file.text)
    .slice(known)
    .flatMap(({ at, line }): Problem[] => {
      const isRight = line.startsWith(':::');
      if (isEnd({ at, line }) && open > 0) {
        open -= 1;
        if (isRight) {
          return []; // it ends what is reported already
        }
      } else if (!isEnd({ at, line })) {
        open += 1;
      }
      const right = correct(line);
      return [
        {
          at,
          found: `\`${line}\`, which is no directive but text`,
          advice: right
            ? `write \`${right}\`, with an empty line before and after`
            : 'remove it, or begin the directive that it ends',
          ...(right &&
            right !== line && { fix: { start: at, end: at + line.length, text: right } }),
        },
      ];
    });
}

/** `:::note[Title]` for what is meant so; undefined if that is not the mistake. */
function correct(line: string): string | undefined {
  const [, colons = '', rest = ''] = /^([:：]+)\s*(.*)$/.exec(line) ?? [];
  const begin = colons.replaceAll('：', ':');
  const [, name = '', title] =
    /^([a-z][a-z-]*)(?:\s+|(?=[[［]))[[［]?(.*?)[\]］]?$/i.exec(rest) ?? [];
  if (rest === '') {
    return begin === colons ? undefined : begin;
  }
  return title ? `${begin}${name}[${title}]` : /^[a-z-]+$/i.test(rest) ? begin + rest : undefined;
}

const colonsIn = ({ nodes }: SectionPair['translation'], text: string): Line[] =>
  nodesIn(nodes, 'paragraph')
    .filter((node) => !node.data?.directiveLabel)
    .flatMap((paragraph) => linesIn(sourceOf(paragraph, text), startOf(paragraph)));
