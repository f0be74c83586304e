import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tests/support/tools';
import { AppFolder } from './app-folder';
import { appAt, filesOf } from './assemble';
import type { App, Followed } from './follow';
import { freePort } from './free-port';
import type { Files, Guide } from './guide';
import { LogtoStandIn } from './logto-stand-in';
import type { Service } from './processes';
import { Redis } from './redis';
import { Visitor } from './visitor';

export interface TrialOptions {
  /** Is told what happens. */
  report?: (line: string) => void;
  /** Changes the app before it is built, to see whether the trial notices. */
  change?: (files: Files) => Files;
  /** Where the app listens; any free port if it does not matter. */
  port?: number;
  /** False if nothing is done with the app but to start it. */
  hasBrowser?: boolean;
  /** Milliseconds that a page may take; generous, because machines may have other work to do. */
  patience?: number;
}

export interface RunOptions {
  /** Adds pages that the guide does not have, to see what it warns of. */
  add?: (files: Files) => Files;
  /** Values in the place of those that the harness gives. */
  variables?: Record<string, string>;
}

/** What a guide's app is run with: Logto's stand-in, Redis, a browser, and a folder. */
export class Trial {
  /** Number of checks that have passed. */
  checks = 0;
  private service: Service | undefined;
  /** What the app that runs has in its environment. */
  private variables: Record<string, string> = {};
  private visitors: Visitor[] = [];
  /** Name of a journey until it begins: some have nothing to do in a version. */
  private heading: string | undefined;

  private constructor(
    private readonly guide: Guide,
    readonly version: string,
    private readonly followed: Followed[],
    private readonly options: TrialOptions,
    private readonly folder: AppFolder,
    private readonly browser: Browser | undefined,
    readonly logto: LogtoStandIn,
    private readonly redisServer: Redis | undefined,
  ) {}

  /**
   * @param followed the steps of the guide in this version
   * @throws if Chromium or Redis is missing
   */
  static async prepare(
    guide: Guide,
    version: string,
    followed: Followed[],
    options: TrialOptions = {},
  ): Promise<Trial> {
    const { port = await freePort(), hasBrowser = true } = options;
    const folder = new AppFolder(guide, version, port);
    const needsRedis = appAt(followed).variables.has('REDIS_URL');
    const redis = needsRedis ? await Redis.start(folder.logs) : undefined;
    const browser = hasBrowser
      ? await launchBrowser([`--host-resolver-rules=MAP ${otherHost} localhost`])
      : undefined;
    const logto = await LogtoStandIn.start(registrationOf(guide, port));
    return new Trial(guide, version, followed, options, folder, browser, logto, redis);
  }

  get origin(): string {
    return originAt(this.folder.port);
  }

  /** The same app at a host that browsers do not trust as they trust localhost. */
  originElsewhere(scheme: 'http' | 'https'): string {
    return `${scheme}://${otherHost}:${this.folder.port}`;
  }

  /** Where the logs are. */
  get logs(): string {
    return path.relative(process.cwd(), this.folder.logs);
  }

  get usesRedis(): boolean {
    return this.redisServer !== undefined;
  }

  get redis(): Redis {
    if (!this.redisServer) {
      throw new Error('This guide does not tell its readers to use Redis.');
    }
    return this.redisServer;
  }

  /** Whether the guide has this stop in this version. */
  has(stop: string): boolean {
    return this.followed.some(({ step }) => step.stop === stop);
  }

  /** What the app that runs has printed. */
  get log(): string {
    return this.service?.output ?? '';
  }

  /**
   * Puts the app as it is at a stop of the guide in the place of the one that runs. Visitors stay.
   *
   * @param stop the end of the guide, if there is none
   * @param mode `dev` as while one develops; `start` builds it first, as for production
   */
  async run(
    stop: string | undefined,
    mode: 'start' | 'dev',
    options: RunOptions = {},
  ): Promise<void> {
    if (this.heading) {
      this.report(this.heading);
      this.heading = undefined;
    }
    this.report(
      `  ${stop ?? 'end of the guide'} (${mode === 'dev' ? 'development' : 'production'})`,
    );
    await this.pause();
    const app = appAt(this.followed, stop);
    const same = (files: Files) => files;
    const { add = same, variables } = options;
    const { change = same } = this.options;
    const files = change(add(filesOf(app, this.version)));
    this.variables = this.variablesOf(app);
    this.folder.write(files, { ...this.variables, ...variables });
    if (mode === 'start') {
      await this.folder.build();
    }
    this.service = await this.folder.start(mode);
  }

  /**
   * Stops the app that runs and starts it again, as after a deployment.
   *
   * @param variables values in the place of those that the harness gives
   */
  async restart(variables: Record<string, string> = {}): Promise<void> {
    await this.pause();
    this.folder.configure({ ...this.variables, ...variables });
    this.service = await this.folder.start('start');
  }

  /** Stops the app, and turns browsers away from pages that would look for it. */
  private async pause(): Promise<void> {
    await Promise.all(this.visitors.map(({ page }) => page.goto('about:blank')));
    await this.service?.stop();
  }

  /** @param origin where they find the app, if they do not use its usual address */
  async visitor(origin = this.origin): Promise<Visitor> {
    const { patience = 120_000 } = this.options;
    if (!this.browser) {
      throw new Error('This trial has no browser.');
    }
    const visitor = await Visitor.arrive(this.browser, origin, patience);
    this.visitors.push(visitor);
    return visitor;
  }

  /**
   * One promise of the guide.
   *
   * @param promise what a reader may expect
   * @throws if `see` does: what was expected and found, and where to look
   */
  async check(promise: string, see: () => Promise<void>): Promise<void> {
    try {
      await see();
    } catch (error) {
      this.report(`    ✗ ${promise}`);
      throw new Error(`${promise}: ${(error as Error).message}`);
    }
    this.checks += 1;
    this.report(`    ✓ ${promise}`);
  }

  /** Runs journeys one after the other, and ends everything that was started for them. */
  async runJourneys(names: string[]): Promise<void> {
    try {
      for (const name of names) {
        await this.runJourney(name);
      }
    } finally {
      await this.end();
    }
  }

  private async runJourney(name: string): Promise<void> {
    this.heading = name;
    try {
      await this.guide.journeys[name]?.(this);
      await this.dismissVisitors();
    } catch (error) {
      await this.takePictures();
      const where = `${this.guide.name} ${this.version}, ${name}`;
      const message = `${where}: ${(error as Error).message}\nLogs and pictures are in ${this.logs}`;
      throw new Error(message, { cause: error });
    }
  }

  private variablesOf({ variables }: App): Record<string, string> {
    const values: Record<string, string> = {
      LOGTO_ENDPOINT: this.logto.endpoint,
      LOGTO_APP_ID: application.id,
      LOGTO_APP_SECRET: application.secret,
      LOGTO_BASE_URL: this.origin,
      LOGTO_COOKIE_SECRET: 'used-by-one-run-of-this-app-only',
      REDIS_URL: this.redisServer?.url ?? '',
    };
    for (const name of variables.keys()) {
      if (values[name] === undefined) {
        throw new Error(`The guide tells to set ${name}, for which trial.ts has no value.`);
      }
    }
    return Object.fromEntries([...variables.keys()].map((name) => [name, values[name] ?? '']));
  }

  private report(line: string): void {
    this.options.report?.(line);
  }

  private async takePictures(): Promise<void> {
    for (const [index, { page }] of this.visitors.entries()) {
      const file = path.join(this.folder.logs, `visitor-${index + 1}.png`);
      await page.screenshot({ path: file }).catch(() => undefined);
    }
  }

  private async dismissVisitors(): Promise<void> {
    for (const visitor of this.visitors.splice(0)) {
      await visitor.leave();
    }
  }

  /** Stops everything. */
  async end(): Promise<void> {
    await this.browser?.close();
    await this.service?.stop();
    await this.logto.stop();
    await this.redisServer?.stop();
  }
}

/** The app as Logto knows it. */
const application = { id: 'app-id', secret: 'app-secret-app-secret-app-secret' };

/** Another name of this machine, for which browsers make no exceptions. */
const otherHost = 'app.test';

const originAt = (port: number): string => `http://localhost:${port}`;

const registrationOf = ({ redirects }: Guide, port: number) => {
  const origins = [originAt(port), `http://${otherHost}:${port}`, `https://${otherHost}:${port}`];
  return {
    ...application,
    redirectUris: origins.map((origin) => origin + redirects.signedIn),
    postLogoutRedirectUris: origins.map((origin) => origin + redirects.signedOut),
  };
};
