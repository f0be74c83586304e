import { describe, expect, it } from 'vitest';
import { runnableCode } from '.';

const text = (...lines: string[]) => lines.join('\n');

describe('of a shell', () => {
  it('is everything if there is no prompt', () => {
    const code = text('# as root', 'cd logto', 'echo "$ 5" \\', '  | cat');
    expect(runnableCode(code, 'sh')).toBe(code);
  });

  it('is what stands after the prompts, without what the commands print', () => {
    const session = text(
      '$ npm ls next',
      'logto@1.0.0',
      '└── next@16.4.5',
      '',
      '  $ cd logto',
      '$',
    );
    expect(runnableCode(session, 'bash')).toBe(text('npm ls next', 'cd logto', ''));
  });

  it('goes on in the next line after a backslash', () => {
    const session = text('$ docker run \\', '>   --rm \\', '  logto', 'started', '$ ls');
    expect(runnableCode(session, 'sh')).toBe(text('docker run \\', '  --rm \\', '  logto', 'ls'));
  });

  it('keeps a dollar that is no prompt', () => {
    expect(runnableCode('$HOME/run', 'sh')).toBe('$HOME/run');
    expect(runnableCode('$ echo $HOME', 'sh')).toBe('echo $HOME');
  });
});

describe('of a diff', () => {
  it('is the file after the change', () => {
    const diff = text(
      '--- a/logto.ts',
      '+++ b/logto.ts',
      '@@ -1,3 +1,3 @@',
      ' export const config = {',
      "-  appId: 'a',",
      "+  appId: 'b',",
      '',
      ' };',
    );
    expect(runnableCode(diff, 'diff')).toBe(
      text('export const config = {', "  appId: 'b',", '', '};'),
    );
  });

  it('keeps how deep lines stand beside each other, where all are indented', () => {
    const diff = text('   if (a) {', '+    b();', '   }');
    expect(runnableCode(diff, 'diff')).toBe(text(' if (a) {', '   b();', ' }'));
  });

  it('strips a space after each mark, where the other lines have two', () => {
    expect(runnableCode(text('  a', '- b', '+ c', '+   d'), 'diff')).toBe(text('a', 'c', '  d'));
  });

  it('takes lines as they are where they have no margin', () => {
    expect(runnableCode(text('a {', '  b', '+ c', '-d', '}'), 'diff')).toBe(
      text('a {', '  b', ' c', '}'),
    );
    expect(runnableCode(text('a', '- b', '+ c'), 'diff')).toBe(text('a', 'c'));
    expect(runnableCode(text('+a', '-b'), 'diff')).toBe('a');
  });
});

it('is all of any other code', () => {
  const code = text('$ a', '+ b', '- c');
  expect(runnableCode(code, 'ts')).toBe(code);
  expect(runnableCode(code, 'text')).toBe(code);
});
