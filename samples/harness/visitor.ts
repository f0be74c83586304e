import type { APIResponse, Browser, BrowserContext, Page, Response } from 'playwright-core';
import { findUser } from './people';

export interface Answer {
  status: number;
  /** Where it came from, after redirects. */
  url: string;
  text: string;
}

/** One person with a browser of their own. */
export class Visitor {
  /** Exceptions in any page that nobody caught. */
  readonly errors: string[] = [];

  private constructor(
    private readonly origin: string,
    readonly context: BrowserContext,
    readonly page: Page,
    patience: number,
  ) {
    page.setDefaultTimeout(patience);
    page.on('pageerror', ({ message }) => this.errors.push(`${page.url()}: ${message}`));
  }

  /** @param patience milliseconds that a page may take */
  static async arrive(browser: Browser, origin: string, patience: number): Promise<Visitor> {
    const context = await browser.newContext();
    return new Visitor(origin, context, await context.newPage(), patience);
  }

  /** Opens a page of the app. */
  async open(path: string): Promise<Answer> {
    const response = (await this.page.goto(this.origin + path)) as Response;
    const text = await this.page.locator('body').innerText();
    return { status: response.status(), url: this.page.url(), text };
  }

  /** Asks for an address with the cookies of the browser, but not in a page. */
  async fetch(path: string): Promise<Answer> {
    const response: APIResponse = await this.context.request.get(this.origin + path, {
      timeout: 0,
    });
    return { status: response.status(), url: response.url(), text: await response.text() };
  }

  /** Opens the home page and selects its button; the page of the stand-in appears. */
  async startSignIn(): Promise<void> {
    await this.open('/');
    await this.press('Sign in');
    await this.page.waitForURL('**/oidc/interaction/**');
  }

  /** Says at the stand-in who one is; the app appears. */
  async finishSignIn(user: string): Promise<void> {
    const name = findUser(user)?.name ?? user;
    await this.page.getByRole('button', { name }).click();
    await this.page.waitForURL(({ origin }) => origin === this.origin);
  }

  async signIn(user: string): Promise<void> {
    await this.startSignIn();
    await this.finishSignIn(user);
  }

  /** Signs out with the button of the home page. */
  async signOut(): Promise<void> {
    await this.open('/');
    await this.press('Sign out');
    await this.page.getByRole('button', { name: 'Sign in' }).waitFor();
  }

  /** Selects a button of the app once React has taken over the page: earlier, a click is lost. */
  async press(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name });
    await this.page.waitForFunction(
      (element) => Object.keys(element ?? {}).some((key) => key.startsWith('__reactProps')),
      await button.elementHandle(),
    );
    await button.click();
  }

  /** The cookie in which the SDK keeps the session. */
  async sessionCookie(): Promise<{ name: string; value: string } | undefined> {
    const cookies = await this.context.cookies(this.origin);
    return cookies.find(({ name }) => /^logto[_:]/.test(name));
  }

  /** Puts a session cookie into the browser that the app did not set there. */
  async plantSession(name: string, value: string): Promise<void> {
    await this.context.addCookies([{ name, value, url: this.origin }]);
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}

/** What a JSON Web Token says. */
export function claimsOf(token: string): Record<string, unknown> {
  const [, payload = ''] = token.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}

/** The first JSON Web Token in a text. */
export function tokenIn(text: string): string {
  const [token] = /\bey[\w-]+\.ey[\w-]+\.[\w-]+/.exec(text) ?? [];
  if (!token) {
    throw new Error(`There is no token in: ${text.slice(0, 300)}`);
  }
  return token;
}
