import { change } from '../../harness/change';
import type { Files } from '../../harness/guide';
import { organizationRoutes } from '../web-app';

// Pages that the guide does not have, made from its own: they do what it warns of.

/** Gives the page all that the SDK knows of a user, with `undefined` in it. */
export const withContextAsProps = (files: Files): Files =>
  change(
    files,
    {
      file: 'pages/index.tsx',
      from: 'props: { userId: claims?.sub ?? null }',
      to: 'props: { userId: claims?.sub ?? null, context: await client.getContext() }',
    },
    'pages/context-as-props.tsx',
  );

/** A route like that of the guide for each organization of a user who has many. */
export const withOrganizations = organizationRoutes(
  'pages/api/organization-token.ts',
  (id) => `pages/api/${id}.ts`,
);

const hook = "useSWR('/api/logto/user'";
const answer = 'response.json({ token });';

/** Everything else that the guide warns of. */
export function withWarnings(files: Files): Files {
  const added = [
    {
      file: 'pages/api/token.ts',
      from: 'const token =',
      to: "response.setHeader('Set-Cookie', 'own=before; Path=/');\n  const token =",
      as: 'pages/api/own-cookie-before.ts',
    },
    {
      file: 'pages/api/organization-token.ts',
      from: answer,
      to: `response.appendHeader('Set-Cookie', 'own=after; Path=/');\n  ${answer}`,
      as: 'pages/api/own-cookie-after.ts',
    },
    {
      file: 'pages/api/token.ts',
      from: answer,
      to: `await logtoClient.getOrganizationToken(request, response, 'organization-id');\n  ${answer}`,
      as: 'pages/api/one-call-each.ts',
    },
    {
      file: 'pages/welcome.tsx',
      from: `${hook}, fetcher);`,
      to: `${hook});\n  useSWR('/api/logto/user?second', fetcher);`,
      as: 'pages/no-fetcher.tsx',
    },
    {
      file: 'pages/members.tsx',
      from: 'Only members',
      to: '{typeof logtoClient} Only members',
      as: 'pages/client-in-component.tsx',
    },
    {
      file: 'pages/api/logto/[action].ts',
      from: 'throw error;',
      to: 'return response.status(418).end();',
      as: 'pages/api/teapot/[action].ts',
    },
  ];
  const changed = added.reduce((done, { as, ...what }) => change(done, what, as), files);
  return new Map(changed).set('pages/with-logto-ssr.tsx', pageWithLogtoSsr);
}

/** The guide shows no such page; its client of 3.x does not offer the function. */
const pageWithLogtoSsr = `import LogtoClient from '@logto/next';
import { logtoConfig } from '../lib/logto';

export const getServerSideProps = new LogtoClient(logtoConfig).withLogtoSsr(({ req }) => ({
  props: { userId: req.user.claims?.sub ?? null },
}));

export default function WithLogtoSsr(props: object) {
  return <p>{JSON.stringify(props)}</p>;
}
`;
