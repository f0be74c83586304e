/**
 * What a program may take an address for: as it is, and with percent escapes resolved, however often
 * they were made; without spaces and characters that browsers leave out, in plain small letters.
 */
export function readings(address: string): string[] {
  const found = [address];
  for (let last = address; found.length < 5; ) {
    const next = decode(last);
    if (next === last) {
      break;
    }
    found.push(next);
    last = next;
  }
  return [...new Set(found.map(plain))];
}

/** Resolves percent escapes; what is none stays as it is. */
export const decode = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped.replace(/%([0-7][\da-f])/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
    }
  });

const ignored = /[\p{Cc}\p{Cf}\p{Z}]|\p{Default_Ignorable_Code_Point}/gu;

const plain = (text: string): string => text.replace(ignored, '').normalize('NFKC').toLowerCase();

/** What stands before the colon of an address, e.g. `https`. */
export const schemeOf = (address: string): string | undefined =>
  /^([a-z][\w+.-]*):/i.exec(address)?.[1]?.toLowerCase();

/** Whether an address shows its scheme only to those who resolve escapes and leave out spaces. */
export const isDisguised = (address: string): boolean =>
  schemeOf(address) === undefined && readings(address).some((reading) => schemeOf(reading));
