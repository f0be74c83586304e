// A process that builds languages with Docusaurus, one after the other, as it is told to by messages:
// what it loads for the first it has for the others. In plain JavaScript: a TypeScript loader in the
// same process breaks Docusaurus' own dynamic imports.
import { build } from '@docusaurus/core/lib/index.js';

/** What an error and its causes say, without their stack traces. */
function messagesOf(error) {
  if (!(error instanceof Error)) {
    return [String(error)];
  }
  const causes = [error.cause, ...(error instanceof AggregateError ? error.errors : [])];
  return [error.message, ...causes.filter(Boolean).flatMap(messagesOf)];
}

/** Builds a language; returns what is wrong, if it cannot be built. */
async function problemOf({ outDir, locale, variables }) {
  try {
    Object.assign(process.env, variables);
    await build('.', { outDir, locale: [locale] });
    return null;
  } catch (error) {
    return [...new Set(messagesOf(error))].join('\n');
  }
}

process.on('message', async (language) => {
  process.send({ problem: await problemOf(language), memory: process.memoryUsage.rss() });
});

process.on('disconnect', () => process.exit());
