import { describe, expect, it } from 'vitest';
import { learnHabit } from '../../../../../scripts/normalize/text/habit.ts';
import { splitPhrase } from '../../../../../scripts/normalize/text/phrase.ts';
import { smallLexicon } from '../small-lexicon.ts';

/** Rows that show how their document separates phrases, so that the tested row has company. */
const capital = ['OK The lamp is lit.', 'Bad Request The letter is torn.'];
const stop = ['OK. The lamp is lit.', 'Bad Request. The letter is torn.'];
const texts = ['La lampe est allumée.', 'La lettre est déchirée.', 'Le tiroir est vide.'];

const cases: readonly (readonly [
  text: string,
  company: readonly string[],
  phrase: string,
  rest: string,
])[] = [
  ['Not Found The drawer is empty.', capital, 'Not Found', 'The drawer is empty.'],
  ['Not found The drawer is empty.', capital, 'Not found', 'The drawer is empty.'],
  ['NotFound The drawer is empty.', capital, 'NotFound', 'The drawer is empty.'],
  ['Not FoundThe drawer is empty.', [], 'Not Found', 'The drawer is empty.'],
  ['Not Found: the drawer is empty.', [], 'Not Found', 'the drawer is empty.'],
  ['Not Found – the drawer is empty.', [], 'Not Found', 'the drawer is empty.'],
  ['Not Found (the drawer is empty)', [], 'Not Found', '(the drawer is empty)'],
  ['**Not Found** the drawer is empty.', [], 'Not Found', 'the drawer is empty.'],
  ['“Not Found” the drawer is empty.', [], 'Not Found', 'the drawer is empty.'],
  ['Not Founder has been seen.', [], '', 'Not Founder has been seen.'],
  ['Lamp Missing The drawer is empty.', capital, 'Lamp Missing', 'The drawer is empty.'],
  ['Lamp missing. The drawer is empty.', stop, 'Lamp missing', 'The drawer is empty.'],
  ['Lamp missing. The drawer is empty.', texts, '', 'Lamp missing. The drawer is empty.'],
  ['Lampe introuvable Le tiroir est vide.', capital, 'Lampe introuvable', 'Le tiroir est vide.'],
  ['Défini par WebDAV pour les tiroirs.', texts, '', 'Défini par WebDAV pour les tiroirs.'],
  ['Étendu par Acme pour les tiroirs.', texts, '', 'Étendu par Acme pour les tiroirs.'],
  ['未找到 抽屉里什么也没有。', [], '未找到', '抽屉里什么也没有。'],
  ['未找到：抽屉里什么也没有。', [], '未找到', '抽屉里什么也没有。'],
  ['見つかりません　引き出しは空です。', [], '見つかりません', '引き出しは空です。'],
  ['غير موجود: الدرج فارغ.', [], 'غير موجود', 'الدرج فارغ.'],
];

describe('splitPhrase', () => {
  it.each(cases)('%s (%#)', (text, company, phrase, rest) => {
    const codes = [200, 400, 500];
    const others = company.map((other, index) => ({ code: codes[index] ?? 0, text: other }));
    const candidate = { code: 404, text };
    const habit = learnHabit([...others, candidate], smallLexicon, undefined);
    expect(splitPhrase(candidate, habit)).toEqual({ phrase, text: rest });
  });

  it('does not end a German phrase before a noun', () => {
    const candidate = { code: 404, text: 'Die gesuchte Lampe liegt nicht im Kasten' };
    const habit = learnHabit([candidate], smallLexicon, 'de');
    expect(splitPhrase(candidate, habit).phrase).toBe('');
  });
});
