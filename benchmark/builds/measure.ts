import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';

/** What a command cost. */
export interface Cost {
  /** Seconds on the clock, and of all processors together. */
  wall: number;
  cpu: number;
  /** Most memory that one of its processes had, in MB. */
  memory: number;
}

/**
 * Runs a command in a folder, and measures it with all that it starts, on Linux.
 *
 * @throws if it fails, with what it printed last
 */
export async function measure(folder: string, command: string[]): Promise<Cost> {
  const { NODE_ENV: _, CI: __, ...rest } = process.env;
  const env = { ...rest, NO_UPDATE_NOTIFIER: '1' } as NodeJS.ProcessEnv;
  const cpu = cpuOfChildren();
  const start = performance.now();
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd: folder, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, ...processesIn(folder).map(peakOf));
  }, 100);
  const [exitCode] = await once(child, 'close');
  clearInterval(timer);
  if (exitCode !== 0) {
    throw new Error(`\`${command.join(' ')}\` in ${folder} failed:\n${output.slice(-3000)}`);
  }
  const wall = (performance.now() - start) / 1000;
  return { wall, cpu: cpuOfChildren() - cpu, memory };
}

/** Seconds that ended children of this process took, with their own. */
function cpuOfChildren(): number {
  // after the name, which may have spaces: state is the third field, cutime and cstime 16 and 17
  const fields = (fs.readFileSync('/proc/self/stat', 'utf8').split(') ').pop() ?? '').split(' ');
  const ticksPerSecond = 100;
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

function processesIn(folder: string): string[] {
  return fs.readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && fs.readlinkSync(`/proc/${name}/cwd`) === folder;
    } catch {
      return false;
    }
  });
}

/** In MB; nothing for a process that has ended. */
function peakOf(pid: string): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
