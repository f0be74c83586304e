import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import { stripVTControlCharacters } from 'node:util';

export interface Command {
  program: string;
  args: string[];
  cwd: string;
  /** File that gets all that the process prints. */
  log: string;
}

/** The environment without what a test runner, or a reader's own app, has set. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(NODE_ENV|VITEST.*|LOGTO_.*|TEST)$/.test(name),
    ),
  ) as NodeJS.ProcessEnv;

/** A process that goes on until it is stopped, with all that it started. */
export class Service {
  private constructor(
    private readonly child: ChildProcess,
    private readonly log: string,
  ) {}

  /**
   * Starts a service and waits until it answers.
   *
   * @param port where it will listen
   * @throws if it ends instead, or does not listen after a minute
   */
  static async start(command: Command, port: number): Promise<Service> {
    const service = new Service(run(command), command.log);
    const deadline = Date.now() + 60_000;
    while (!(await isListening(port))) {
      if (service.hasEnded || Date.now() > deadline) {
        await service.stop();
        throw new Error(`${command.args.join(' ')} did not start.\n${service.output}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return service;
  }

  /** All that the process has printed so far. */
  get output(): string {
    return readLog(this.log);
  }

  async stop(): Promise<void> {
    running.delete(this.child);
    if (!this.hasEnded) {
      const exit = once(this.child, 'exit');
      kill(this.child, 'SIGTERM');
      const timer = setTimeout(() => kill(this.child, 'SIGKILL'), 5_000);
      await exit;
      clearTimeout(timer);
    }
  }

  private get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }
}

/**
 * Runs a program to its end.
 *
 * @returns whether it succeeded, and all that it printed
 */
export async function complete(command: Command): Promise<{ isGood: boolean; output: string }> {
  const child = run(command);
  const [exitCode] = await once(child, 'exit');
  running.delete(child);
  return { isGood: exitCode === 0, output: readLog(command.log) };
}

export async function isListening(port: number): Promise<boolean> {
  const socket = net.connect(port, 'localhost');
  const isOpen = await Promise.race([
    once(socket, 'connect').then(() => true),
    new Promise<boolean>((resolve) => socket.on('error', () => resolve(false))),
  ]).catch(() => false);
  socket.destroy();
  return isOpen;
}

/** Nothing that was started here outlives this process. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) {
    kill(child, 'SIGKILL');
  }
});
for (const [signal, exitCode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => process.exit(exitCode));
}

function run({ program, args, cwd, log }: Command): ChildProcess {
  const output = fs.openSync(log, 'a');
  const env = { ...environment(), NEXT_TELEMETRY_DISABLED: '1' };
  // a group of its own, so that its children end with it
  const child = spawn(program, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', output, output],
  });
  fs.closeSync(output);
  running.add(child);
  return child;
}

function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(pid ?? 0), signal);
  } catch {
    // it has ended in the meantime
  }
}

const readLog = (file: string): string =>
  stripVTControlCharacters(fs.readFileSync(file, 'utf8')).replace(/\r/g, '');
