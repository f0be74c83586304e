import { fold } from './fold';

/** Words that questions are made of, and that say nothing of what is asked for. */
const words: Record<string, string> = {
  en: `a an and another any are as at be been but by can could do does did doing for from get gets getting had
    has have how i if in into is it its just let like ll make may me my need not of on one or our
    please put re s should so some tell than that the their them then there these they this to up us use
    used using want was way we were what when where which while who why will with without would you
    your`,
  ru: `а без бы быть в вам вас ваш вместо во вот все всё где да для до его ее если есть ещё же за зачем и из
    или им их к как какая какие какой ко когда кто ли лучше между меня мне мной мой мою моя можно
    мое моего моем на над надо нас наш не нет ни них но ну нужен нужна нужно о об он она они от по под
    после почему при про с сам самому свой свое своем себя сделать со так такое также там то тоже
    только тот у уже хочу через чем что чтобы это этого этот я`,
  zh: `如何 怎么 怎样 怎么样 什么 为什么 哪里 哪个 哪些 哪 谁 的 地 得 了 吗 呢 吧 着 在 是 有 我 我们 我的 你
    你们 他 它 它们 这 这个 那 那个 这些 那些 和 与 或 及 以及 把 被 让 给 对 从 到 向 用 以 要 想 能 可以 可
    应该 需要 怎 个 一个 一下 里 中 上 下 时 后 前 就 都 也 还 请 才 并 而 但 但是 如果 因为 所以 之 其 于 不 没有`,
  de: `aber als am an auch auf aus bei beim bin bis da damit das dass dein deine dem den denn der des die
    dies diese diesem diesen dieser doch du durch ein eine einem einen einer eines er es etwas für ganz
    gibt habe haben hat ich ihr im in ins ist ja kann kein keine können lassen man mein meine meinem
    meinen meiner mich mir mit muss müssen nach nicht noch nur ob oder ohne sein sich sie sind so soll
    sollte über um und uns unter vom von vor wann warum was welche welchem welchen welcher welches wenn
    wer werden wie will wir wird wo wofür woher wozu zu zum zur zwischen`,
  pt: `a ao aos as até com como da das de dela dele do dos e é ela ele em entre era essa esse esta está
    estar estas este estes estou eu faço fazer foi há isso isto já lhe mais mas me meu meus minha minhas
    muito na nas não no nos nossa nosso num numa o onde os ou para pela pelo perto por porque posso
    preciso pode qual quais quando que quem quero sem se sem ser seu sua são só também tem tenho ter um
    uma umas uns você vou`,
  fr: `à au aux avec avoir c ce ceci cela ces cet cette chez comment d dans de des doit dois donc du elle
    elles en est et être eu faire faut fait il ils j je l la le les leur lui ma mais me mes moi mon n ne
    nos notre nous on ou où par pas peut peux plus pour pourquoi puis qu quand que quel quelle quelles
    quels qui quoi s sa sans se ses si son sont sous sur t ta te tes toi ton tu un une veux vos votre
    vous y`,
};

const lists = new Map(
  Object.entries(words).map(([locale, list]) => [locale, new Set(list.split(/\s+/).map(fold))]),
);

/** What every page is about. */
const product = 'logto';

export const isStopWord = (locale: string, word: string): boolean =>
  fold(word) === product || (lists.get(locale)?.has(fold(word)) ?? false);
