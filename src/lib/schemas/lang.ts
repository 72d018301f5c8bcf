import { z } from 'astro/zod';
import { langs, type Lang } from '../locales.ts';

/** Key of one of the languages. */
export const langSchema = z.enum(langs as [Lang, ...Lang[]]);
