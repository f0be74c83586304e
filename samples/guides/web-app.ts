import assert from 'node:assert/strict';
import { change } from '../harness/change';
import type { Files } from '../harness/guide';
import type { Trial } from '../harness/trial';
import { tokenIn, type Visitor } from '../harness/visitor';
import { isForOrganization } from './tokens';

// What every guide for a web application with a server promises, whatever its framework.

/** The callback before the guide makes it forgiving. */
export async function firstCallback(trial: Trial, callback: string): Promise<void> {
  await trial.run('first callback', 'dev');
  const visitor = await trial.visitor();
  await trial.check('opened by itself, it answers 500', async () => {
    assert.equal((await visitor.fetch(callback)).status, 500);
    assert.match(trial.log, /sign_in_session\.not_found/);
  });
}

/** The guide's own "try it out": in, out, and a callback that nobody asked for. */
export async function checkpoint(trial: Trial, callback: string): Promise<void> {
  const alice = await trial.visitor();
  await trial.check('a guest sees that nobody is signed in', async () => {
    assert.match((await alice.open('/')).text, /You are not signed in\./);
  });
  await trial.check('the callback opened by itself leads home', async () => {
    const { status, url } = await alice.open(callback);
    assert.deepEqual([status, url], [200, `${trial.origin}/`]);
  });
  await trial.check('a sign-in shows the ID of the user', async () => {
    await alice.signIn('alice');
    assert.match((await alice.open('/')).text, /Signed in as alice/);
  });
  await trial.check('the session cookie is out of reach for scripts and other sites', async () => {
    const name = (await alice.sessionCookie())?.name;
    const cookies = await alice.context.cookies(trial.origin);
    const { httpOnly, sameSite, secure } = cookies.find((cookie) => cookie.name === name) ?? {};
    assert.deepEqual(
      { httpOnly, sameSite, secure },
      { httpOnly: true, sameSite: 'Lax', secure: false },
    );
  });
  await signOut(trial, alice);
  await trial.check('no page threw an error', async () => assert.deepEqual(alice.errors, []));
}

/** What the guide says about its environment variables. */
export async function configuration(trial: Trial, stop: string): Promise<void> {
  await trial.run(stop, 'dev', { variables: { LOGTO_COOKIE_SECRET: '' } });
  await trial.check('an app without a cookie secret says so', async () => {
    const visitor = await trial.visitor();
    assert.equal((await visitor.fetch('/')).status, 500);
    assert.match(trial.log, /The environment variable LOGTO_COOKIE_SECRET is not set\./);
  });
}

/** The attribute Secure, as the configuration of the guide sets it, on a host that is not localhost. */
export async function cookieSecure(trial: Trial): Promise<void> {
  const origin = trial.originElsewhere('http');
  await trial.restart({ LOGTO_BASE_URL: origin, LOGTO_COOKIE_SECRET: 'x' });
  await trial.check(
    'over plain HTTP on any host, and with any secret, one can sign in',
    async () => {
      const visitor = await trial.visitor(origin);
      await visitor.signIn('alice');
      assert.match((await visitor.open('/')).text, /Signed in as alice/);
    },
  );
  await trial.restart({ LOGTO_BASE_URL: trial.originElsewhere('https') });
  await trial.check('over plain HTTP, a cookie with the attribute Secure is lost', async () => {
    const visitor = await trial.visitor(origin);
    await visitor.startSignIn();
    assert.equal(await visitor.sessionCookie(), undefined);
  });
}

/** Ends the session in the app and at Logto. */
export async function signOut(trial: Trial, visitor: Visitor): Promise<void> {
  await trial.check('a sign-out leads home, signed out', async () => {
    await visitor.signOut();
    assert.equal(visitor.page.url(), `${trial.origin}/`);
    assert.match((await visitor.open('/')).text, /You are not signed in\./);
  });
  await trial.check('Logto has forgotten the session too and asks who one is', async () => {
    await visitor.startSignIn();
    assert.match(await visitor.page.innerText('h1'), /Who are you/);
  });
}

/** A sign-in, and then the callback once more, as from the history of the browser. */
export async function signInAndReload(
  trial: Trial,
  visitor: Visitor,
  callback: string,
): Promise<void> {
  let address = '';
  visitor.page.on('request', (request) => {
    if (request.url().startsWith(`${trial.origin}${callback}?`)) {
      address = request.url().slice(trial.origin.length);
    }
  });
  await trial.check('a sign-in ends at the home page', async () => {
    await visitor.signIn('alice');
    assert.match((await visitor.open('/')).text, /Signed in as alice/);
  });
  await trial.check('the callback loaded again leads home, still signed in', async () => {
    const { url, text } = await visitor.open(address);
    assert.equal(url, `${trial.origin}/`);
    assert.match(text, /Signed in as alice/);
  });
}

/** Nobody is signed in: every page says so, every route refuses. */
export async function refuseGuest(
  trial: Trial,
  guest: Visitor,
  pages: string[],
  routes: string[],
): Promise<void> {
  for (const page of pages) {
    await trial.check(`${page} asks a guest to sign in`, async () => {
      const { status, text } = await guest.open(page);
      assert.deepEqual([status, text.startsWith('Sign in to ')], [200, true]);
    });
  }
  for (const route of routes) {
    await trial.check(`${route} answers 401 to a guest`, async () => {
      const { status, text } = await guest.fetch(route);
      assert.deepEqual([status, text], [401, '{"error":"Sign in first."}']);
    });
  }
}

/** What the app knows of who is signed in, and where from. */
export async function userInformation(trial: Trial, alice: Visitor): Promise<void> {
  await trial.check('the profile shows the claims of the ID token', async () => {
    const { text } = await alice.open('/profile');
    assert.match(text, /alice@example\.com/);
    assert.match(text, /"organization-id"/);
    assert.doesNotMatch(text, /custom_data/);
  });
  await trial.check(
    'user information comes from the userinfo endpoint, at each render',
    async () => {
      const requests = await trial.logto.countRequests('me', async () => {
        await alice.open('/user-info');
        assert.match((await alice.open('/user-info')).text, /"plan": "pro"/);
      });
      assert.equal(requests, 2);
    },
  );
}

/** Two people use the app at the same time; each sees only their own data. */
export async function twoVisitors(trial: Trial, pages: string[]): Promise<void> {
  await trial.check('two users at once never see each other’s data', async () => {
    const people = await Promise.all(
      ['alice', 'bob'].map(async (name) => {
        const visitor = await trial.visitor();
        await visitor.signIn(name);
        return { name, visitor };
      }),
    );
    const answers = await Promise.all(
      people.flatMap(({ name, visitor }) =>
        Array.from({ length: 24 }, async (_, index) => {
          const page = pages[index % pages.length] ?? '/';
          const { text } = await visitor.fetch(page);
          return { name, page, seen: namesIn(text) };
        }),
      ),
    );
    const wrong = answers.filter(({ name, seen }) => String(seen) !== name);
    assert.deepEqual(wrong, []);
  });
}

/** Names of users that a page shows, also inside its tokens. */
function namesIn(text: string): string[] {
  const tokens = text.match(/\bey[\w-]+\.ey[\w-]+/g) ?? [];
  const decoded = tokens.map((token) => Buffer.from(token.split('.')[1] ?? '', 'base64url'));
  const whole = [text, ...decoded].join(' ');
  return ['alice', 'bob'].filter((name) => whole.includes(name));
}

/** Organizations of one user; an app for trials answers with a token at `/api/<id>`. */
const organizations = ['o1', 'o2', 'o3', 'o4', 'o5'];

/**
 * Adds a route like that of the guide for each of these organizations.
 *
 * @param file the route of the guide
 * @param fileFor where the route of an organization goes
 */
export const organizationRoutes =
  (file: string, fileFor: (id: string) => string) =>
  (files: Files): Files =>
    organizations.reduce(
      (changed, id) => change(changed, { file, from: 'organization-id', to: id }, fileFor(id)),
      files,
    );

/** More organization tokens than a cookie can hold: the last is asked for again and again. */
export async function cookieLimits(trial: Trial): Promise<void> {
  const carol = await trial.visitor();
  await carol.signIn('carol');
  const [first, last] = [organizations.slice(0, -1), organizations.slice(-1)];
  await trial.check(`a cookie holds ${first.length} organization tokens`, async () => {
    assert.equal(await requestsFor(first, trial, carol), first.length);
    assert.equal(await requestsFor(first, trial, carol), 0);
  });
  await trial.check('the next one is lost, and asked for each time', async () => {
    assert.equal(await requestsFor([...last, ...last], trial, carol), 2);
    assert.match((await carol.open('/')).text, /Signed in as carol/);
  });
}

/** The same with external storage: every token is kept. */
export async function noLimits(trial: Trial): Promise<void> {
  const carol = await trial.visitor();
  await carol.signIn('carol');
  await trial.check('more organization tokens than fit into a cookie are all kept', async () => {
    assert.equal(await requestsFor(organizations, trial, carol), organizations.length);
    assert.equal(await requestsFor(organizations, trial, carol), 0);
  });
}

/** How often Logto is asked for the tokens of these organizations. */
const requestsFor = (ids: string[], trial: Trial, carol: Visitor): Promise<number> =>
  trial.logto.countRequests('token', async () => {
    for (const id of ids) {
      isForOrganization('carol', id)(tokenIn((await carol.fetch(`/api/${id}`)).text));
    }
  });

/** Logto can end a refresh token when it is used: then the new one has to be saved. */
export async function rotation(trial: Trial, statusOfSecondRender: 200 | 500): Promise<void> {
  const bob = await trial.visitor();
  await bob.signIn('bob');
  trial.logto.rotatesRefreshTokens = true;
  await trial.check(`with rotation, a second render answers ${statusOfSecondRender}`, async () => {
    assert.equal((await bob.open('/token')).status, 200);
    assert.equal((await bob.open('/organization-token')).status, statusOfSecondRender);
  });
  trial.logto.rotatesRefreshTokens = false;
}
