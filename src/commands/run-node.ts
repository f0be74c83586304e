import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a script in a process of its own that shares this terminal; tells whether it succeeded.
 *
 * @param variables of the environment, beside those of this process
 */
export async function runNode(
  cwd: string,
  script: string,
  args: string[],
  variables: Record<string, string> = {},
): Promise<boolean> {
  const env = { ...process.env, ...variables };
  const child = spawn(process.execPath, [script, ...args], { cwd, env, stdio: 'inherit' });
  const [exitCode] = await once(child, 'exit');
  return exitCode === 0;
}
