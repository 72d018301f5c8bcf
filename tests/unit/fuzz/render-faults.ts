import { fallbackLang } from '../../../src/lib/locales.ts';
import { join } from '../../../scripts/normalize/join.ts';
import { render } from '../../../scripts/normalize/render.ts';
import { targetsOf } from '../../../scripts/normalize/render/targets.ts';
import { buildTables } from '../../../scripts/normalize/tables.ts';
import { input } from './corpus.ts';

const targets = targetsOf(input);

/** Makes the English pages of a document that is the only source, and looks for each of its rows. */
export function renderFaults(bytes: Uint8Array): string[] {
  const source = {
    id: 'spoilt',
    file: 'spoilt.txt',
    lang: 'en',
    kind: 'list',
    title: 'Spoilt',
    origin: 'Spoilt',
    retrieved: '2026-11-21',
  };
  const { tables } = buildTables({ ...input, sources: [{ source, bytes, file: 'spoilt.txt' }] });
  const shown = join(fallbackLang, input, tables, (file) => file)
    .map((page) => render(page, targets).rendered.mdx.split('<Statement').length - 1)
    .reduce((sum, count) => sum + count, 0);
  const known = tables.flatMap(({ rows }) => rows).filter(({ code }) => input.registry.has(code));
  return shown === known.length
    ? []
    : [`pages show ${String(shown)} of its ${String(known.length)} rows`];
}
