import type { TopicPage } from './harness/guide';

const appRouter = { guide: 'next-app-router', stop: 'session in a cookie' };

/** Pages other than guides that show programs, which belong in the app of a guide. */
export const topics: TopicPage[] = [
  {
    page: 'authorization/README.mdx',
    after: appRouter,
    steps: [
      { block: 'app/api-access.ts' },
      { block: 'lib/authorize.ts' },
      { block: 'app/api/products/route.ts' },
    ],
  },
  {
    page: 'concepts/opaque-token.mdx',
    after: appRouter,
    steps: [{ block: 'introspect.ts' }, { block: 'app/two-tokens.ts' }],
  },
  {
    page: 'connectors/README.mdx',
    after: appRouter,
    steps: [{ block: 'app/continue-with-google.ts' }],
  },
  {
    page: 'end-user-flows/README.mdx',
    after: appRouter,
    steps: [{ block: 'app/auth-actions.ts' }],
  },
  {
    page: 'introduction/upgrade-to-4.mdx',
    after: appRouter,
    packages: '4.x',
    steps: [
      { block: 'app/callback/route.ts' },
      { block: 'app/callback/route.ts' },
      { block: 'app/auth-actions.ts' },
    ],
  },
  {
    page: 'organizations/README.mdx',
    after: { ...appRouter, topic: 'authorization/README.mdx' },
    steps: [
      { block: 'app/organization-access.ts' },
      { block: 'app/fetch-products.ts' },
      { block: 'lib/organization-permission.ts' },
    ],
  },
  {
    page: 'troubleshooting.mdx',
    after: appRouter,
    steps: [
      { block: 'app/orders/page.tsx' },
      { block: 'app/callback/route.ts' },
      { block: 'app/auth/return/route.ts' },
      { block: 'app/orders/actions.ts' },
    ],
  },
];
