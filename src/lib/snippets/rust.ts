import type { Field } from './fields.ts';
import { double } from './quote.ts';
import type { Sending, Template } from './sending.ts';

/** axum, in a handler that returns a `Response`. */
export const rust: Template = (sending) => {
  if (sending.shape === 'hints') return undefined;
  const helper = redirect(sending);
  if (helper !== undefined) return helper;
  const { shape, content, fields, constant, phrase } = sending;
  const typed: Field[] =
    shape === 'content' && content.kind !== 'json' ? [['Content-Type', content.type]] : [];
  const all = [...fields, ...typed].map((field) => field.map(double));
  const parts = [
    constant('rust'),
    ...(all.length > 0 ? [array(all)] : []),
    ...(shape === 'error' ? [double(phrase)] : []),
    ...(shape === 'content'
      ? [content.kind === 'json' ? 'Json(json!({ "id": 42 }))' : content.name]
      : []),
  ];
  return parts.length === 1 ? `${parts.join('')}.into_response()` : tuple(parts);
};

/** axum has helpers for three redirects; the others are a status and a field. */
function redirect({ code, location }: Sending): string | undefined {
  const helpers: Readonly<Record<number, string>> = {
    303: 'to',
    307: 'temporary',
    308: 'permanent',
  };
  const helper = helpers[code];
  return helper && `Redirect::${helper}(${double(location)}).into_response()`;
}

/** How much rustfmt leaves on one line between brackets. */
const width = 60;

function tuple(parts: readonly string[]): string {
  const line = parts.join(', ');
  return line.length <= width
    ? `(${line}).into_response()`
    : `(\n${indented(parts, 1)})\n    .into_response()`;
}

function array(fields: readonly (readonly string[])[]): string {
  const pairs = fields.map((field) => `(${field.join(', ')})`);
  const line = pairs.join(', ');
  if (line.length <= width) return `[${line}]`;
  const [only = [], ...others] = fields;
  return others.length === 0 ? `[(\n${indented(only, 2)}    )]` : `[\n${indented(pairs, 2)}    ]`;
}

const indented = (lines: readonly string[], depth: number): string =>
  lines.map((line) => `${'    '.repeat(depth)}${line},\n`).join('');
