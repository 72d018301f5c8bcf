import { describe, expect, test } from 'vitest';
import { highlightCode } from '../../../../src/lib/highlight.ts';
import { stackEntries, stackTabs } from '../../../../src/lib/snippets/index.ts';
import { sendingOf } from '../../../../src/lib/snippets/sending.ts';
import { allFacts, factsOf } from '../../support/registry.ts';
import { sent } from '../../support/snippets.ts';

const snippetOf = (key: string, code: number) =>
  stackEntries(factsOf(code)).find((entry) => entry.key === key)?.snippet;

test.each([
  ['go', 404, 'http.Error(w, "Not Found", http.StatusNotFound)'],
  ['go', 301, 'http.Redirect(w, r, "/articles/42", http.StatusMovedPermanently)'],
  ['go', 204, 'w.WriteHeader(http.StatusNoContent)'],
  ['rust', 404, '(StatusCode::NOT_FOUND, "Not Found").into_response()'],
  ['rust', 204, 'StatusCode::NO_CONTENT.into_response()'],
  ['rust', 303, 'Redirect::to("/articles/42").into_response()'],
  [
    'python',
    404,
    'raise HTTPException(\n    status_code=HTTPStatus.NOT_FOUND,\n    detail="Not Found",\n)',
  ],
  ['python', 204, 'return Response(status_code=HTTPStatus.NO_CONTENT)'],
  ['node', 404, "res.status(404).json({ error: 'Not Found' });"],
  ['node', 302, "res.redirect(302, '/articles/42');"],
  ['node', 103, "res.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });"],
  [
    'java',
    404,
    'var problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);\nreturn ResponseEntity.of(problem).build();',
  ],
  ['java', 204, 'return ResponseEntity.status(HttpStatus.NO_CONTENT).build();'],
  ['dotnet', 404, 'return Results.Problem(statusCode: StatusCodes.Status404NotFound);'],
  [
    'dotnet',
    308,
    'return Results.Redirect("/articles/42", permanent: true, preserveMethod: true);',
  ],
  ['dotnet', 425, 'return Results.Problem(statusCode: 425);'],
  [
    'dotnet',
    206,
    'context.Response.Headers.ContentRange = "bytes 0-1023/146515";\ncontext.Response.StatusCode = StatusCodes.Status206PartialContent;\nreturn Results.Bytes(part, "video/mp4");',
  ],
  ['php', 404, "throw new HttpException(Response::HTTP_NOT_FOUND, 'Not Found');"],
  ['php', 205, 'return new Response(status: Response::HTTP_RESET_CONTENT);'],
  ['ruby', 413, 'render json: { error: "Content Too Large" },\n       status: :content_too_large'],
  ['ruby', 307, 'redirect_to "/articles/42", status: :temporary_redirect'],
  [
    'ruby',
    103,
    '# Sent by servers that are told to, such as puma --early-hints\nrequest.send_early_hints("link" => "</style.css>; rel=preload; as=style")',
  ],
  ['nginx', 308, 'location = /old-articles/42 {\n    return 308 /articles/42;\n}'],
  ['nginx', 410, 'location = /articles/42 {\n    return 410;\n}'],
  [
    'nginx',
    503,
    'location /articles/ {\n    add_header Retry-After 120 always;\n    return 503;\n}',
  ],
  ['nginx', 422, undefined],
  ['apache', 410, 'Redirect 410 "/articles/42"'],
  ['apache', 308, 'Redirect 308 "/old-articles/42" "/articles/42"'],
  ['apache', 403, '<Location "/articles">\n    Require all denied\n</Location>'],
  ['apache', 409, undefined],
])('%s sends %d', (key, code, snippet) => {
  expect(snippetOf(key, code)).toBe(snippet);
});

test.each([
  [413, 'python', 'HTTPStatus.CONTENT_TOO_LARGE'],
  [413, 'java', 'HttpStatus.CONTENT_TOO_LARGE'],
  [422, 'ruby', ':unprocessable_content'],
  [422, 'java', 'HttpStatus.UNPROCESSABLE_CONTENT'],
])('%d is sent by the name of today in %s', (code, key, constant) => {
  expect(snippetOf(key, code)).toContain(constant);
});

test.each([100, 101, 102, 104, 208, 305, 306, 418, 499, 520, 505])(
  '%d is not for applications to send',
  (code) => {
    expect(sendingOf(factsOf(code))).toBeUndefined();
    expect(stackEntries(factsOf(code)).filter(({ snippet }) => snippet !== undefined)).toEqual([]);
  },
);

describe.each(sent)('$code', ({ code, facts, sending }) => {
  const snippets = stackTabs.flatMap(({ key, template }) => {
    const snippet = template(sending);
    return snippet === undefined ? [] : [{ key, snippet }];
  });

  test('carries the fields that it must and should', () => {
    const duties = facts.headers
      .filter(({ duty, when }) => (duty === 'must' || duty === 'should') && when === undefined)
      .map(({ name }) => name);
    expect(sending.fields.map(([name]) => name)).toEqual(expect.arrayContaining(duties));
  });

  test('has a snippet for most stacks, each naming the code and its fields', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(code === 103 ? 4 : 8);
    const frameworks = snippets.filter(({ key }) => !['nginx', 'apache'].includes(key));
    for (const { key, snippet } of frameworks) {
      expect(snippet).not.toMatch(/undefined|\[object/);
      expect(snippet.split('\n').every((line) => line.length <= 100)).toBe(true);
      if (sending.shape === 'redirect' || sending.shape === 'hints') continue;
      for (const [name] of sending.fields) {
        // ASP.NET Core has properties for fields, named without the hyphens.
        const written = key === 'dotnet' ? name.replaceAll('-', '') : name;
        expect([key, snippet]).toEqual([key, expect.stringContaining(written)]);
      }
    }
  });

  test('sends no content where none is allowed', () => {
    if (!facts.contentForbidden) return;
    expect(sending.shape).toMatch(/^(empty|hints)$/);
    for (const { snippet } of snippets) expect(snippet).not.toMatch(/json|Error|render |body/i);
  });
});

test('no snippet sends back what a client sent', () => {
  const echoed =
    /\breq\.|\br\.(URL|Form|Header)|params|\$_(GET|POST|SERVER)|\$(uri|request_uri|host|http_)/;
  for (const { snippet } of allFacts.flatMap((facts) => stackEntries(facts)))
    expect(snippet ?? '').not.toMatch(echoed);
});

test('every snippet survives highlighting, letter for letter', () => {
  const all = allFacts.flatMap((facts) => stackEntries(facts));
  for (const { language, snippet } of all) {
    if (snippet === undefined) continue;
    const text = highlightCode(language, snippet)
      .replaceAll(/<\/?span[^>]*>/g, '')
      .replaceAll('&#x3C;', '<')
      .replaceAll('&#x26;', '&');
    expect(text).toBe(snippet);
  }
});
