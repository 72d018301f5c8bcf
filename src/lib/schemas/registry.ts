import { z } from 'astro/zod';
import { isDescribed } from '../owner.ts';

/** Stacks whose constants are listed, in the order in which pages show them. */
export const stacks = {
  go: 'Go',
  rust: 'Rust (http)',
  python: 'Python',
  node: 'Node.js',
  spring: 'Java (Spring)',
  dotnet: '.NET',
  aspnetcore: 'ASP.NET Core',
  symfony: 'PHP (Symfony)',
  phpfig: 'PHP (PHP-FIG)',
  rails: 'Ruby (Rails)',
} as const;
export type Stack = keyof typeof stacks;

/**
 * Whether the same request may be sent again:
 * - `unneeded`: the request succeeded, goes on, or is answered by following a redirect;
 * - `now`: at once, on a new connection or when the handshake is done, whatever the method;
 * - `later`: the server refused before it did anything; after `Retry-After` or a growing pause;
 * - `idempotent`: it may have been carried out; later, and automatically only if idempotent;
 * - `changed`: not as it is, but with other credentials, content, fields, method or address;
 * - `user`: when somebody on the client's side has acted, such as by signing in, paying or making
 *   room;
 * - `never`: the answer will stay the same until the server changes it.
 */
export const retries = [
  'unneeded',
  'now',
  'later',
  'idempotent',
  'changed',
  'user',
  'never',
] as const;
export type Retry = (typeof retries)[number];

const section = z.string().regex(/^(\d+|[A-Z])(\.\d+)*$/, 'a section such as "15.5.5"');

export const specSchema = z.union([
  z.strictObject({ rfc: z.number().int().positive(), section: section.optional() }),
  z.strictObject({ draft: z.string().startsWith('draft-'), section: section.optional() }),
]);

const date = z.iso.date();

const constant = z.strictObject({
  name: z.string().min(1),
  since: z.string().optional(),
  until: z.string().optional(),
  deprecated: z.union([z.string(), z.literal(true)]).optional(),
});

/** Documentation of an owner. */
export const docsSchema = z.strictObject({ title: z.string(), url: z.url() });

export const headerName = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'a header field name');

const headerField = z.strictObject({
  name: headerName,
  duty: z.enum(['must', 'should', 'may', 'related']),
  /** Circumstance in which the duty holds. */
  when: z
    .enum([
      'temporary',
      'single-part',
      'multipart',
      'byte-ranges',
      'as-in-200',
      'known-wait',
      'preferred-choice',
      'after-post',
    ])
    .optional(),
  /** Where the owner states the duty, if not in the first of the code's documents. */
  docs: docsSchema.optional(),
});

const constants = z.partialRecord(
  z.enum(Object.keys(stacks) as [Stack, ...Stack[]]),
  z.array(constant).min(1),
);

/** Who uses a number: a proper name, or the key of somebody who has none. */
const owner = z.string().refine((name) => !/^[a-z]+(-[a-z]+)+$/.test(name) || isDescribed(name), {
  error: 'no owner of this key is described; write a proper name or describe it',
});

/** Another meaning of the same number. */
const collision = z.strictObject({
  phrase: z.string(),
  owner,
  /**
   * Beginnings of words that betray this meaning in a text, by language: a text that holds all of
   * them speaks of this meaning and not of the registered one.
   */
  tells: z.record(z.string(), z.array(z.string().min(3)).min(2)).optional(),
});

/** Language-neutral facts of one code: the shape of a file in content/registry/codes/. */
export const registrySchema = z
  .strictObject({
    code: z.number().int().min(100).max(999),
    phrase: z.string().min(1),
    /** Superseded or local phrases of the same meaning, with the document or software that prints them. */
    olderPhrases: z.array(z.strictObject({ phrase: z.string(), from: z.string() })).default([]),
    /** Spellings found in tables, without any authority. */
    aliases: z.array(z.string()).default([]),
    status: z.enum(['registered', 'temporary', 'deprecated', 'unused', 'unofficial']),
    registration: z
      .strictObject({ registered: date, extended: date.optional(), expires: date })
      .optional(),
    spec: specSchema.optional(),
    formerSpecs: z.array(specSchema).default([]),
    /** Number of the RFC that deprecated the code or reserved it. */
    retired: z.number().int().positive().optional(),
    owners: z.array(owner).default([]),
    docs: z.array(docsSchema).default([]),
    /** Heuristically cacheable (RFC 9110 §15.1). */
    cacheable: z.boolean().default(false),
    mustNotStore: z.boolean().default(false),
    contentForbidden: z.boolean().default(false),
    headers: z.array(headerField).default([]),
    reachesClient: z.boolean().default(true),
    retry: z.enum(retries),
    /** What the client receives in place of a number that stays inside the server. */
    sentAs: z.number().int().optional(),
    collisions: z.array(collision).default([]),
    related: z.array(z.number().int()).default([]),
    constants: constants.default({}),
  })
  .refine((row) => row.status === 'unofficial' || row.spec !== undefined, {
    error: 'a registered code needs `spec`',
    path: ['spec'],
  })
  .refine((row) => row.status !== 'unofficial' || (row.owners.length > 0 && row.docs.length > 0), {
    error: 'an unofficial code needs `owners` and `docs`',
    path: ['owners'],
  })
  .refine(
    (row) => row.retired === undefined || row.status === 'deprecated' || row.status === 'unused',
    { error: 'only a deprecated or unused code is `retired`', path: ['retired'] },
  );

export type Registry = z.output<typeof registrySchema>;
export type Spec = z.output<typeof specSchema>;
export type HeaderField = z.output<typeof headerField>;
