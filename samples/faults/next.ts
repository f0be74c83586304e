import { type Fault, move, replace } from './fault';

const checkpoint = { version: '4.x', stop: 'sign-in', journey: 'checkpoint' };
const cookie = { version: '4.x', stop: 'session in a cookie', journey: 'session in a cookie' };

export const nextFaults: Fault[] = [
  {
    ...cookie,
    version: '3.x',
    what: 'a function that fails silently in version 3',
    make: replace(
      'pages/profile.tsx',
      /logtoClient\.createNodeClientFromNextApi/,
      'logtoClient.withLogtoSsr',
    ),
    caughtBy: 'types',
    saying: /'withLogtoSsr' does not exist/,
  },
  {
    ...checkpoint,
    what: 'props that contain undefined',
    make: replace('pages/index.tsx', 'claims?.sub ?? null', 'claims?.sub'),
    caughtBy: 'types',
    saying: /'string \| undefined' is not assignable to type 'string \| null'/,
  },
  {
    ...checkpoint,
    what: 'a route whose parameter has another name',
    make: move('pages/api/logto/[action].ts', 'pages/api/logto/[name].ts'),
    caughtBy: 'browser',
    saying: /the callback opened by itself leads home/,
  },
  {
    ...checkpoint,
    what: 'a callback that lets every error through',
    make: replace(
      'pages/api/logto/[action].ts',
      'if (!nobodyIsSigningIn) throw error',
      'throw error',
    ),
    caughtBy: 'browser',
    saying: /the callback opened by itself leads home/,
  },
  {
    ...checkpoint,
    what: 'a button that fetches the route in the place of going there',
    make: replace(
      'pages/index.tsx',
      "window.location.assign('/api/logto/sign-in')",
      "fetch('/api/logto/sign-in')",
    ),
    caughtBy: 'browser',
    saying: /a sign-in shows the ID of the user/,
  },
  {
    ...checkpoint,
    what: 'a base URL that ends with a slash',
    make: replace('lib/logto.ts', "env('LOGTO_BASE_URL'),", "env('LOGTO_BASE_URL').concat('/'),"),
    caughtBy: 'browser',
    saying: /a sign-in shows the ID of the user/,
  },
  {
    ...cookie,
    what: 'a page without a guard',
    make: replace('pages/token.tsx', /\n {2}if \(!\(await client[\s\S]*?\n {2}\}\n/, ''),
    caughtBy: 'browser',
    saying: /\/token asks a guest to sign in/,
  },
  {
    ...cookie,
    what: 'a route without a guard',
    make: replace('pages/api/token.ts', /\n {2}if \(!request\.user[\s\S]*?\n {2}\}\n/, ''),
    caughtBy: 'browser',
    saying: /\/api\/token answers 401 to a guest/,
  },
  {
    ...cookie,
    what: 'a static page that forgets its fetcher',
    make: replace('pages/welcome.tsx', "'/api/logto/user', fetcher", "'/api/logto/user'"),
    caughtBy: 'browser',
    saying: /\/welcome greets a guest/,
  },
  {
    ...cookie,
    what: 'a scope that is missing',
    make: replace('lib/logto.ts', "    'write:products',\n", ''),
    caughtBy: 'browser',
    saying: /access token by API route/,
  },
  {
    ...cookie,
    what: 'user information without its request',
    make: replace('pages/user-info.tsx', '{ fetchUserInfo: true }', ''),
    caughtBy: 'browser',
    saying: /user information comes from the userinfo endpoint/,
  },
  {
    ...cookie,
    what: 'a session that is opened for each token',
    make: replace(
      'pages/api/tokens.ts',
      'client.getAccessToken(resource),',
      'logtoClient.getAccessToken(request, response, resource),',
    ),
    caughtBy: 'browser',
    saying: /one request saves all of its tokens/,
  },
  {
    ...cookie,
    version: '3.x',
    what: 'a client that all requests share',
    make: replace(
      'lib/logto-client.ts',
      /const newClient[\s\S]*/,
      'export const logtoClient = new LogtoClient(logtoConfig);\n',
    ),
    caughtBy: 'browser',
    saying: /two users at once never see each other’s data/,
  },
];
