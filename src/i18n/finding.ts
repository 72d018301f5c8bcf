import type { Lang } from '../lib/locales.ts';
import type { Finding } from '../lib/schemas/finding.ts';
import { useStrings } from './index.ts';

/** One sentence on what the normaliser found about a row. */
export function findingSentence(lang: Lang, finding: Finding): string {
  const t = useStrings(lang);
  return finding.rule === 'status'
    ? t(`finding.status.${finding.status}`)
    : t(`finding.${finding.rule}`, { ...finding });
}
