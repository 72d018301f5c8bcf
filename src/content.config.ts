import { defineCollection } from 'astro:content';
import { askedSchema } from './lib/schemas/asked.ts';
import { file, glob } from 'astro/loaders';
import { mdxFiles } from './lib/mdx-files.ts';
import { comparisonSchema } from './lib/schemas/comparison.ts';
import { deckSchema } from './lib/schemas/deck.ts';
import { exchangesSchema } from './lib/schemas/exchange.ts';
import { headerPageSchema } from './lib/schemas/header-page.ts';
import { guideSchema } from './lib/schemas/guide.ts';
import { pageSchema } from './lib/schemas/page.ts';
import { registrySchema } from './lib/schemas/registry.ts';
import { tableSchema } from './lib/schemas/table.ts';
import { upkeepSchema } from './lib/schemas/translation.ts';
import { termPageSchema } from './lib/schemas/term-page.ts';

export const collections = {
  codes: defineCollection({
    loader: mdxFiles({ pattern: '*/*.mdx', base: './content/codes' }),
    schema: pageSchema,
  }),
  registry: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './content/registry/codes' }),
    schema: registrySchema,
  }),
  asked: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './content/asked' }),
    schema: askedSchema,
  }),
  exchanges: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './content/registry/exchanges' }),
    schema: exchangesSchema,
  }),
  terms: defineCollection({
    loader: mdxFiles({ pattern: '*/*.mdx', base: './content/terms' }),
    schema: termPageSchema,
  }),
  headers: defineCollection({
    loader: mdxFiles({ pattern: '*/*.mdx', base: './content/header-pages' }),
    schema: headerPageSchema,
  }),
  tables: defineCollection({
    loader: glob({ pattern: '*.json', base: './content/tables' }),
    schema: tableSchema,
  }),
  comparisons: defineCollection({
    loader: mdxFiles({ pattern: '*/*.mdx', base: './content/guides/compare' }),
    schema: comparisonSchema,
  }),
  guides: defineCollection({
    loader: glob({ pattern: '*.json', base: './content/guides/choose' }),
    schema: guideSchema,
  }),
  decks: defineCollection({
    loader: file('./content/decks.yaml'),
    schema: deckSchema,
  }),
  upkeep: defineCollection({
    loader: glob({ pattern: 'translations.json', base: './content/upkeep' }),
    schema: upkeepSchema,
  }),
};
