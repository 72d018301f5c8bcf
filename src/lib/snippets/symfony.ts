import { single } from './quote.ts';
import type { Template } from './sending.ts';

/** Symfony, in an action of a controller. */
export const symfony: Template = ({ phrase, fields, shape, content, location, constant }) => {
  const status = constant('symfony');
  const pairs = fields.map(([name, value]) => `${single(name)} => ${single(value)}`);
  const headers = pairs.length > 0 ? [`headers: [${pairs.join(', ')}]`] : [];
  switch (shape) {
    case 'hints':
      return [
        '// Sent by servers with headers_send(), such as FrankenPHP',
        '$response = $this->sendEarlyHints([',
        "    (new Link('preload', '/style.css'))->withAttribute('as', 'style'),",
        ']);',
      ].join('\n');
    case 'redirect':
      return call('return new RedirectResponse', [single(location), status]);
    case 'empty':
      return call('return new Response', [`status: ${status}`, ...headers]);
    case 'error':
      return call('throw new HttpException', [status, single(phrase), ...headers]);
    case 'content': {
      if (content.kind === 'json') {
        return call('return new JsonResponse', ["['id' => 42]", status, ...headers]);
      }
      const type = `'Content-Type' => ${single(content.type)}`;
      return call('return new Response', [
        `$${content.name}`,
        status,
        `headers: [${[type, ...pairs].join(', ')}]`,
      ]);
    }
  }
};

function call(name: string, values: readonly string[]): string {
  const line = `${name}(${values.join(', ')});`;
  return line.length <= 64
    ? line
    : `${name}(\n${values.map((value) => `    ${value},\n`).join('')});`;
}
