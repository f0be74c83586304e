import { files, type HostileChange, replace } from './case';

const copyright = /(?<="copyright": \{\s*"message": ")/;

/** Messages of the interface; the footer is put into every page as HTML. */
export const messages: HostileChange[] = [
  {
    what: 'a script in the footer of every page',
    file: files.footer,
    change: replace(copyright, '<script>alert(1)</script>'),
    rule: 'message-markup',
  },
  {
    what: 'a picture with a program in the footer',
    file: files.footer,
    change: replace(copyright, '<img src=x onerror=alert(1)> '),
    rule: 'message-markup',
  },
  {
    what: 'a tag in escapes of JSON',
    file: files.footer,
    change: replace(copyright, '\\u003ca href=x\\u003e'),
    rule: 'message-markup',
  },
  {
    what: 'a tag that is not closed',
    file: files.footer,
    change: replace(copyright, '<svg/onload=alert(1) '),
    rule: 'message-markup',
  },
  {
    what: 'an entity',
    file: files.footer,
    change: replace(copyright, '&lt;b&gt;'),
    rule: 'message-markup',
  },
  {
    what: 'an address in a button',
    file: files.code,
    change: replace(/"message": "/, '"message": "https://evil.example '),
    rule: 'message-markup',
  },
  {
    what: 'an address without scheme in a button',
    file: files.code,
    change: replace(/"message": "/, '"message": "login.evil.com '),
    rule: 'message-address',
  },
  {
    what: 'a mailbox in the footer',
    file: files.footer,
    change: replace(copyright, 'help@evil.example '),
    rule: 'message-address',
  },
  {
    what: 'a key that changes all objects',
    file: files.code,
    change: replace('{', '{\n  "__proto__": { "message": "x" },'),
    rule: 'message-key',
  },
  {
    what: 'the same, as an escape',
    file: files.navbar,
    change: replace('{', '{\n  "\\u005f_proto__": { "message": "x" },'),
    rule: 'message-key',
  },
  {
    what: 'a second text for a message, of which people read the first',
    file: files.footer,
    change: replace(/"copyright": /, '"copyright": { "message": "x" },\n  "copyright": '),
    rule: 'duplicate-message',
  },
  {
    what: 'a message that replaces the names of all versions',
    file: 'i18n/de/docusaurus-plugin-content-docs/current.json',
    change: replace('{', '{\n  "version.label": { "message": "evil" },'),
    rule: 'unknown-message',
  },
];
