/** What people ask for, and what it is called on this site. */
const meanings: Record<string, [asked: RegExp, here: string][]> = {
  en: [
    [/\blog(?:ging)?[ -]?(?:in|on)\b/gi, 'sign-in'],
    [/\blog(?:ging)?[ -]?(?:out|off)\b/gi, 'sign-out'],
  ],
  ru: [
    [/\b(?:login|sign[ -]?in)\b|логин\p{L}*|залогин\p{L}*|авторизоваться/giu, 'вход'],
    [/\b(?:logout|sign[ -]?out)\b|логаут\p{L}*|разлогин\p{L}*/giu, 'выход'],
  ],
  zh: [
    [/退出登录|退出登陆|注销|退出/g, '登出'],
    [/登陆/g, '登录'],
  ],
  de: [
    [/\b(?:einlogg\p{L}*|login)\b/giu, 'anmelden'],
    [/\b(?:auslogg\p{L}*|logout)\b/giu, 'abmelden'],
  ],
  pt: [
    [/\b(?:logar|login)\b/gi, 'entrar login'],
    [/\b(?:deslogar|logout|logoff)\b/gi, 'sair'],
  ],
  fr: [
    [/\b(?:se (?:loguer|logger)|login)\b/gi, 'connexion'],
    [/\b(?:se d[ée]log(?:u|g)er|logout)\b/gi, 'déconnexion'],
  ],
};

/** Replaces everyday words for the things that the site is about by those that its pages use. */
export const inTheWordsOfThisSite = (query: string, locale: string): string =>
  (meanings[locale] ?? []).reduce((text, [asked, here]) => text.replace(asked, here), query);
