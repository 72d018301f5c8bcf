import { rmSync } from 'node:fs';
import { langs } from '../../../src/lib/locales.ts';
import { addLanguages, madeUpLanguages } from './languages.ts';
import { copyProject } from './project.ts';
import { names, type Site } from './site.ts';

/** A copy of the project. */
export function statuary(folder: string): Site {
  return {
    name: names.own,
    folder,
    reset: (size) => {
      rmSync(folder, { recursive: true, force: true });
      copyProject(folder);
      addLanguages(folder, madeUpLanguages((size - 1) * langs.length));
    },
    places: {
      'table row': { file: 'content/sources/by-class.txt', behind: /\b404 Not Found \S+ / },
      'handbook row': { file: 'content/handbook/en/404.yaml', behind: /^summary: \S+ /m },
    },
  };
}
