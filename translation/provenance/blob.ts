import { createHash } from 'node:crypto';

/**
 * Id that git gives a text, without asking git: so fresh and stale are told apart in a tarball too.
 * Line endings are no difference, since `.gitattributes` stores all text with `\n`.
 *
 * @returns 40 hexadecimal digits
 */
export function blobId(text: string): string {
  const bytes = Buffer.from(text.replaceAll('\r\n', '\n'));
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
