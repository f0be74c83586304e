import { code, object } from './passage';

/** Text of a passage as messages show it, on one line. */
export function quote(text: string, length = Infinity): string {
  const line = text.trim().replaceAll(code, '…').replaceAll(object, '…').replace(/\s+/gu, ' ');
  return line.length > length ? `\`${line.slice(0, length - 1).trimEnd()}…\`` : `\`${line}\``;
}
