import type { CodePage } from '../../harness/guide';

const older = ['3.x'];

export const codePage: CodePage = {
  page: 'next-app-router/README.mdx',
  skeletons: ['next', 'next-app-router'],
  steps: [
    { block: 'lib/env.ts' },
    { block: 'app/logto.ts' },
    { block: 'app/callback/route.ts', stop: 'first callback' },
    { block: 'app/callback/route.ts' },
    { block: 'app/sign-in.tsx' },
    { block: 'app/sign-out.tsx' },
    { block: 'app/page.tsx', stop: 'sign-in' },
    { block: 'app/profile/page.tsx' },
    { block: 'app/logto.ts' },
    { block: 'app/user-info/page.tsx' },
    { block: 'app/logto.ts' },
    { block: 'app/token-button.tsx' },
    { block: 'app/get-token/page.tsx' },
    { block: 'app/api/token/route.ts' },
    { block: 'app/token/page.tsx' },
    { block: 'app/page.tsx', isTrial: true, stop: 'access token without a guard' },
    { block: 'app/logto.ts' },
    { block: 'app/get-organization-token/page.tsx' },
    { block: 'app/api/organization-token/route.ts' },
    { block: 'app/organization-token/page.tsx', stop: 'session in a cookie' },
    { block: 'app/page.tsx', isTrial: true, stop: 'organization token without a guard' },
    { block: 'lib/session-store.ts', except: older },
    { block: 'lib/session-storage.ts', except: older },
    { block: 'logto.ts', file: 'app/logto.ts', stop: 'session in memory', except: older },
    { block: 'lib/session-store.ts', stop: 'session in Redis', except: older },
  ],
};
