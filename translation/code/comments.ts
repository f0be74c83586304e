import type { Words } from './reading';

const instructions = [
  /^!/, // shebang, and comments that minifiers keep
  /^(?:@ts-|@jsx|@type\b|@typedef\b|@satisfies\b|@import\b|@vite-|@preserve\b|@license\b)/,
  /^[@#]__[A-Z_]+__/,
  /^(?:eslint|biome-ignore|prettier-ignore|tslint:|oxlint-|jshint|stylelint-|deno-)/,
  /^(?:istanbul|c8|v8|node:coverage|vitest|jest|@vitest|@jest)\b/,
  /^(?:globals?|exported)\s+\w+(?::|\s*$|,)/,
  /^webpack[A-Z]\w*:/,
  /^turbopack[A-Z]\w*:/,
  /^highlight-(?:next-line|start|end)\b/,
  /^#?(?:end)?region\b/,
  /^\/\s*<(?:reference|amd-)/,
  /^[#@]\s*source(?:Mapping)?URL=/,
  /^(?:shellcheck|yaml-language-server:|yamllint|hadolint|syntax=|syntax\s*=|escape\s*=|check\s*=)/,
];

/** Whether a comment is meant for a program rather than for readers: then it is code. */
export function isInstruction(comment: string): boolean {
  const content = comment
    .replace(/^\s*(?:\/\/|\/\*\*?|#|;)/, '')
    .replace(/\*\/$/, '')
    .trim();
  return instructions.some((pattern) => pattern.test(content));
}

/**
 * Joins comments that stand in lines of their own below each other: a translator may break the lines
 * elsewhere.
 */
export function joinLines(comments: Words[], code: string): Words[] {
  const joined: Words[] = [];
  for (const comment of comments) {
    const last = joined.at(-1);
    const isNext =
      last &&
      /^[^\S\n]*\n[^\S\n]*$/.test(code.slice(last.end, comment.start)) &&
      [last, comment].every((one) => isLine(one, code));
    if (isNext) {
      last.end = comment.end;
    } else {
      joined.push({ ...comment });
    }
  }
  return joined;
}

/** A comment up to the end of its line, with nothing before it. */
const isLine = ({ start }: Words, code: string): boolean =>
  !code.startsWith('/*', start) &&
  code.slice(code.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
