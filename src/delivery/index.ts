import fs from 'node:fs';
import path from 'node:path';
import { securityHeaders } from './headers';
import { headersFile, redirectsFile } from './hosts';
import { mapsFile, serverFile } from './nginx';
import { redirectsOf } from './redirects';
import { robotsFile, sitemapIndex, sitemapIndexFile } from './robots';
import { inlineScripts, readSiteFiles } from './site-files';

/** Below the root of the sources: what nginx reads, and the site that it serves, with packed files. */
export const nginxFolder = '.build/nginx';

/**
 * Writes what hosts read of headers, redirects and how long to keep files: `_headers` and `_redirects` into
 * the site, for Cloudflare Pages and Netlify; two parts of a configuration beside it, for nginx. And what
 * robots read of all languages together.
 *
 * @param siteDir root of the sources
 * @param folder the built site
 */
export function writeDelivery(siteDir: string, folder: string): void {
  const files = readSiteFiles(folder);
  const headers = securityHeaders(inlineScripts(folder));
  const redirects = redirectsOf(files);
  fs.writeFileSync(path.join(folder, '_headers'), headersFile(files, headers));
  fs.writeFileSync(path.join(folder, '_redirects'), redirectsFile(redirects));
  fs.writeFileSync(path.join(folder, sitemapIndexFile), sitemapIndex(files));
  fs.writeFileSync(path.join(folder, 'robots.txt'), robotsFile());
  const nginx = path.join(siteDir, nginxFolder);
  fs.mkdirSync(nginx, { recursive: true });
  fs.writeFileSync(path.join(nginx, 'maps.conf'), mapsFile(files, redirects));
  fs.writeFileSync(path.join(nginx, 'server.conf'), serverFile(headers));
}
