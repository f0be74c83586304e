// Installs the packages that the guides are tested with: of the versions of the docs that are
// given, else of all. It runs after every install of the site, so it has no packages to lean on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const samples = import.meta.dirname;
const versions = JSON.parse(fs.readFileSync(path.join(samples, 'versions.json'), 'utf8'));
const given = process.argv.slice(2);

for (const version of given.length > 0 ? given : Object.keys(versions)) {
  install(version);
}

/** Leaves the packages of a version alone if they are those of its lock file. */
function install(version) {
  const folder = path.join(samples, version);
  const lock = fs.readFileSync(path.join(folder, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  // npm deletes the folder before it installs: half an installation has no stamp
  const stamp = path.join(folder, 'node_modules', '.lock-hash');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash) {
    return;
  }
  console.log(`Installing the packages of ${version} …`);
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    const reason = error ? `npm cannot be run (${error.message})` : 'npm says why above';
    console.error(`The packages of ${version} could not be installed: ${reason}.`);
    process.exit(1);
  }
  fs.writeFileSync(stamp, hash);
}
