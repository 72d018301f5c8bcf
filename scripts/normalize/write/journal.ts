import { z } from 'astro/zod';
import { generatedFolders } from './generated-folders.ts';

/** What a committed run does with its staging folder. */
export interface Journal {
  /** Files that are moved out of it: paths below the output folder. */
  readonly written: readonly string[];
  /** Every file that the generated folders shall hold then; whatever else stands there goes. */
  readonly wanted: readonly string[];
}

/** A path into a generated folder, and not out of it again. */
const generatedPath = z
  .string()
  .refine(
    (path) =>
      generatedFolders.some((folder) => path.startsWith(`${folder}/`)) &&
      !path.split(/[/\\]/).includes('..'),
  );

const schema = z.object({ written: z.array(generatedPath), wanted: z.array(generatedPath) });

/** Reads a journal; a broken one, as a failing disk leaves it, commits nothing. */
export function readJournal(text: string): Journal | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
