import { translationStates, type Counts, type Upkeep } from '../../src/lib/schemas/translation.ts';
import { tabulate } from '../normalize/tell/tabulate.ts';

/** The state of every translation as a person reads it: by field, by class, and what to do next. */
export function tellTranslations(translations: readonly Upkeep[]): string {
  const table = (head: string, part: 'fields' | 'classes') =>
    tabulate(
      ['language', head, ...translationStates],
      translations.flatMap((upkeep) =>
        Object.entries(upkeep[part]).map(([key, counts]) => [upkeep.lang, key, ...cells(counts)]),
      ),
    );
  const open = translations.flatMap(tellOpen);
  return [table('field', 'fields'), '', table('class', 'classes'), '', ...open].join('\n').trim();
}

function tellOpen({ lang, open }: Upkeep): string[] {
  const byField = Map.groupBy(open, ({ field, state }) => `${field} ${state}`);
  return [...byField].map(
    ([what, items]) => `${lang} ${what}: ${items.map(({ code }) => String(code)).join(' ')}`,
  );
}

const cells = (counts: Counts): string[] => translationStates.map((state) => String(counts[state]));
