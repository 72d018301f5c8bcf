import { double } from './quote.ts';
import type { Sending, Template } from './sending.ts';

/** ASP.NET Core, in a minimal API's handler that takes an `HttpContext context`. */
export const aspnet: Template = (sending) => {
  const { code, fields, shape } = sending;
  if (shape === 'hints') return undefined;
  const helper = redirects[code];
  if (helper !== undefined) {
    return `return Results.Redirect(${[double(sending.location), ...helper].join(', ')});`;
  }
  const set = fields.map(([name, value]) => `${header(name)} = ${double(value)};`);
  return [...set, result(sending)].join('\n');
};

/** Fields that `IHeaderDictionary` has no property for. */
const unnamed: readonly string[] = ['IM'];

const header = (name: string): string =>
  unnamed.includes(name)
    ? `context.Response.Headers[${double(name)}]`
    : `context.Response.Headers.${name.replaceAll('-', '')}`;

/** `Results.Redirect` knows four redirects by two switches; 303 is a status and a field. */
const redirects: Readonly<Record<number, readonly string[]>> = {
  301: ['permanent: true'],
  302: [],
  307: ['preserveMethod: true'],
  308: ['permanent: true', 'preserveMethod: true'],
};

function result({ shape, content, constant }: Sending): string {
  const status = constant('aspnetcore');
  if (shape === 'error') return `return Results.Problem(statusCode: ${status});`;
  if (shape !== 'content') return `return Results.StatusCode(${status});`;
  switch (content.kind) {
    case 'json':
      return `return Results.Json(new { id = 42 }, statusCode: ${status});`;
    case 'text':
      return `return Results.Text(\n    ${content.name}, ${double(content.type)}, statusCode: ${status});`;
    // `Results.Bytes` takes no status and keeps the one that is set.
    case 'bytes':
      return [
        `context.Response.StatusCode = ${status};`,
        `return Results.Bytes(${content.name}, ${double(content.type)});`,
      ].join('\n');
  }
}
