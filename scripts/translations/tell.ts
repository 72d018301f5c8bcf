import {
  fieldOfPart,
  translationStates,
  type Counts,
  type Upkeep,
} from '../../src/lib/schemas/translation.ts';
import { tabulate } from '../normalize/tell/tabulate.ts';

/** The state of every translation as a person reads it: by field, by class, and what to do next. */
export function tellTranslations(translations: readonly Upkeep[]): string {
  const fields = tabulate(
    ['language', 'collection', 'field', ...translationStates],
    translations.flatMap(({ lang, fields: own }) =>
      own.map(({ collection, field, counts }) => [lang, collection, field, ...cells(counts)]),
    ),
  );
  const classes = tabulate(
    ['language', 'class', ...translationStates],
    translations.flatMap((upkeep) =>
      Object.entries(upkeep.classes).map(([key, counts]) => [upkeep.lang, key, ...cells(counts)]),
    ),
  );
  const open = translations.flatMap(tellOpen);
  return [fields, '', classes, '', ...open].join('\n').trim();
}

/** The items are told as `npm run translated` takes them. */
function tellOpen({ lang, open }: Upkeep): string[] {
  const byField = Map.groupBy(
    open,
    ({ collection, part, state }) =>
      `${collection} ${fieldOfPart(collection, part) ?? part} ${state}`,
  );
  return [...byField].map(
    ([what, parts]) => `${lang} ${what}: ${[...new Set(parts.map(({ item }) => item))].join(' ')}`,
  );
}

const cells = (counts: Counts): string[] => translationStates.map((state) => String(counts[state]));
