import { commands } from './commands';
import { afterChange } from './diff';

const shells = ['sh', 'bash', 'shell', 'zsh', 'console', 'shell-session', 'sh-session'];

/**
 * What a reader wants of a code block that they copy: what can be run, or stands in the file in the end.
 *
 * @param language of the block, as after its opening fence
 */
export function runnableCode(code: string, language: string): string {
  if (shells.includes(language)) {
    return commands(code);
  }
  return language === 'diff' ? afterChange(code) : code;
}
