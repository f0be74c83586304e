import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { sharedCache } from './bundler-cache';

const site = fs.mkdtempSync(path.join(os.tmpdir(), 'bundler-cache-'));
const folder = path.join(site, '.build/bundler/client');
const config = (locale: string) => ({
  name: 'client',
  experiments: { cache: { version: `rspack-1-${locale}-/docs/` } },
});
/** The part of the result that is about the cache. */
const cacheOf = (locale: string) => {
  const { experiments } = sharedCache(site, locale, config(locale)) as {
    experiments: { cache: { version: string; storage: { directory: string } } };
  };
  return experiments.cache;
};

afterEach(() => fs.rmSync(site, { recursive: true, force: true }));

it('asks for the cache by the same folder and version in all languages', () => {
  const english = cacheOf('en');
  expect(english.version).toBe('rspack-1-/docs/');
  expect(cacheOf('ru')).toEqual(english);
});

it('begins a language with what English has, and keeps its own from then on', () => {
  const directory = cacheOf('en').storage.directory;
  fs.writeFileSync(path.join(directory, 'modules'), 'of English');
  cacheOf('ru');
  expect(fs.readFileSync(path.join(directory, 'modules'), 'utf8')).toBe('of English');
  fs.writeFileSync(path.join(directory, 'modules'), 'of Russian');
  cacheOf('en');
  expect(fs.readFileSync(path.join(directory, 'modules'), 'utf8')).toBe('of English');
  cacheOf('ru');
  expect(fs.readFileSync(path.join(directory, 'modules'), 'utf8')).toBe('of Russian');
});

it('leaves it to Docusaurus whether there is a cache', () => {
  const options = sharedCache(site, 'ru', { name: 'client' });
  expect(options).not.toHaveProperty('experiments');
  expect(fs.existsSync(folder)).toBe(false);
});
