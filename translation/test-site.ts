import { blobId } from './provenance/blob';
import { withStamp } from './provenance/stamp';

/** Texts by path from the root of a site; `null` takes a file away. */
export type Files = Record<string, string | null>;

const page = `---
sidebar_label: Guide
description: Adds sign-in to an app.
app_type: Traditional web
---

import Reading from '../../fragments/_reading.md';
import Setup from './_setup.mdx';

# Add sign-in

This guide takes ten minutes.

## Prerequisites \\{#prerequisites}

- An [account](/) of your own.
- An app that uses \`@logto/next\`.

## Set up \\{#set-up}

<Setup />

## Use \\{#use}

Put this into a file:

\`\`\`ts title="app/logto.ts"
// where the server runs
export const endpoint = 'https://example.com';
export const scopes = ['openid'];
\`\`\`

Then open the page again.

## Further reading \\{#further-reading}

<Reading />
`;

const setup = `import Tip from './_tip.mdx';

### Install \\{#install}

Run this command:

\`\`\`sh
npm i @logto/next
\`\`\`

### Configure \\{#configure}

1. Start the server.

   \`\`\`sh
   npm run dev
   \`\`\`

2. Save the settings.

<Tip />
`;

const tip = `:::tip

Never show the secret to anybody.

:::
`;

const english: Record<string, string> = {
  'docs/README.mdx': `---
slug: /
description: Where everything begins.
---

# Welcome

Read the [guide](/guide#use) first.
`,
  'docs/guide/README.mdx': page,
  'docs/guide/_setup.mdx': setup,
  'docs/guide/_tip.mdx': tip,
  'fragments/_reading.md': 'Read more about [sign-in](/guide#use).\n',
  'versioned_docs/version-3.x/guide/README.mdx': page.replace(
    'Then open the page again.',
    'Then start the server again.',
  ),
  'versioned_docs/version-3.x/guide/_setup.mdx': setup,
  'versioned_docs/version-3.x/guide/_tip.mdx': tip,
};

const ruPage = `---
sidebar_label: Руководство
description: Добавляет вход в приложение.
app_type: Традиционное веб-приложение
---

import Reading from '../../fragments/_reading.md';
import Setup from './_setup.mdx';

# Добавьте вход

Это руководство займет десять минут.

## Что понадобится \\{#prerequisites}

- Собственная [учетная запись](/).
- Приложение, в котором используется \`@logto/next\`.

## Настройка \\{#set-up}

<Setup />

## Использование \\{#use}

Поместите это в файл:

\`\`\`ts title="app/logto.ts"
// где работает сервер
export const endpoint = 'https://example.com';
export const scopes = ['openid'];
\`\`\`

Затем снова откройте страницу.

## Дополнительные материалы \\{#further-reading}

<Reading />
`;

const ruSetup = `import Tip from './_tip.mdx';

### Установка \\{#install}

Выполните эту команду:

\`\`\`sh
npm i @logto/next
\`\`\`

### Настройка сервера \\{#configure}

1. Запустите сервер.

   \`\`\`sh
   npm run dev
   \`\`\`

2. Сохраните настройки.

<Tip />
`;

const ruTip = `:::tip

Никому не показывайте секрет.

:::
`;

/** By language, and by the path of the English file. */
const translations: Record<string, Record<string, string>> = {
  ru: {
    'docs/README.mdx': `---
description: Здесь все начинается.
---

# Добро пожаловать

Сначала прочитайте [руководство](/guide#use).
`,
    'docs/guide/README.mdx': ruPage,
    'docs/guide/_setup.mdx': ruSetup,
    'docs/guide/_tip.mdx': ruTip,
    'fragments/_reading.md': 'Узнайте больше о [входе](/guide#use).\n',
    'versioned_docs/version-3.x/guide/README.mdx': ruPage.replace(
      'Затем снова откройте страницу.',
      'Затем перезапустите сервер.',
    ),
    'versioned_docs/version-3.x/guide/_setup.mdx': ruSetup,
    'versioned_docs/version-3.x/guide/_tip.mdx': ruTip,
  },
  de: {
    'docs/guide/README.mdx': `---
sidebar_label: Anleitung
description: Fügt einer App die Anmeldung hinzu.
app_type: Klassische Webanwendung
---

import Reading from '../../fragments/_reading.md';
import Setup from './_setup.mdx';

# Anmeldung hinzufügen

Diese Anleitung dauert zehn Minuten.

## Voraussetzungen \\{#prerequisites}

- Ein eigenes [Konto](/).
- Eine App, die \`@logto/next\` verwendet.

## Einrichten \\{#set-up}

<Setup />

## Verwenden \\{#use}

Leg das in einer Datei ab:

\`\`\`ts title="app/logto.ts"
// wo der Server läuft
export const endpoint = 'https://example.com';
export const scopes = ['openid'];
\`\`\`

Öffne dann die Seite noch einmal.

## Zum Weiterlesen \\{#further-reading}

<Reading />
`,
    'docs/guide/_setup.mdx': `import Tip from './_tip.mdx';

### Installieren \\{#install}

Führe diesen Befehl aus:

\`\`\`sh
npm i @logto/next
\`\`\`

### Konfigurieren \\{#configure}

1. Starte den Server.

   \`\`\`sh
   npm run dev
   \`\`\`

2. Speichere die Einstellungen.

<Tip />
`,
  },
};

/** Path of the translation of an English file, e.g. `inLocale('ru', 'docs/guide/README.mdx')`. */
export const inLocale = (locale: string, name: string): string =>
  `i18n/${locale}/docusaurus-plugin-content-docs/${name.replace(/^docs\//, 'current/').replace(/^versioned_docs\//, '')}`;

/** The text of a translation that was made from an English text. */
export const made = (text: string, from: string): string =>
  withStamp(text, { blob: blobId(from), sections: new Map() });

/** A site of two pages with partials and a fragment, in two versions, Russian and, in part, German. */
export const testSite: Files = {
  ...english,
  ...Object.fromEntries(
    Object.entries(translations).flatMap(([locale, files]) =>
      Object.entries(files).map(([name, text]) => [
        inLocale(locale, name),
        made(text, english[name] ?? ''),
      ]),
    ),
  ),
  'sidebars.ts': "export default { docs: ['guide/README', 'README'] };\n",
  'versioned_sidebars/version-3.x-sidebars.json': '{ "docs": ["guide/README"] }\n',
  'versions.json': '["3.x"]\n',
};
