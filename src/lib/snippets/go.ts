import { double } from './quote.ts';
import type { Template } from './sending.ts';

/** net/http, inside `func(w http.ResponseWriter, r *http.Request)`. */
export const go: Template = ({ phrase, fields, shape, content, location, constant }) => {
  const status = constant('go');
  const set = fields.map(([name, value]) => `w.Header().Set(${double(name)}, ${double(value)})`);
  const type = (value: string) => `w.Header().Set("Content-Type", ${double(value)})`;
  const write = `w.WriteHeader(${status})`;
  switch (shape) {
    case 'redirect':
      return `http.Redirect(w, r, ${double(location)}, ${status})`;
    case 'hints':
    case 'empty':
      return [...set, write].join('\n');
    case 'error':
      return [...set, `http.Error(w, ${double(phrase)}, ${status})`].join('\n');
    case 'content':
      return content.kind === 'json'
        ? [
            ...set,
            type('application/json'),
            write,
            'json.NewEncoder(w).Encode(map[string]int{"id": 42})',
          ].join('\n')
        : [...set, type(content.type), write, `w.Write(${content.name})`].join('\n');
  }
};
