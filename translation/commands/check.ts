import { checkBeforeReading, checkTranslations, type FixableFinding } from '../check';
import { reporters } from '../reporters/reporter';
import { type Call, type Command, Misuse } from './command';
import { pathsIn } from './paths';

export const check: Command = {
  synopsis: 'check [FILES] [--base REV] [--format terminal|github|json]',
  summary: 'all rules; with --base also whether new stamps are honest',
  options: ['base', 'format'],
  arguments: [0, Number.POSITIVE_INFINITY],
  run: printFindings,
};

async function printFindings(call: Call): Promise<number> {
  const { options, args, siteDir, print, progress } = call;
  const { format = 'terminal', base } = options;
  const report = Object.hasOwn(reporters, format) ? reporters[format] : undefined;
  if (!report) {
    throw new Misuse(
      `There is no format "${format}"; there are ${Object.keys(reporters).join(', ')}.`,
    );
  }
  const isAsked = pathsIn(siteDir, args);
  const unsafe = checkBeforeReading(siteDir);
  if (unsafe.length > 0) {
    print(report(unsafe));
    return 1;
  }
  const project = await call.project();
  const commit = base === undefined ? undefined : project.repository.resolve(base);
  if (base !== undefined && commit === undefined) {
    throw new Misuse(`git knows no commit "${base}"; fetch it, or name another.`);
  }
  const since = commit && project.repository.mergeBase(commit);
  const findings = (await checkTranslations(project, { base: since, progress })).filter(
    ({ path }: FixableFinding) => isAsked(path),
  );
  print(report(findings));
  return findings.length > 0 ? 1 : 0;
}
