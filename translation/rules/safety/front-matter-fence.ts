import type { Problem, TextRule } from '../rule';

export const frontMatterFence: TextRule = {
  id: 'front-matter-fence',
  reason:
    'Docusaurus runs front matter that begins with `---js`, and ends it where other programs do not.',
  check: ({ name, text }) => {
    const problem = /\.mdx?$/.test(name) ? fenceProblem(text) : undefined;
    return problem ? [problem] : [];
  },
};

/** What is wrong with the lines around front matter; nothing is read of what stands between. */
export function fenceProblem(text: string): Problem | undefined {
  const at = wrongFence(text);
  return at === undefined
    ? undefined
    : {
        at,
        found: `\`${lineAt(text, at)}\`, expected \`---\` alone on its line`,
        advice: 'put front matter between two lines of `---`, at the very top',
      };
}

/** Where a line begins that Docusaurus takes for a fence and that is not a plain one. */
function wrongFence(text: string): number | undefined {
  if (!/^\ufeff?---(?!-)/.test(text)) {
    return undefined;
  }
  const lines = text.split('\n');
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const isPlain = (line: string | undefined) => /^---[ \t]*\r?$/.test(line ?? '');
  if (!isPlain(lines[0]) || closing === -1) {
    return 0;
  }
  return isPlain(lines[closing]) ? undefined : lines.slice(0, closing).join('\n').length + 1;
}

const lineAt = (text: string, at: number): string =>
  text.slice(at).split(/\r?\n/, 1)[0]?.slice(0, 60) ?? '';
