import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { Copy } from './support/copy.ts';

const copy = new Copy();
const proof = copy.path('proof');
const attack = `require("node:fs").writeFileSync(${JSON.stringify(proof)}, "ran")`;

/** Rows that would run, break out or break down if text of a table were anything but text. */
const rows: readonly (readonly [code: number, text: string])[] = [
  [200, `{process.getBuiltinModule("node:fs").writeFileSync("${proof}", "ran")}`],
  [201, `export const x = ${attack}`],
  [202, `import x from "data:text/javascript,${attack}"`],
  [203, '<script>document.title = "ran"</script>'],
  [204, '<Component client:load /></Text></Statement>{x}'],
  [205, '--- a: &anchor !!js/function x ---'],
  [206, '` ``` ]] ]]> <!-- --> &lt;b&gt; <b>'],
  [300, 'zero\u0000byte'],
  [301, '\u202Edesrever'],
  [302, 'x'.repeat(1_000_000)],
  [303, 'the last row is still here'],
];

const shown = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const html = (code: number) => copy.html(`en/codes/${String(code)}`);
let output = '';

beforeAll(() => {
  writeFileSync(
    copy.path('content/sources/hostile.json'),
    JSON.stringify(rows.map(([code, description]) => ({ code, phrase: 'X{y}<z>', description }))),
  );
  appendFileSync(
    copy.path('content/sources/manifest.yaml'),
    '\n- id: hostile\n  file: hostile.json\n  format: json\n  lang: en\n  kind: test\n' +
      '  title: "A {hostile} <table>"\n  origin: "{process.exit()}"\n  retrieved: "2026-11-21"\n',
  );
  writeFileSync(
    copy.path('content/sources/broken.csv'),
    Buffer.concat([
      Buffer.from('code,phrase,description\n410,Gone,"caf'),
      Buffer.from([0xe9]),
      Buffer.from('"\n411,Length Required,"the next row"\n'),
    ]),
  );
  appendFileSync(
    copy.path('content/sources/manifest.yaml'),
    '\n- id: broken\n  file: broken.csv\n  lang: fr\n  kind: test\n' +
      '  title: Broken\n  origin: Broken\n  retrieved: "2026-11-21"\n',
  );
  const built = copy.build();
  output = built.output;
  expect([built.status, built.status === 0 ? '' : output]).toEqual([0, '']);
}, 180_000);

test('nothing ran', () => {
  expect(existsSync(proof)).toBe(false);
});

test.each(rows.slice(0, 7).map(([code, text]) => [code, text] as const))(
  '%d appears as the text that it is',
  (code, text) => {
    const plain = html(code)
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"')
      .replaceAll('&#39;', "'");
    expect(plain).toContain(shown(text));
    expect(plain).toContain(shown('X{y}<z>'));
    expect(plain).not.toContain('<script>document.title');
  },
);

test.each([300, 301, 302])('%d is refused, and the page is there without it', (code) => {
  expect(html(code)).not.toContain('sources/hostile/');
});

test('a row with bytes that are no UTF-8 is refused', () => {
  expect(html(410)).not.toContain('sources/broken/');
});

test('no other row is lost', () => {
  expect(html(303)).toContain('the last row is still here');
  expect(copy.html('en/sources/hostile')).toContain('the last row is still here');
  expect(copy.html('fr/sources/broken')).toContain('the next row');
});
