import type { CodePage } from '../../harness/guide';

const older = ['3.x'];

export const codePage: CodePage = {
  page: 'next/README.mdx',
  skeletons: ['next'],
  steps: [
    { block: 'lib/env.ts' },
    { block: 'lib/logto.ts' },
    { block: 'lib/logto-client.ts' },
    { block: 'pages/api/logto/[action].ts', stop: 'first callback' },
    { block: 'pages/api/logto/[action].ts' },
    { block: 'pages/index.tsx', stop: 'sign-in' },
    { block: 'pages/profile.tsx' },
    { block: 'pages/members.tsx' },
    { block: 'pages/welcome.tsx' },
    { block: 'lib/logto.ts' },
    { block: 'pages/user-info.tsx' },
    { block: 'lib/logto.ts' },
    { block: 'pages/api/token.ts' },
    { block: 'pages/token.tsx' },
    { block: 'lib/logto.ts' },
    { block: 'pages/api/organization-token.ts' },
    { block: 'pages/organization-token.tsx' },
    { block: 'pages/api/tokens.ts', stop: 'session in a cookie' },
    { block: 'lib/session-store.ts', except: older },
    { block: 'lib/session-storage.ts', except: older },
    { block: 'logto.ts', file: 'lib/logto.ts', stop: 'session in memory', except: older },
    { block: 'lib/session-store.ts', stop: 'session in Redis', except: older },
  ],
};
