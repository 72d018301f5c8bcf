import type { Registry } from '../schemas/registry.ts';
import { createFinder } from './answer/finder.ts';
import type { CodeLine } from './codebook.ts';
import type { LanguageRules } from './language/rules.ts';

/** A code with its name in the reader's language, empty where that repeats the phrase. */
export interface NamedCode {
  readonly facts: Registry;
  readonly name: string;
}

/**
 * What the first tier knows of each code: its phrase and name, older phrases, aliases, what others
 * mean by the number unless that is the phrase of another code, and those constants that their words
 * alone do not lead to.
 */
export function codeLines(codes: readonly NamedCode[], rules: LanguageRules): CodeLine[] {
  const phrases = new Set(codes.map(({ facts }) => facts.phrase));
  const lines = codes.map((code) => lineOf(code, phrases));
  const { find } = createFinder({ codebook: { codes: lines }, rules });
  return lines.map((line, index) => {
    const constants = Object.values(codes[index]?.facts.constants ?? {}).flat();
    const odd = constants.map(({ name }) => name).filter((name) => find(name)[0]?.page !== line[0]);
    return [...line, ...new Set(odd.map((name) => /\w+$/.exec(name)?.[0] ?? name))];
  });
}

function lineOf({ facts, name }: NamedCode, phrases: ReadonlySet<string>): CodeLine {
  const { code, phrase, spec, olderPhrases, aliases, collisions } = facts;
  const section = spec && 'rfc' in spec ? `${String(spec.rfc)}#${spec.section ?? ''}` : '';
  const others = [
    ...olderPhrases.map((older) => older.phrase),
    ...aliases,
    ...collisions.map((other) => other.phrase).filter((other) => !phrases.has(other)),
  ];
  return [code, section, phrase, name, ...new Set(others)];
}
