import { addKey, append, files, type HostileChange, replace } from './case';

/** Elements, props and styles that words do not need. */
export const markup: HostileChange[] = [
  {
    what: 'a script',
    file: files.fragment,
    change: append('<script src="https://evil.example/x.js" />'),
    rule: 'foreign-component',
  },
  {
    what: 'a frame in a list',
    file: files.home,
    change: append('- x\n\n  <iframe src="/quick-starts" />'),
    rule: 'foreign-component',
  },
  {
    what: 'a form that asks for the password',
    file: files.guide,
    change: append('<form action="/login">\n  <input name="password" />\n</form>'),
    rule: 'foreign-component',
  },
  {
    what: 'a picture of 1 × 1 that counts readers',
    file: files.integration,
    change: append('<img src="/img/mark.svg?reader" width="1" height="1" />'),
    rule: 'foreign-component',
  },
  {
    what: 'a drawing with a program in it',
    file: files.authorization,
    change: append('<svg><animate attributeName="href" /></svg>'),
    rule: 'foreign-component',
  },
  {
    what: 'another base for all links of the page',
    file: files.home,
    change: append('<base href="https://evil.example/" />'),
    rule: 'foreign-component',
  },
  {
    what: 'an entry in the head of the page that leads away',
    file: files.guide,
    change: append('<head>\n  <meta http-equiv="refresh" content="0; url=/x" />\n</head>'),
    rule: 'foreign-component',
  },
  {
    what: 'a style sheet',
    file: files.fragment,
    change: append('<style>{`* { display: none }`}</style>'),
    rule: 'foreign-component',
  },
  {
    what: 'a component of the theme that pages do not use',
    file: files.installation,
    change: append('<MDXComponents.head />'),
    rule: 'foreign-component',
  },
  {
    what: 'an element of a namespace',
    file: files.installation,
    change: append('<svg:script />'),
    rule: 'foreign-component',
  },
  {
    what: 'an element in the text of a link',
    file: files.home,
    change: replace('[', '[<button popovertarget="x">x</button> '),
    rule: 'foreign-component',
  },
  {
    what: 'an element in a cell of a table',
    file: files.selfHosting,
    change: replace('| --- | --- |', '| --- | --- |\n| <video autoPlay /> | x |'),
    rule: 'foreign-component',
  },
  {
    what: 'HTML in a prop of a component that English uses',
    file: files.guide,
    change: replace(
      '<Integration />',
      "<Integration dangerouslySetInnerHTML={{ __html: '<img src=x>' }} />",
    ),
    rule: 'foreign-prop',
  },
  {
    what: 'the same, spread',
    file: files.guide,
    change: replace(
      '<Integration />',
      "<Integration {...{ dangerouslySetInnerHTML: { __html: '<img src=x>' } }} />",
    ),
    rule: 'foreign-prop',
  },
  {
    what: 'another value of a prop',
    file: files.home,
    change: replace('level={3}', 'level={(globalThis.evil?.(), 3)}'),
    rule: 'foreign-prop',
  },
  {
    what: 'other children for a component',
    file: files.guide,
    change: replace('<Installation />', '<Installation components={{ p: eval }} />'),
    rule: 'foreign-prop',
  },
  {
    what: 'an address put together from pieces',
    file: files.guide,
    change: replace('<GuideTip />', "<GuideTip href={'java' + 'script:alert(1)'} />"),
    rule: 'foreign-prop',
  },
  {
    what: 'a program that runs when a picture fails',
    file: files.home,
    change: replace('level={3}', 'level={3} onError={() => globalThis.evil?.()}'),
    rule: 'event-handler',
  },
  {
    what: 'a program that runs on a click, as text and in capitals',
    file: files.guide,
    change: replace('<GuideTip />', '<GuideTip ONCLICK="alert(1)" />'),
    rule: 'event-handler',
  },
  {
    what: 'a program that runs when an admonition is touched',
    file: files.authorization,
    change: append(':::note{onpointerover="alert(1)"}\n\nx\n\n:::'),
    rule: 'event-handler',
  },
  {
    what: 'a component over the whole window',
    file: files.home,
    change: replace('<Hero>', "<Hero style={{ position: 'fixed', inset: 0 }}>"),
    rule: 'style-injection',
  },
  {
    what: 'a warning that nobody sees',
    file: files.selfHosting,
    change: replace(/^:::warning(\[.*\])?$/m, ':::warning{.hidden}'),
    rule: 'style-injection',
  },
  {
    what: 'the id by which scripts find the page',
    file: files.selfHosting,
    change: replace(/^:::warning(\[.*\])?$/m, ':::warning{#__docusaurus}'),
    rule: 'style-injection',
  },
  {
    what: 'the same in the middle of a line',
    file: files.fragment,
    change: append('Слово :span[слово]{#__docusaurus}'),
    rule: 'style-injection',
  },
  {
    what: 'the same as the id of a heading',
    file: files.authorization,
    change: replace('\\{#models}', '\\{#__docusaurus}'),
    rule: 'headings',
  },
  {
    what: 'HTML in the description of a picture, which the table of contents shows',
    file: files.authorization,
    change: replace(' \\{#models}', ' ![&lt;img src=x onerror=alert(1)>](/x) \\{#models}'),
    rule: 'heading-markup',
  },
  {
    what: 'HTML in a comment, which the table of contents shows',
    file: files.integration,
    change: replace(
      / \\\{#prepare-configs\}/,
      ' {/* <img src=x onerror=alert(1)> */} \\{#prepare-configs}',
    ),
    rule: 'heading-markup',
  },
  {
    what: 'HTML in a reference, which the table of contents shows',
    file: files.selfHosting,
    change: (text) =>
      append('[x]: /quick-starts')(
        replace(' \\{#what-runs}', ' [&lt;script>alert(1)&lt;/script>][x] \\{#what-runs}')(text),
      ),
    rule: 'heading-markup',
  },
  {
    what: 'HTML as browsers know it, for another reader than MDX',
    file: files.fragment,
    change: append('<img src=x onerror=alert(1)>'),
    rule: 'invalid-mdx',
  },
  {
    what: 'a comment of HTML',
    file: files.fragment,
    change: append('<!-- <script>alert(1)</script> -->'),
    rule: 'invalid-mdx',
  },
  {
    what: 'a page that is read as plain Markdown with HTML',
    file: files.home,
    change: addKey('mdx: { format: md }'),
    rule: 'front-matter-reroute',
  },
  {
    what: 'a code block that readers can run',
    file: files.integration,
    change: replace('```ts title=', '```ts live title='),
    rule: 'code',
  },
  {
    what: 'another package to install',
    file: files.installation,
    change: replace('npm i @logto/next', 'npm i @logto/nextt'),
    rule: 'code',
  },
  {
    what: 'another command behind the one to run',
    file: files.guide,
    change: replace('--empty --yes', '--empty --yes && npx evil'),
    rule: 'code',
  },
  {
    what: 'a line of code that sends the secret away',
    file: files.integration,
    change: replace("env('LOGTO_APP_SECRET')", "env('LOGTO_APP_SECRET', log)"),
    rule: 'code',
  },
  {
    what: 'a command that English has not',
    file: files.fragment,
    change: append('```sh\nnpx evil\n```'),
    rule: 'code',
  },
];
