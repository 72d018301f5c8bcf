import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { read } from './normalize/read.ts';
import { countTranslations } from './translations/count.ts';
import { tellTranslations } from './translations/tell.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
  },
});
const translations = countTranslations(read(resolve(values.content)).input);
process.stdout.write(
  values.json
    ? `${JSON.stringify(translations, undefined, 2)}\n`
    : `${tellTranslations(translations)}\n`,
);
