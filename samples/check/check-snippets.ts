import { spawnSync } from 'node:child_process';
import ts from 'typescript';
import type { Finding } from '../../src/content/finding';
import type { Block } from '../harness/blocks';
import { programLanguages } from '../harness/follow';
import { type Place, placeAt, placeIn } from './place';

type Check = (block: Block) => Finding[];

const checks = new Map<string, Check>([
  ['json', checkJson],
  ['dotenv', checkDotenv],
  ['sh', checkCommands],
]);

/** Whether there is a shell that can check commands; Windows has none. */
export const hasShell = (): boolean => spawnSync('sh', ['-n'], { input: '' }).status === 0;

/** Says what is wrong with a block that is no program. */
export const checkSnippet: Check = (block) =>
  (checks.get(block.language) ?? unknownLanguage)(block);

/** A language that nothing checks would be a way around all checks. */
const unknownLanguage: Check = (block) => [
  {
    // the fence, which names the language, is the line before
    ...placeIn(block, 0),
    found: block.language
      ? `nothing checks the language "${block.language}"`
      : 'the block names no language',
    advice: `use one of ${[...programLanguages, ...checks.keys()].join(', ')}`,
    rule: 'unchecked-language',
  },
];

function checkJson(block: Block): Finding[] {
  try {
    JSON.parse(block.code);
    return [];
  } catch (error) {
    const { message } = error as SyntaxError;
    // Node.js does not always say where; TypeScript does, but lets comments and more pass
    const offset =
      /at position (\d+)/.exec(message)?.[1] ??
      ts.parseConfigFileTextToJson('block.json', block.code).error?.start ??
      0;
    const reason = message.replace(/(, ".*"| in JSON at position| is not valid JSON).*$/s, '');
    return [snippetFinding(placeAt(block, Number(offset)), `invalid JSON: ${reason}`, 'json')];
  }
}

/** Values with spaces, quotes or `#` in them mean different things to the tools that read them. */
const assignment = /^([A-Za-z_]\w*)=(?:"[^"]*"|'[^']*'|[^\s"'`#]*)$/;

function checkDotenv(block: Block): Finding[] {
  const names = new Set<string>();
  return block.code.split('\n').flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) {
      return [];
    }
    const report = (found: string) => [snippetFinding(placeIn(block, index + 1), found, 'dotenv')];
    const name = assignment.exec(line)?.[1];
    if (name === undefined) {
      return report(`expected NAME=value, a comment or an empty line, found \`${line}\``);
    }
    if (names.has(name)) {
      return report(`sets ${name} for the second time`);
    }
    names.add(name);
    return [];
  });
}

function checkCommands(block: Block): Finding[] {
  const { status, stderr } = spawnSync('sh', ['-n'], { input: block.code, encoding: 'utf8' });
  if (status === 0 || status === null) {
    return [];
  }
  const [, line = '1', reason = stderr] = /(\d+): (.*)/.exec(stderr) ?? [];
  // the shell notices at the end, one line further, what was not closed
  const lastLine = block.code.trimEnd().split('\n').length;
  const place = placeIn(block, Math.min(Number(line), lastLine));
  return [snippetFinding(place, `the shell cannot read it: ${reason.trim()}`, 'sh')];
}

const snippetFinding = (place: Place, found: string, language: string): Finding => ({
  ...place,
  found,
  advice: 'correct it',
  rule: `invalid-${language}`,
});
