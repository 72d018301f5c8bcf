import { double } from './quote.ts';
import type { Template } from './sending.ts';

/** FastAPI, in a path operation. */
export const python: Template = ({ phrase, fields, shape, content, location, constant }) => {
  const status = `status_code=${constant('python')}`;
  const pairs = fields.map(([name, value]) => `${double(name)}: ${double(value)}`);
  const headers = pairs.length > 0 ? [`headers={${pairs.join(', ')}}`] : [];
  switch (shape) {
    case 'hints':
      return undefined;
    case 'redirect':
      return call('return RedirectResponse', [double(location), status]);
    case 'empty':
      return call('return Response', [status, ...headers]);
    case 'error':
      return call('raise HTTPException', [status, `detail=${double(phrase)}`, ...headers]);
    case 'content':
      return content.kind === 'json'
        ? call('return JSONResponse', ['{"id": 42}', status, ...headers])
        : call('return Response', [
            content.name,
            status,
            `media_type=${double(content.type)}`,
            ...headers,
          ]);
  }
};

function call(name: string, values: readonly string[]): string {
  const line = `${name}(${values.join(', ')})`;
  return line.length <= 64
    ? line
    : `${name}(\n${values.map((value) => `    ${value},\n`).join('')})`;
}
