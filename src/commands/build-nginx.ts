// Makes the folder that a server with nginx gets: its configuration, and the site with packed files.
import { nginxFolder } from '../delivery';
import { preparedFor } from './prepare-site';

preparedFor('delivery')
  .then(() => {
    console.log(`\n${nginxFolder}/ is ready: maps.conf, server.conf, and the site in www/.`);
  })
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
