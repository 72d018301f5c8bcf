import { double } from './quote.ts';
import type { Template } from './sending.ts';

/** Ruby on Rails, in an action of a controller. */
export const rails: Template = ({ phrase, fields, shape, content, location, constant }) => {
  const status = constant('rails');
  const set = fields.map(([name, value]) => `response.headers[${double(name)}] = ${quoted(value)}`);
  switch (shape) {
    case 'hints':
      return [
        '# Sent by servers that are told to, such as puma --early-hints',
        `request.send_early_hints("link" => ${quoted(fields[0]?.[1] ?? '')})`,
      ].join('\n');
    case 'redirect':
      return `redirect_to ${double(location)}, status: ${status}`;
    case 'empty':
      return [...set, `head ${status}`].join('\n');
    case 'error':
      return [...set, `render json: { error: ${double(phrase)} },\n       status: ${status}`].join(
        '\n',
      );
    case 'content':
      return [
        ...set,
        content.kind === 'json'
          ? `render json: { id: 42 }, status: ${status}`
          : `render body: ${content.name}, content_type: ${double(content.type)}, status: ${status}`,
      ].join('\n');
  }
};

/** Ruby's `%()` spares the backslashes of a value that holds quotes. */
const quoted = (text: string): string => (text.includes('"') ? `%(${text})` : double(text));
