import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Provider from 'oidc-provider';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { api, findUser, organizationsResource, permissionsOf, type User, users } from './people';

/** What the stand-in knows of the app, as one registers an application in Logto. */
export interface Registration {
  id: string;
  secret: string;
  redirectUris: string[];
  postLogoutRedirectUris: string[];
}

/** A request to the token endpoint that may name an organization, as Logto's do. */
type Request = IncomingMessage & { body?: unknown; organizationId?: string; originalUrl?: string };

/**
 * An OpenID Connect server that behaves like Logto where the SDKs can tell: issuer, signing
 * algorithm, claims, API resources, organization tokens, sign-out.
 */
export class LogtoStandIn {
  /** Requests so far, by endpoint: `token`, `me`. */
  private readonly requests: Record<string, number> = {};
  /** Whether each refresh gives a new refresh token and ends the old one. */
  rotatesRefreshTokens = false;

  private constructor(
    readonly endpoint: string,
    private readonly provider: Provider,
    private readonly server: http.Server,
  ) {}

  /** @param port 0 for any that is free */
  static async start(registration: Registration, port = 0): Promise<LogtoStandIn> {
    keepQuiet();
    const { default: OidcProvider, errors } = await import('oidc-provider');
    const server = http.createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    let standIn: LogtoStandIn | undefined;
    const provider = new OidcProvider(`${endpoint}/oidc`, {
      ...configuration(registration, (reason) => new errors.InvalidTarget(reason)),
      rotateRefreshToken: () => standIn?.rotatesRefreshTokens ?? false,
    });
    standIn = new LogtoStandIn(endpoint, provider, server);
    server.on('request', standIn.answer.bind(standIn));
    return standIn;
  }

  /** How many requests an endpoint gets, such as `token` or `me`, while something is done. */
  async countRequests(endpoint: string, act: () => Promise<unknown>): Promise<number> {
    const before = this.requests[endpoint] ?? 0;
    await act();
    return (this.requests[endpoint] ?? 0) - before;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async answer(request: Request, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.endpoint);
    const endpoint = pathname.replace('/oidc/', '');
    this.requests[endpoint] = (this.requests[endpoint] ?? 0) + 1;
    if (pathname.startsWith('/oidc/interaction/')) {
      await this.interact(request, response);
      return;
    }
    if (!pathname.startsWith('/oidc/')) {
      response.writeHead(404).end();
      return;
    }
    if (endpoint === 'token') {
      await readTokenRequest(request);
    }
    request.originalUrl = request.url;
    request.url = request.url?.slice('/oidc'.length);
    this.provider.callback()(request, response);
  }

  /** Shows the sign-in page, and agrees to everything for the one who signed in. */
  private async interact(request: Request, response: ServerResponse): Promise<void> {
    const { prompt, params, session } = await this.provider.interactionDetails(request, response);
    if (prompt.name === 'login' && request.method === 'GET') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(signInPage);
      return;
    }
    if (prompt.name === 'login') {
      const accountId = (await readForm(request)).get('user') ?? '';
      await this.provider.interactionFinished(request, response, { login: { accountId } });
      return;
    }
    const user = findUser(session?.accountId);
    const grant = new this.provider.Grant({
      accountId: user?.id,
      clientId: String(params.client_id),
    });
    grant.addOIDCScope(String(params.scope));
    for (const resource of [params.resource ?? []].flat()) {
      const wanted = String(params.scope).split(' ');
      const [granted, refused] = [permissionsOf(user), wanted.filter(notIn(permissionsOf(user)))];
      grant.addResourceScope(String(resource), granted.join(' '));
      grant.rejectResourceScope(String(resource), refused.join(' '));
    }
    const consent = { grantId: await grant.save() };
    await this.provider.interactionFinished(
      request,
      response,
      { consent },
      { mergeWithLastSubmission: true },
    );
  }
}

const notIn = (names: string[]) => (name: string) => !names.includes(name);

const signInPage = `<!doctype html>
<html lang="en">
<title>Sign in</title>
<h1>Who are you?</h1>
<form method="post">
${users.map(({ id, name }) => `<p><button name="user" value="${id}">${name}</button></p>`).join('\n')}
</form>
</html>`;

/** The library warns of what is right for a stand-in: that it forgets all when it ends. */
function keepQuiet(): void {
  for (const level of ['info', 'warn'] as const) {
    const print = console[level];
    console[level] = (...words) => {
      if (!String(words[0]).includes('oidc-provider ')) {
        print(...words);
      }
    };
  }
}

/** The SDKs say for which organization a token is to be, in a way of Logto's own. */
async function readTokenRequest(request: Request): Promise<void> {
  const form = await readForm(request);
  const organizationId = form.get('organization_id');
  if (organizationId) {
    request.organizationId = organizationId;
    form.delete('organization_id');
    form.set('resource', form.get('resource') ?? organizationsResource);
  }
  request.body = Object.fromEntries(form);
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

const organizationOf = (ctx: KoaContextWithOIDC): string | undefined =>
  (ctx.req as Request).organizationId;

const oneHour = 60 * 60;

/** @param refusal makes the answer to a request for a token that nobody may have */
function configuration(
  registration: Registration,
  refusal: (reason: string) => Error,
): Configuration {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
  const key = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES384', kid: 'key' };
  return {
    clients: [
      {
        client_id: registration.id,
        client_secret: registration.secret,
        redirect_uris: registration.redirectUris,
        post_logout_redirect_uris: registration.postLogoutRedirectUris,
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES384',
      },
    ],
    jwks: { keys: [key] },
    enabledJWA: { idTokenSigningAlgValues: ['ES384', 'RS256'] },
    conformIdTokenClaims: false,
    claims: {
      openid: ['sub'],
      profile: ['name', 'username', 'picture'],
      email: ['email', 'email_verified'],
      custom_data: ['custom_data'],
      'urn:logto:scope:organizations': ['organizations'],
    },
    cookies: { keys: ['stand-in'] },
    ttl: {
      AccessToken: oneHour,
      IdToken: oneHour,
      Interaction: oneHour,
      Session: 24 * oneHour,
      Grant: 24 * oneHour,
      RefreshToken: 24 * oneHour,
    },
    findAccount: (_ctx, id) => ({ accountId: id, claims: async (use) => claimsOf(id, use) }),
    extraTokenClaims: (ctx, { aud }) => {
      const organization = organizationOf(ctx);
      return organization && aud === api ? { organization_id: organization } : undefined;
    },
    interactions: { url: (_ctx, { uid }) => `/oidc/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => [],
        useGrantedResource: () => false,
        getResourceServerInfo: (ctx, resource) => resourceServer(ctx, resource, refusal),
      },
      rpInitiatedLogout: { enabled: true, logoutSource: signOutAtOnce },
    },
  };
}

function claimsOf(id: string, use: string) {
  const { name, email, organizations, customData } = findUser(id) as User;
  const claims = {
    sub: id,
    name,
    username: id,
    picture: null,
    ...(email && { email, email_verified: true }),
    organizations,
  };
  return use === 'userinfo' ? { ...claims, custom_data: customData } : claims;
}

function resourceServer(
  ctx: KoaContextWithOIDC,
  resource: string,
  refusal: (reason: string) => Error,
) {
  const organization = organizationOf(ctx);
  const user = findUser(ctx.oidc.entities.RefreshToken?.accountId);
  if (![api, organizationsResource].includes(resource)) {
    throw refusal(`There is no API resource ${resource}.`);
  }
  if (organization && !user?.organizations.includes(organization)) {
    throw refusal(`${user?.name} is not a member of ${organization}.`);
  }
  const ofOrganization = organization ? `urn:logto:organization:${organization}` : resource;
  return {
    audience: resource === api ? api : ofOrganization,
    scope: 'read:products write:products',
    accessTokenTTL: oneHour,
    accessTokenFormat: 'jwt' as const,
    jwt: { sign: { alg: 'ES384' as const } },
  };
}

/** Sends the form that confirms a sign-out without asking. */
function signOutAtOnce(ctx: KoaContextWithOIDC, form: string): void {
  const confirm = '<input type="hidden" name="logout" value="yes">';
  ctx.body = `<!doctype html>${form.replace('</form>', `${confirm}</form>`)}
<script>document.forms[0].submit();</script>`;
}
