import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { findingAt, type Finding } from '../row.ts';
import { deepestNesting, tooDeep } from '../too-deep.ts';
import type { LineIndex } from './line-index.ts';

/** The values of a JSON text: one, or one for each line of JSON Lines. */
export interface JsonDocument {
  readonly roots: readonly Node[];
  readonly findings: readonly Finding[];
}

/** Reads JSON with comments and trailing commas; what follows an error is read as far as it goes. */
export function readJson(text: string, lines: LineIndex): JsonDocument {
  if (isDeep(text)) return { roots: [], findings: [tooDeep()] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (root === undefined) return { roots: [], findings: [notJson(1, 'ValueExpected')] };
  const [first] = errors;
  if (first === undefined) return { roots: [root], findings: [] };
  const name = printParseErrorCode(first.error);
  const values = name === 'EndOfFileExpected' ? readJsonLines(text) : undefined;
  if (values !== undefined) return { roots: values, findings: [] };
  return { roots: [root], findings: [notJson(lines.lineOf(first.offset), name)] };
}

/** One value per line, or undefined when a line is not one. */
function readJsonLines(text: string): Node[] | undefined {
  const roots: Node[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const errors: ParseError[] = [];
      const root = parseTree(line, errors);
      if (root === undefined || errors.length > 0) return undefined;
      roots.push(moved(root, offset));
    }
    offset += line.length + 1;
  }
  return roots;
}

/** A node with all its offsets counted from further up. */
function moved(node: Node, by: number): Node {
  const children = node.children?.map((child) => moved(child, by));
  return { ...node, offset: node.offset + by, ...(children === undefined ? {} : { children }) };
}

// The parser calls itself for each level, so the levels are counted before it is called.
function isDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (inString && sign === '\\') at += 1;
    else if (sign === '"') inString = !inString;
    else if (sign === '\n') inString = false;
    else if (!inString && (sign === '[' || sign === '{')) depth += 1;
    else if (!inString && (sign === ']' || sign === '}')) depth -= 1;
    if (depth > deepestNesting) return true;
  }
  return false;
}

function notJson(line: number, name: string): Finding {
  const words = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
  return findingAt(
    line,
    'broken-json',
    'error',
    `Not JSON: ${words}`,
    'Mend the document at this line; rows behind it may be missing.',
  );
}
