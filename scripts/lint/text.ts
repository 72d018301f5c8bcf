import type { Lang } from '../../src/lib/locales.ts';
import type { Placed } from '../normalize/read/yaml.ts';

/** A piece of text that somebody wrote, with its place. */
export interface Text {
  readonly lang: Lang;
  readonly file: string;
  readonly line: number;
  /** Keys that lead to it within its file, such as `causes.2`. */
  readonly path: string;
  readonly text: string;
}

/** Every text of a file, in the order of the file. */
export function textsOf(lang: Lang, { value, file, lineOf }: Placed<unknown>): Text[] {
  const walk = (node: unknown, path: readonly (string | number)[]): Text[] => {
    if (typeof node === 'string') {
      return [{ lang, file, line: lineOf(...path), path: path.join('.'), text: node }];
    }
    if (typeof node !== 'object' || node === null) return [];
    return Object.entries(node).flatMap(([key, item]) =>
      // Indices and codes are numbers in the document, and strings only here.
      walk(item, [...path, /^\d+$/.test(key) ? Number(key) : key]),
    );
  };
  return walk(value, []);
}

/** The prose of a text: code spans stand as `x`, links as their words. */
export function proseOf(text: string): string {
  return text.replaceAll(/(`+)[^`]+\1/g, 'x').replaceAll(/\[([^\]]*)\]\(\w+:[^)]*\)/g, '$1');
}

/** The sentences of a text, without their marks of structure. */
export function sentencesOf(text: string): string[] {
  return proseOf(text)
    .split(/(?<=[.!?…]["'”’»)\u00A0]*)\s+|\n{2,}/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
