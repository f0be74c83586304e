import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a script in a process of its own that shares this terminal; tells whether it succeeded. */
export async function runNode(cwd: string, script: string, args: string[]): Promise<boolean> {
  const child = spawn(process.execPath, [script, ...args], { cwd, stdio: 'inherit' });
  const [exitCode] = await once(child, 'exit');
  return exitCode === 0;
}
