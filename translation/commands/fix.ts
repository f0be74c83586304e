import { checkTranslations } from '../check';
import { fixOnce } from '../fix';
import { Project } from '../project';
import type { Call, Command } from './command';
import { pathsIn } from './paths';

export const fix: Command = {
  synopsis: 'fix [FILES]',
  summary: 'mends all that is mechanical, and carries changes of code, links and ids over',
  options: [],
  arguments: [0, Number.POSITIVE_INFINITY],
  run: fixFiles,
};

/** One thing mended can uncover another; this many steps are enough for all that was seen. */
const steps = 10;

async function fixFiles(call: Call): Promise<number> {
  const { siteDir, args, print, progress } = call;
  const isAsked = pathsIn(siteDir, args);
  let project = await call.project();
  for (let step = 0; step < steps; step += 1) {
    progress('mending');
    const done = await fixOnce(project, isAsked);
    if (done.length === 0) {
      break;
    }
    print(done.join('\n'));
    project = await Project.read(siteDir);
  }
  const left = (await checkTranslations(project, { progress })).filter(({ path }) => isAsked(path));
  print(
    left.length === 0
      ? 'Nothing is left to mend.'
      : `${left.length} left for people: npm run translation -- check`,
  );
  return left.length > 0 ? 1 : 0;
}
