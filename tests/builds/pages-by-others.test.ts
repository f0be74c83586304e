import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Locale, locales } from '../../i18n/locales';
import { SiteCopy } from '../support/site-copy';

/** A guide as somebody else would translate it, from its anatomy alone. */
interface Words {
  title: string;
  appType: string;
  description: string;
  headings: [string, string, string, string, string, string, string, string, string, string];
  tip: string;
  accessToken: string;
  organizationToken: string;
}

const words: Partial<Record<Locale, Words>> = {
  ru: {
    title: 'Добавьте аутентификацию в приложение Next.js (App Router)',
    appType: 'Традиционное веб-приложение',
    description: 'App Router — новый способ создавать приложения.',
    headings: [
      'Требования',
      'Установка',
      'Интеграция',
      'Данные пользователя',
      'Ресурсы API',
      'Настройка клиента',
      'Токен доступа',
      'Токены организаций',
      'Внешнее хранилище сессий',
      'Дальнейшее чтение',
    ],
    tip: 'Лучше использовать `getAccessToken`.',
    accessToken: 'Токен доступа',
    organizationToken: 'Токен организации',
  },
  zh: {
    title: '为你的 Next.js (App Router) 应用添加认证 (Authentication)',
    appType: '传统网页应用',
    description: 'App Router 是构建应用的新方式。',
    headings: [
      '先决条件',
      '安装',
      '集成',
      '获取用户信息',
      'API 资源',
      '配置客户端',
      '获取访问令牌',
      '获取组织令牌',
      '使用外部会话存储',
      '延伸阅读',
    ],
    tip: '建议使用 `getAccessToken`。',
    accessToken: '访问令牌',
    organizationToken: '组织令牌',
  },
  de: {
    title: 'Authentifizierung zu deiner Next.js-Anwendung (App Router) hinzufügen',
    appType: 'Traditionelle Webanwendung',
    description: 'Der App Router ist der neuere Weg.',
    headings: [
      'Voraussetzungen',
      'Installation',
      'Integration',
      'Benutzerdaten abrufen',
      'API-Ressourcen',
      'Client konfigurieren',
      'Zugangstoken abrufen',
      'Organisationstokens abrufen',
      'Externen Sitzungsspeicher nutzen',
      'Weiterführendes',
    ],
    tip: 'Nutze lieber `getAccessToken`.',
    accessToken: 'Zugangstoken',
    organizationToken: 'Organisationstoken',
  },
  pt: {
    title: 'Adicione autenticação ao seu aplicativo Next.js (App Router)',
    appType: 'Aplicativo web tradicional',
    description: 'O App Router é a forma mais nova.',
    headings: [
      'Pré-requisitos',
      'Instalação',
      'Integração',
      'Buscar informações do usuário',
      'Recursos de API',
      'Configurar o cliente',
      'Buscar o token de acesso',
      'Buscar tokens de organização',
      'Armazenamento de sessão externo',
      'Leituras adicionais',
    ],
    tip: 'Prefira `getAccessToken`.',
    accessToken: 'Token de acesso',
    organizationToken: 'Token de organização',
  },
  fr: {
    title: 'Ajoutez l’authentification à votre application Next.js (App Router)',
    appType: 'Application web traditionnelle',
    description: 'L’App Router est la façon la plus récente.',
    headings: [
      'Prérequis',
      'Installation',
      'Intégration',
      'Récupérer les informations',
      'Ressources API',
      'Configurer le client',
      'Récupérer un jeton d’accès',
      'Récupérer des jetons d’organisation',
      'Stockage de session externe',
      'Lectures complémentaires',
    ],
    tip: 'Préférez `getAccessToken`.',
    accessToken: 'Jeton d’accès',
    organizationToken: 'Jeton d’organisation',
  },
};
const languages = Object.keys(words) as Locale[];

const docs = (locale: Locale) => `i18n/${locale}/docusaurus-plugin-content-docs`;

function page(locale: Locale, withOptional: boolean): string {
  const { title, appType, description, headings, tip, accessToken, organizationToken } = words[
    locale
  ] as Words;
  const optional = `language: js
official_link: https://nextjs.org/learn/dashboard-app
app_type: ${appType}
framework: Next.js (App Router)
`;
  const code = (
    name: string,
    variable: string,
    argument: string,
    label: string,
  ) => `\`\`\`tsx title="app/page.tsx"
import { ${name} } from '@logto/next/server-actions';
import { logtoConfig } from './logto';

export default async function Home() {
  const ${variable} = await ${name}(logtoConfig, '${argument}');

  return (
    <main>
      <p>${label}: {${variable}}</p>
    </main>
  );
}
\`\`\`

:::tip

${tip}

:::
`;
  const [h1, h2, h3, h4, h5, h6, h7, h8, h9, h10] = headings;
  return `---
slug: /quick-starts/next-app-router
sidebar_label: Next.js (App Router)
sidebar_custom_props:
  description: ${description}
  logoFilename: 'next.svg'
  darkLogoFilename: 'next-dark.svg'
${withOptional ? optional : ''}---

import ApiResourcesDescription from '../../fragments/_api-resources-description.md';
import FurtherReadings from '../../fragments/_further-readings.md';
import ExternalStorage from '../next/_external-storage.mdx';
import Installation from '../next/_installation.mdx';

import GetUserInformation from './_get-user-information.mdx';
import GuideTip from './_guide-tip.mdx';
import Integration from './_integration.mdx';
import ConfigApiResources from './api-resources/_config-api-resources.mdx';
import FetchAccessTokenForApiResources from './api-resources/_fetch-access-token-for-api-resources.mdx';
import FetchOrganizationTokenForUser from './api-resources/_fetch-organization-token-for-user.mdx';

# ${title}

<GuideTip />

## ${h1} \\{#prerequisites}

- [Logto Cloud](https://cloud.logto.io), [Logto OSS](/introduction/set-up-logto-oss).
- [RBAC](/authorization/role-based-access-control), [Next.js](/quick-starts/next).

## ${h2} \\{#installation}

<Installation />

## ${h3} \\{#integration}

<Integration />

## ${h4} \\{#fetch-user-information}

<GetUserInformation />

## ${h5} \\{#api-resources}

<ApiResourcesDescription />

### ${h6} \\{#configure-logto-client}

<ConfigApiResources />

### ${h7} \\{#fetch-access-token-for-the-api-resource}

<FetchAccessTokenForApiResources />

${code('getAccessTokenRSC', 'accessToken', 'https://shopping.your-app.com/api', accessToken)}
### ${h8} \\{#fetch-organization-tokens}

<FetchOrganizationTokenForUser />

${code('getOrganizationTokenRSC', 'token', 'organization-id', organizationToken)}
## ${h9} \\{#use-external-session-storage}

<ExternalStorage />

## ${h10} \\{#further-readings}

<FurtherReadings />
`;
}

let site: SiteCopy;
beforeAll(() => {
  site = new SiteCopy();
});
afterAll(() => site.delete());

/** Writes the others' pages, half of them with the optional front matter. */
function writePages(withOptional: (locale: Locale) => boolean): void {
  for (const locale of languages) {
    site.write(
      `${docs(locale)}/current/next-app-router/README.mdx`,
      page(locale, withOptional(locale)),
    );
  }
}

/** Builds with the others' pages, in some of their languages: each of them is built once. */
async function build(built: Locale[], withOptional: (locale: Locale) => boolean): Promise<void> {
  writePages(withOptional);
  const { isBuilt, output } = await site.build('en', ...built);
  expect(isBuilt, output).toBe(true);
}

/** Says what is missing, without printing the whole page. */
const expectIn = (html: string, text: string): void =>
  expect(html.includes(text), `the page has ${text}`).toBe(true);

function expectPage(locale: Locale, withOptional: boolean): string {
  const html = site.read(`build/${locale}/quick-starts/next-app-router.html`);
  const { title, appType } = words[locale] as Words;
  expectIn(html, `<html lang=${locales[locale].htmlLang} `);
  expectIn(html, `<h1>${title}</h1>`);
  expectIn(html, '<h3 class="anchor anchorTargetStickyNavbar');
  expectIn(html, 'href=https://nextjs.org/learn/dashboard-app');
  if (withOptional) {
    expectIn(html, `<dd>${appType}<`);
  } else {
    expect(html.includes('<dd>Traditional web<')).toBe(false);
  }
  expectIn(html, `src=/${locale}/img/logo/next-dark.svg`);
  return html;
}

it('finds nothing wrong in pages by others but that nobody knows their English', async () => {
  writePages((locale) => ['ru', 'de', 'fr'].includes(locale));
  const { output } = await site.translation('check', '--format', 'json');
  const { findings } = JSON.parse(output) as { findings: { rule: string; path: string }[] };
  const page = (locale: Locale) => `${docs(locale)}/current/next-app-router/README.mdx`;
  expect(
    findings
      .filter(({ rule }) => rule === 'untracked')
      .map(({ path }) => path)
      .sort(),
  ).toEqual(languages.map(page).sort());
  const others = findings.filter(({ rule }) => rule !== 'untracked');
  expect(others.filter(({ rule }) => !['gloss', 'typography'].includes(rule))).toEqual([]);
});

it('builds pages by others unchanged, beside our partials', async () => {
  const withOptional = (locale: Locale) => ['ru', 'de', 'fr'].includes(locale);
  const built: Locale[] = ['ru', 'zh', 'fr'];
  await build(built, withOptional);
  for (const locale of built) {
    const html = expectPage(locale, withOptional(locale));
    expect(html.includes('<div lang=en>')).toBe(false);
  }
});

it('builds them without the partials and fragments of their language, with English marked', async () => {
  for (const locale of languages) {
    site.remove(`${docs(locale)}/fragments`);
    site.remove(`${docs(locale)}/current/next`);
    site.remove(`${docs(locale)}/current/next-app-router`);
  }
  const withOptional = (locale: Locale) => ['zh', 'pt'].includes(locale);
  const built: Locale[] = ['de', 'pt'];
  await build(built, withOptional);
  for (const locale of built) {
    const html = expectPage(locale, withOptional(locale));
    expect(html.match(/<div lang=en>/g)).toHaveLength(10);
    expectIn(html, 'id=prepare-configs');
    expect(html).toMatch(/<a href=#prepare-configs class="table-of-contents__link/);
  }
});
