import { buildSite } from './build-site';

buildSite(process.cwd(), process.argv.slice(2))
  .then((isBuilt) => {
    process.exitCode = isBuilt ? 0 : 1;
  })
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
