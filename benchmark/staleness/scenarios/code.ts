import { changed, edited } from '../edited';
import { append, block, drop, type Edit, replace, section, swapWithNext } from '../edits';
import { appRouter, authorization } from '../pages';
import { type Group, stale, staleBy } from '../scenario';

const inCode = (edit: Edit) => block('code', edit);
const call = 'fetch-access-token-for-the-api-resource';
const userInformation = 'docs/next-app-router/_get-user-information.mdx';
const example = '```ts\nawait signOut(logtoConfig);\n```';

export const code: Group = {
  name: 'Code',
  scenarios: [
    changed('an option', appRouter, call, replace(/'https:.*api'/, "'https://api.example.com'")),
    changed('an option in a list', authorization, 'register', replace(/scopes: .*/, 'scopes: [],')),
    changed('a parameter', authorization, 'validate', replace(': string,', ': string[],')),
    changed('a line more', appRouter, call, replace(/^(import .*)$/m, "$1\nimport './more';")),
    changed('a line less', appRouter, call, replace(/^import .*\n/m, '')),
    changed('a comment', authorization, 'validate', replace(/\/\*\* \w+/, '/** Returns')),
    changed('text in JSX', appRouter, call, replace('<p>Access', '<p>Your access')),
    changed('the indentation of a line', appRouter, call, replace('\n  return', '\n    return')),
    changed('a command', appRouter, 'prerequisites', inCode(replace(/ --\w+/, ' --other'))),
    changed('the title', appRouter, call, inCode(replace(/title="\w+/, 'title="src'))),
    changed('marks on lines', appRouter, call, inCode(replace(/$/m, ' {3}'))),
    edited('other marks on lines', userInformation, replace(/\{\d+,\d+\}/, '{2}'), {
      [userInformation]: stale('request-more-claims'),
      [appRouter]: staleBy([userInformation], 'fetch-user-information'),
    }),
    changed('the language', appRouter, call, inCode(replace('tsx', 'jsx'))),
    changed('tabs for package managers', authorization, 'validate', replace(' npm2yarn', '')),
    changed('a new block', appRouter, call, append(example)),
    changed('a new block in the middle', appRouter, call, block('paragraph', append(example))),
    changed('a block dropped', appRouter, call, inCode(drop)),
    changed('two blocks swapped', authorization, 'validate', swapWithNext('code')),
    changed('code in a list', authorization, 'register', block('nestedCode', replace('ts', 'tsx'))),
    edited(
      'a fence of another length, and an option',
      appRouter,
      section(call, (text) =>
        replace(/'organization-id'|'https:.*api'/, "'other'")(text).replaceAll('```', '````'),
      ),
      { [appRouter]: stale(call) },
    ),
  ],
};
