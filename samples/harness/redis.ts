import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { obstacleOf, redisTool } from '../../tests/support/tools';
import { freePort } from './free-port';
import { Service } from './processes';

/** A real Redis server of our own, which keeps nothing on disk. */
export class Redis {
  private constructor(
    private readonly service: Service,
    private readonly program: string,
    private readonly port: number,
  ) {}

  /**
   * @param folder for its log
   * @throws if Redis is not installed
   */
  static async start(folder: string): Promise<Redis> {
    const program = redisTool.find();
    if (!program) {
      throw new Error(obstacleOf(redisTool));
    }
    const port = await freePort();
    const args = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
    ];
    const command = { program, args, cwd: folder, log: path.join(folder, 'redis.log') };
    return new Redis(await Service.start(command, port), program, port);
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Names of all keys. */
  keys(): string[] {
    return this.ask('keys', '*').split('\n').filter(Boolean);
  }

  /** Seconds until Redis forgets a key. */
  secondsLeft(key: string): number {
    return Number(this.ask('ttl', key));
  }

  stop(): Promise<void> {
    return this.service.stop();
  }

  private ask(...command: string[]): string {
    const client = path.join(path.dirname(this.program), 'redis-cli');
    return execFileSync(client, ['-p', String(this.port), ...command], { encoding: 'utf8' }).trim();
  }
}
