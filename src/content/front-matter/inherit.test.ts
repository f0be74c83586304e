import { expect, it } from 'vitest';
import { describe, inherit } from './inherit';

const english = {
  slug: '/quick-starts/next',
  title: 'English title',
  sidebar_label: 'Next.js',
  app_type: 'Traditional web',
  sidebar_custom_props: {
    logoFilename: 'next.svg',
    darkLogoFilename: 'next-dark.svg',
    description: 'English description.',
  },
};

it('takes from English what the translation leaves out, key by key', () => {
  const own = {
    app_type: 'Традиционное приложение',
    sidebar_custom_props: { description: 'Описание.' },
  };
  expect(describe(inherit(own, english, 'en'))).toEqual({
    slug: '/quick-starts/next',
    sidebar_label: 'Next.js',
    app_type: 'Традиционное приложение',
    description: 'Описание.',
    sidebar_custom_props: {
      logoFilename: 'next.svg',
      darkLogoFilename: 'next-dark.svg',
      description: 'Описание.',
    },
  });
});

it('marks a description that it had to take from English', () => {
  const { sidebar_custom_props, description } = describe(inherit({}, english, 'en'));
  expect(sidebar_custom_props).toMatchObject({
    description: 'English description.',
    descriptionLang: 'en',
  });
  expect(description).toBe('English description.');
});

it("uses the translation's own description for the card too", () => {
  const own = { description: 'Eigene Beschreibung.' };
  expect(inherit(own, english, 'en').sidebar_custom_props).toEqual({
    logoFilename: 'next.svg',
    darkLogoFilename: 'next-dark.svg',
    description: 'Eigene Beschreibung.',
  });
});

it('never inherits a title: the first heading of the translation is its title', () => {
  expect(inherit({}, english, 'en')).not.toHaveProperty('title');
});

it('adds no empty props to a page that has none', () => {
  expect(inherit({ description: 'Seite.' }, { description: 'Page.' }, 'en')).toEqual({
    description: 'Seite.',
  });
});
