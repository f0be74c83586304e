import { cutVersion } from './cut-version-of-docs';

cutVersion(process.cwd(), process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
