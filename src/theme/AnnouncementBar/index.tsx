// Adds the suggestion of another language: by keyboard, it comes right after the link to the text.
import LanguageSuggestion from '@site/src/components/LanguageSuggestion';
import AnnouncementBar from '@theme-original/AnnouncementBar';
import type { ReactNode } from 'react';

export default function AnnouncementBarAndSuggestion(): ReactNode {
  return (
    <>
      <AnnouncementBar />
      <LanguageSuggestion />
    </>
  );
}
