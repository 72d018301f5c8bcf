import type { z } from 'astro/zod';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import type { Problem } from '../../../src/lib/problem.ts';

/** A value with the file it was read from and the lines on which its parts stand. */
export interface Placed<T> {
  readonly value: T;
  readonly file: string;
  /** 1-based line of the part at `path`, or of its nearest existing parent. */
  readonly lineOf: (...path: readonly (string | number)[]) => number;
}

/**
 * Reads YAML and checks it against a schema.
 * @returns the value when text and schema agree, and a problem for each fault otherwise
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): { placed: Placed<z.output<S>> | undefined; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', version: '1.2' });
  const faults = [...document.errors, ...document.warnings].map((fault): Problem => {
    const { line, col } = lines.linePos(fault.pos[0]);
    return {
      rule: 'yaml',
      level: 'error',
      file,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      message: firstLine(fault.message),
      hint: 'Correct the YAML here; quote a value that holds ": ", " #" or starts with a sign.',
    };
  });
  if (faults.length > 0) return { placed: undefined, problems: faults };

  const lineOf = (...path: readonly (string | number)[]) => lineAt(document, lines, path);
  const parsed = schema.safeParse(plainValue(document));
  if (parsed.success) {
    return { placed: { value: parsed.data, file, lineOf }, problems: [] };
  }
  const problems = parsed.error.issues.map((issue): Problem => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    return {
      rule: 'schema',
      level: 'error',
      file,
      line: lineOf(...path),
      column: 1,
      message: `${path.join('.') || 'file'}: ${issue.message}`,
      hint:
        'Compare with a neighbouring file; content/README.md explains every field. ' +
        'Text that holds ": " must be quoted.',
    };
  });
  return { placed: undefined, problems };
}

/** Aliases could blow a few bytes up to gigabytes, so they count as a fault of the schema. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function lineAt(document: Document, lines: LineCounter, path: readonly (string | number)[]) {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return Math.max(lines.linePos(node.range[0]).line, 1);
  }
  return 1;
}

const firstLine = (message: string): string => message.split('\n')[0] ?? message;
