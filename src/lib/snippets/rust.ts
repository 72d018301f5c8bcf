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
  const all = [...fields, ...typed].map(([name, value]) => `(${double(name)}, ${double(value)})`);
  const parts = [
    constant('rust'),
    ...(all.length > 0 ? [`[${all.join(', ')}]`] : []),
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

function tuple(parts: readonly string[]): string {
  const line = `(${parts.join(', ')}).into_response()`;
  return line.length <= 64
    ? line
    : `(\n${parts.map((part) => `    ${part},\n`).join('')})\n    .into_response()`;
}
