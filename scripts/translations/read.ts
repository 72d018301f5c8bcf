import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/lib/locales.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { stampsSchema, type Stamps } from '../../src/lib/schemas/translation.ts';
import { readBytes } from '../normalize/read/files.ts';
import { readYaml } from '../normalize/read/yaml.ts';

/** The file that holds the stamps of a language. */
export const stampsFile = (contentDir: string, lang: Lang): string =>
  join(contentDir, 'translations', `${lang}.yaml`);

/** Reads the stamps of a language; a language without a file has none. */
export function readStamps(
  contentDir: string,
  lang: Lang,
): { value: Stamps; problems: readonly Problem[] } {
  const file = stampsFile(contentDir, lang);
  if (!existsSync(file)) return { value: {}, problems: [] };
  const bytes = readBytes(file);
  if ('rule' in bytes) return { value: {}, problems: [bytes] };
  const { placed, problems } = readYaml(new TextDecoder().decode(bytes), file, stampsSchema);
  return { value: placed?.value ?? {}, problems };
}
