import { versionNames } from '../../src/versions';
import { followGuide } from '../harness/assemble';
import { Pages } from '../harness/blocks';
import { users } from '../harness/people';
import { isListening } from '../harness/processes';
import { Trial } from '../harness/trial';
import { installPackages } from '../packages';
import { chooseGuides, chooseVersions, Misuse } from './choose';

/**
 * Leaves the app of a guide running for trying by hand, with the stand-in for Logto, until Ctrl C.
 *
 * @returns never
 */
export async function open([guideName, versionName = versionNames[0]]: string[]): Promise<never> {
  const [guide] = chooseGuides(guideName);
  const [version] = chooseVersions(versionName);
  if (!guideName || !guide || !version) {
    throw new Misuse('Which guide? For example: npm run samples -- open next');
  }
  const port = Number(process.env.PORT ?? 3000);
  if (await isListening(port)) {
    throw new Misuse(
      `Port ${port} is in use: stop what listens there, or choose another with PORT=${port + 1}.`,
    );
  }
  await installPackages(version);
  const pages = await Pages.read(process.cwd());
  const followed = followGuide(guide, version, pages);
  const trial = await Trial.prepare(guide, version, followed, { port, hasBrowser: false });
  await trial.run(undefined, 'dev');
  console.log(`
${trial.origin} is the app at the end of the guide. At its stand-in for Logto, you can be
${users.map(({ name }) => name).join(', ')}. What the app prints is in ${trial.logs}. Ctrl C stops it.`);
  return new Promise(() => {});
}
