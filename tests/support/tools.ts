import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A program that tests need and npm does not bring. */
export interface Tool {
  name: string;
  /** Path of the program on this machine, if it has it. */
  find: () => string | undefined;
  /** Packages of Debian that bring it. */
  packages: string[];
}

const onPath = (...names: string[]): string[] =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));

const firstThatExists = (...files: (string | undefined)[]): string | undefined =>
  files.find((file) => file && fs.existsSync(file));

const wholeChromiums = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Chromium of the system, else one that Playwright installed; with a font for Chinese. The one without
 * a window to draw does the same in two thirds of the time.
 */
export const chromiumTool: Tool = {
  name: 'Chromium',
  find: () =>
    firstThatExists(
      process.env.CHROMIUM,
      ...onPath('chromium-headless-shell', ...wholeChromiums),
      chromium.executablePath(),
    ),
  packages: ['chromium-headless-shell', 'fonts-noto-cjk'],
};

/** The one that readers have: it prepares pages that they are about to open. */
export const wholeChromiumTool: Tool = {
  name: 'Chromium',
  find: () => firstThatExists(process.env.CHROMIUM, ...onPath(...wholeChromiums)),
  packages: ['chromium', 'fonts-noto-cjk'],
};

export const redisTool: Tool = {
  name: 'Redis',
  find: () => firstThatExists(process.env.REDIS_SERVER, ...onPath('redis-server')),
  packages: ['redis-server'],
};

/** @returns what is missing and how to get it, or nothing if the tool is there */
export function obstacleOf({ name, find, packages }: Tool): string | undefined {
  return find()
    ? undefined
    : `There is no ${name}: install it, on Debian by \`apt-get install ${packages.join(' ')}\`.`;
}

/**
 * Installs a tool that is missing, where that is possible: on Debian, as root.
 *
 * @returns why the tool is still missing, or nothing if it is there
 */
export function provide(tool: Tool): string | undefined {
  const isPossible = fs.existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!tool.find() && isPossible) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...tool.packages];
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    execFileSync('apt-get', install, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  return obstacleOf(tool);
}

/** Flags without which Chromium calls home or needs a sandbox that a container does not have. */
const usualArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param args further arguments for Chromium
 * @throws if there is no Chromium
 */
export function launchBrowser(args: string[] = [], tool = chromiumTool): Promise<Browser> {
  const executablePath = tool.find();
  if (!executablePath) {
    throw new Error(obstacleOf(tool));
  }
  return chromium.launch({ executablePath, args: [...usualArgs, ...args] });
}
