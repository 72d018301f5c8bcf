import { double } from './quote.ts';
import type { Template } from './sending.ts';

/** Spring MVC, in a handler that returns a `ResponseEntity`. */
export const spring: Template = ({ fields, shape, content, location, constant }) => {
  const status = constant('spring');
  const start = `ResponseEntity.status(${status})`;
  const set = fields.map(([name, value]) => `.header(${double(name)}, ${double(value)})`);
  switch (shape) {
    case 'hints':
      return undefined;
    case 'redirect':
      return chain(start, [`.location(URI.create(${double(location)}))`, '.build()']);
    case 'empty':
      return chain(start, [...set, '.build()']);
    case 'error':
      return [
        `var problem = ProblemDetail.forStatus(${status});`,
        chain('ResponseEntity.of(problem)', [...set, '.build()']),
      ].join('\n');
    case 'content':
      return content.kind === 'json'
        ? chain(start, [...set, '.body(Map.of("id", 42))'])
        : chain(start, [
            ...set,
            `.header("Content-Type", ${double(content.type)})`,
            `.body(${content.name})`,
          ]);
  }
};

function chain(start: string, calls: readonly string[]): string {
  const line = `return ${start}${calls.join('')};`;
  return line.length <= 64
    ? line
    : `return ${start}${calls.map((call) => `\n    ${call}`).join('')};`;
}
