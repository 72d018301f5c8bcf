import type { Lang } from '../lib/locales.ts';
import type { Finding } from '../lib/schemas/finding.ts';
import { useStrings } from './index.ts';
import { ownerName } from './owner.ts';

/** One sentence on what the normaliser found about a row. */
export function findingSentence(lang: Lang, finding: Finding): string {
  const t = useStrings(lang);
  if (finding.rule === 'status') return t(`finding.status.${finding.status}`);
  const owner = 'owner' in finding && { owner: ownerName(lang, finding.owner) };
  return t(`finding.${finding.rule}`, { ...finding, ...owner });
}
