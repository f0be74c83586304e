import { all, type Fault, move, replace } from './fault';

const checkpoint = { version: '4.x', stop: 'sign-in', journey: 'checkpoint' };
const cookie = { version: '4.x', stop: 'session in a cookie', journey: 'session in a cookie' };
const memory = { version: '4.x', stop: 'session in memory', journey: 'session in memory' };
const redis = { version: '4.x', stop: 'session in Redis', journey: 'session in Redis' };

const guard = /\n {2}if \(!isAuthenticated\) \{[\s\S]*?\n {2}\}\n/;

export const nextAppRouterFaults: Fault[] = [
  {
    ...checkpoint,
    what: 'a function that does not exist',
    make: replace('app/callback/route.ts', /handleSignIn/g, 'finishSignIn'),
    caughtBy: 'types',
    saying: /no exported member .*'finishSignIn'/,
  },
  {
    ...checkpoint,
    what: 'an address where search parameters are expected',
    make: replace('app/callback/route.ts', 'request.nextUrl.searchParams', 'request.url'),
    caughtBy: 'types',
    saying: /'string' is not assignable to parameter of type 'URL'/,
  },
  {
    ...cookie,
    version: '3.x',
    what: 'a setting that only version 4 has',
    make: replace('app/logto.ts', /cookieSecure:/, 'sessionWrapper: undefined,\n  cookieSecure:'),
    caughtBy: 'types',
    saying: /'sessionWrapper' does not exist in type 'LogtoNextConfig'/,
  },
  {
    ...cookie,
    what: 'a button with state that is no client component',
    make: replace('app/token-button.tsx', "'use client';", ''),
    caughtBy: 'build',
    saying: /useState/,
  },
  {
    ...checkpoint,
    what: 'a button that is no client component',
    make: replace('app/sign-in.tsx', "'use client';", ''),
    caughtBy: 'browser',
    saying: /a guest sees that nobody is signed in/,
  },
  {
    ...checkpoint,
    what: 'an action without `use server`',
    make: replace('app/page.tsx', "'use server';", ''),
    caughtBy: 'browser',
    saying: /a guest sees that nobody is signed in/,
  },
  {
    ...checkpoint,
    what: 'a callback at another path',
    make: move('app/callback/route.ts', 'app/call-back/route.ts'),
    caughtBy: 'browser',
    saying: /the callback opened by itself leads home/,
  },
  {
    ...checkpoint,
    what: 'a callback that lets every error through',
    make: replace('app/callback/route.ts', 'if (!nobodyIsSigningIn) throw error', 'throw error'),
    caughtBy: 'browser',
    saying: /the callback opened by itself leads home/,
  },
  {
    ...checkpoint,
    what: 'a sign-out to an address that is not registered',
    make: replace('app/page.tsx', /`.*`/, "'http://localhost/bye'"),
    caughtBy: 'browser',
    saying: /a sign-out leads home/,
  },
  {
    ...cookie,
    what: 'a page without a guard',
    make: replace('app/token/page.tsx', guard, ''),
    caughtBy: 'browser',
    saying: /\/token asks a guest to sign in/,
  },
  {
    ...cookie,
    what: 'a route without a guard',
    make: replace('app/api/token/route.ts', guard, ''),
    caughtBy: 'browser',
    saying: /\/api\/token answers 401 to a guest/,
  },
  {
    ...cookie,
    what: 'a scope that is missing',
    make: replace('app/logto.ts', "    'write:products',\n", ''),
    caughtBy: 'browser',
    saying: /access token by server action/,
  },
  {
    ...cookie,
    what: 'the function for components in an action, where it saves nothing',
    make: replace('app/get-token/page.tsx', /getAccessToken\b/g, 'getAccessTokenRSC'),
    caughtBy: 'browser',
    saying: /after an action has saved the token, it asks no more/,
  },
  {
    ...cookie,
    what: 'cookies for https only',
    make: replace('app/logto.ts', /cookieSecure: .*/, 'cookieSecure: true,'),
    caughtBy: 'browser',
    saying: /over plain HTTP on any host/,
  },
  {
    ...memory,
    what: 'one session that all users share',
    make: all(
      replace('lib/session-storage.ts', 'sessionStore.get(value)', 'sessionStore.get(last.id)'),
      replace('lib/session-storage.ts', 'return id;', 'last.id = id;\n    return id;'),
      replace('lib/session-storage.ts', /$/, "\nconst last = { id: '' };\n"),
    ),
    caughtBy: 'browser',
    saying: /two users at once never see each other’s data/,
  },
  {
    ...redis,
    what: 'a session under any ID that the browser sends',
    make: replace(
      'lib/session-storage.ts',
      'current && !current.signInSession ? currentValue : randomUUID()',
      'currentValue || randomUUID()',
    ),
    caughtBy: 'browser',
    saying: /an unknown ID is not adopted/,
  },
  {
    ...redis,
    what: 'sessions that outlive the sign-out',
    make: replace('lib/session-storage.ts', 'await sessionStore.delete(currentValue);\n', ''),
    caughtBy: 'browser',
    saying: /a sign-out deletes the session/,
  },
  {
    ...redis,
    what: 'sessions that never end',
    make: replace('lib/session-store.ts', /, \{\s*expiration: [\s\S]*?\n {4}\}/, ''),
    caughtBy: 'browser',
    saying: /Redis keeps a session for 14 days/,
  },
];
