// A process of its own, in plain JavaScript: a TypeScript loader in the same process breaks
// Docusaurus' own dynamic imports.
import { build } from '@docusaurus/core/lib/index.js';

/** What an error and its causes say, without their stack traces. */
function messagesOf(error) {
  if (!(error instanceof Error)) {
    return [String(error)];
  }
  const causes = [error.cause, ...(error instanceof AggregateError ? error.errors : [])];
  return [error.message, ...causes.filter(Boolean).flatMap(messagesOf)];
}

const [outDir, ...locale] = process.argv.slice(2);

try {
  await build('.', { outDir, ...(locale.length > 0 && { locale }) });
} catch (error) {
  console.error(`\n${[...new Set(messagesOf(error))].join('\n')}`);
  process.exitCode = 1;
}
