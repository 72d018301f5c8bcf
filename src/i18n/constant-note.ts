import type { Lang } from '../lib/locales.ts';
import type { Registry, Stack } from '../lib/schemas/registry.ts';
import { useStrings } from './index.ts';

type Constant = NonNullable<Registry['constants'][Stack]>[number];

/** From which version a name of a code is there or advised against; empty where nothing is to say. */
export function constantNote(lang: Lang, { since, until, deprecated }: Constant): string {
  const t = useStrings(lang);
  return [
    since !== undefined && t('code.since', { version: since }),
    until !== undefined && t('code.until', { version: until }),
    typeof deprecated === 'string' && t('code.deprecatedIn', { version: deprecated }),
    deprecated === true && t('code.deprecatedName'),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
