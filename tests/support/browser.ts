import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Flags without which Chromium calls home or needs a sandbox that a container does not have. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium on this machine: the system's, else one that Playwright installed. */
export function findChromium(): string | undefined {
  const { CHROMIUM } = process.env;
  const candidates = [...(CHROMIUM ? [CHROMIUM] : []), ...installed, chromium.executablePath()];
  return candidates.find((file) => fs.existsSync(file));
}

/** Installs Chromium and a Chinese font where that is possible: on Debian, as root. */
export function installChromium(): string | undefined {
  if (!fs.existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    return undefined;
  }
  const packages = ['chromium', 'fonts-noto-cjk'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  return findChromium();
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error('No Chromium found: install it, or name one in CHROMIUM.');
  }
  return chromium.launch({ executablePath, args });
}
