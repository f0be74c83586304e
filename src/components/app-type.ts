import { translate } from '@docusaurus/Translate';

/** A translation may name its app type in its own words; the English ones are translated here. */
export function appTypeInLocale(appType: string): string {
  const description = 'Type of application';
  const messages: Record<string, string> = {
    'Traditional web': translate({
      id: 'appType.traditionalWeb',
      message: 'Traditional web',
      description,
    }),
    'Single page app': translate({
      id: 'appType.singlePage',
      message: 'Single page app',
      description,
    }),
    Native: translate({ id: 'appType.native', message: 'Native', description }),
    'Machine-to-machine': translate({
      id: 'appType.machineToMachine',
      message: 'Machine-to-machine',
      description,
    }),
  };
  return messages[appType] ?? appType;
}
