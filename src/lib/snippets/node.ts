import { single } from './quote.ts';
import type { Template } from './sending.ts';

/** Express, in a handler `(req, res) => { … }`. */
export const node: Template = ({ code, phrase, fields, shape, content, location }) => {
  const status = `.status(${String(code)})`;
  const set = fields.map(([name, value]) => `.set(${single(name)}, ${single(value)})`);
  switch (shape) {
    case 'hints':
      return `res.writeEarlyHints({ link: ${single(fields[0]?.[1] ?? '')} });`;
    case 'redirect':
      return `res.redirect(${String(code)}, ${single(location)});`;
    case 'empty':
      return chain([status, ...set, '.end()']);
    case 'error':
      return chain([status, ...set, `.json({ error: ${single(phrase)} })`]);
    case 'content':
      return content.kind === 'json'
        ? chain([status, ...set, '.json({ id: 42 })'])
        : chain([status, ...set, `.type(${single(content.type)})`, `.send(${content.name})`]);
  }
};

function chain(calls: readonly string[]): string {
  const line = `res${calls.join('')};`;
  return line.length <= 64 ? line : `res${calls.map((call) => `\n  ${call}`).join('')};`;
}
