import assert from 'node:assert/strict';
import { freePort } from '../../harness/free-port';
import type { Trial } from '../../harness/trial';
import { tokenIn, type Visitor } from '../../harness/visitor';
import { requestsFor } from './tokens';

/** During development Next.js refuses props that contain `undefined`. */
export async function contextAsProps(trial: Trial): Promise<void> {
  const alice = await trial.visitor();
  await alice.signIn('alice');
  await trial.check('the whole context as props ends with an error', async () => {
    const { status, text } = await alice.fetch('/context-as-props');
    assert.equal(status, 500);
    assert.match(text, /Error serializing/);
  });
}

/** The SDK replaces the header `Set-Cookie` when it saves a session. */
export async function ownCookies(trial: Trial): Promise<void> {
  const bob = await trial.visitor();
  await bob.signIn('bob');
  const ownCookie = async () => {
    const cookies = await bob.context.cookies(trial.origin);
    return cookies.find(({ name }) => name === 'own')?.value;
  };
  await trial.check('a cookie that the app sets before the call of the SDK is lost', async () => {
    tokenIn((await bob.fetch('/api/own-cookie-before')).text);
    assert.equal(await ownCookie(), undefined);
  });
  await trial.check('one that it appends after the call is kept', async () => {
    assert.equal(await requestsFor(trial, bob, ['/api/own-cookie-after']), 1);
    assert.equal(await ownCookie(), 'after');
    assert.match((await bob.open('/')).text, /Signed in as bob/);
    assert.equal(await requestsFor(trial, bob, ['/api/organization-token']), 0);
  });
}

/** Each call of the client opens the session anew, so the last one wins. */
export async function oneCallEach(trial: Trial): Promise<void> {
  const bob = await trial.visitor();
  await bob.signIn('bob');
  await trial.check('of two calls in one request, only the last token is saved', async () => {
    assert.equal(await requestsFor(trial, bob, ['/api/one-call-each']), 2);
    assert.equal(await requestsFor(trial, bob, ['/api/organization-token']), 0);
    assert.equal(await requestsFor(trial, bob, ['/api/token']), 1);
  });
}

/** The page of the guide without its fetcher, beside a second hook that has one. */
export async function swrWithoutFetcher(trial: Trial, alice: Visitor): Promise<void> {
  const asked: string[] = [];
  alice.page.on('request', (request) => asked.push(request.url()));
  await trial.check('without a fetcher, useSWR sends no request and loads forever', async () => {
    const second = alice.page.waitForResponse(`${trial.origin}/api/logto/user?second`);
    await Promise.all([second, alice.open('/no-fetcher')]);
    const first = `${trial.origin}/api/logto/user`;
    assert.deepEqual(
      asked.filter((url) => url === first),
      [],
    );
    assert.match(await alice.page.innerText('body'), /Loading…/);
  });
}

export async function fetchOfRoute(trial: Trial): Promise<void> {
  const guest = await trial.visitor();
  await guest.open('/');
  for (const action of ['sign-in', 'sign-out']) {
    await trial.check(`the browser blocks a fetch of the ${action} route`, async () => {
      const result = await guest.page.evaluate(
        (address) => fetch(address).then(({ status }) => `answered ${status}`, String),
        `/api/logto/${action}`,
      );
      assert.equal(result, 'TypeError: Failed to fetch');
    });
  }
}

export async function withLogtoSsr(trial: Trial, alice: Visitor): Promise<void> {
  const works = trial.version !== '3.x';
  const promise = works ? 'puts the context into req.user' : 'gives empty props without an error';
  await trial.check(`withLogtoSsr ${promise}`, async () => {
    const { status, text } = await alice.open('/with-logto-ssr');
    assert.deepEqual([status, text], [200, works ? '{"userId":"alice"}' : '{}']);
  });
}

/** A component is part of the page's JavaScript, and its variables do not exist in the browser. */
export async function clientInComponent(trial: Trial, alice: Visitor): Promise<void> {
  const said: string[] = [];
  alice.page.on('console', (message) => said.push(message.text()));
  await trial.check('the client in a component makes the page fail in the browser', async () => {
    await alice.open('/client-in-component');
    await alice.page.getByText('Application error').waitFor();
    assert.match(said.join('\n'), /LOGTO_ENDPOINT is not set/);
  });
}

/** Which errors come to the function of the guide; here it answers 418 to all that it gets. */
export async function logtoOutOfReach(trial: Trial): Promise<void> {
  await trial.restart({ LOGTO_ENDPOINT: `http://127.0.0.1:${await freePort()}` });
  const visitor = await trial.visitor();
  await trial.check('an error of signing out comes to the function for errors', async () => {
    assert.equal((await visitor.fetch('/api/teapot/sign-out')).status, 418);
  });
  await trial.check('an error of signing in does not: it answers 500', async () => {
    assert.equal((await visitor.fetch('/api/teapot/sign-in')).status, 500);
  });
}
