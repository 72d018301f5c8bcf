import { expect, test, type Page } from '@playwright/test';

// Without the content policy, which would hide that something went wrong.
test.use({ bypassCSP: true });

const mark = 'globalThis.hit=1';

/** What somebody might plant; each would set a global or leave an element if it were read as markup. */
const hostile: Readonly<Record<string, string>> = {
  'an element with a handler': `<img src=x onerror="${mark}">`,
  'a script': `<script>${mark}</script>`,
  'the end of an attribute': `"><svg onload="${mark}">`,
  'an address that runs': `javascript:${mark}`,
  'an address of another site': '//evil.example/x',
  'escaped markup': `&lt;img src=x onerror=${mark}&gt;`,
  'markup within a mark': `<mark><img src=x onerror=${mark}></mark>`,
  'the end of a field': `</textarea></title></script><script>${mark}</script>`,
  'the name of a prototype': '__proto__',
  'the name of a constructor': 'constructor',
  'broken percent signs': '%E0%A4%A%00%',
  'turned letters': '\u202E<blink onclick=1>\u2066',
  'half a character': '\uD800<blink>',
  'a pattern': '$& $1 .*(?:',
  'very much': '<blink>'.repeat(100),
};
const strings = Object.entries(hostile);

/** What no page of the site holds. */
const planted = [
  'img, iframe, object, embed, base, frame, foreignObject',
  '[onerror], [onload], [onclick], [onfocus], [srcdoc]',
  'a[href^="javascript:" i], form[action^="javascript:" i]',
  'blink, textarea',
].join(', ');

const faults: string[] = [];

test.beforeEach(({ page }) => {
  faults.length = 0;
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname === 'evil.example') faults.push(request.url());
  });
});

/** Makes sure that nothing was read as markup or run, and that the page still works. */
async function expectUnharmed(page: Page, told: string): Promise<void> {
  const state = await page.evaluate((selector) => {
    const scripts = [...document.scripts].filter(({ src, text }) => !src && text.includes('hit'));
    const elsewhere = [...document.querySelectorAll('a')].filter(
      ({ hostname }) => hostname === 'evil.example',
    );
    return {
      planted: [...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML),
      scripts: scripts.length,
      links: elsewhere.length,
      globals: 'hit' in globalThis,
      polluted: Object.keys(Object.prototype),
    };
  }, planted);
  expect(state, told).toEqual({ planted: [], scripts: 0, links: 0, globals: false, polluted: [] });
  expect(faults, told).toEqual([]);
}

/** Opens a page and waits until its scripts have read what they read. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const loaded = page.locator('[data-part="loaded"]');
  if ((await loaded.count()) > 0) await expect(loaded).toBeVisible();
}

async function expectUsable(page: Page): Promise<void> {
  await page.locator('search-box input, search-page input').first().fill('404');
  await expect(page.locator('.results a[href$="/codes/404/"]').first()).toBeVisible();
}

for (const [name, text] of strings) {
  test(`${name} in the address`, async ({ page }) => {
    test.setTimeout(90_000);
    const value = encodeURIComponent(text.toWellFormed());
    for (const address of [
      `/en/search/?q=${value}`,
      `/es/choose/#${value}`,
      `/#${value}`,
      `/fr/study/play/?deck=${value}`,
      `/es/study/quiz/?deck=${value}&kind=${value}&seed=${value}&score=${value}`,
      `/en/study/quiz/?deck=4xx&seed=abc&score=${value}`,
    ]) {
      await open(page, address);
      await expectUnharmed(page, address);
    }
    await page.locator('[data-part="start"]').click();
    await expect(page.locator('[data-screen="question"] .answer-button').first()).toBeVisible();
    await page.goto('/en/search/');
    await page.locator('search-page input').fill(text);
    await page.waitForLoadState('networkidle');
    await expectUnharmed(page, 'typed');
    await expectUsable(page);
  });

  test(`${name} in a path that leads nowhere`, async ({ page }) => {
    // The local server breaks at a slash in code, before any page is shown.
    const value = encodeURIComponent(text.toWellFormed().slice(0, 500)).replaceAll('%2F', '%5C');
    for (const path of [`/en/codes/${value}404`, `/fr/${value}/477/`, `/${value}?${value}`]) {
      await page.goto(path);
      await expect(page.locator('section:visible')).toHaveCount(1);
      await expectUnharmed(page, path);
    }
  });

  test(`${name} in the storage`, async ({ page }) => {
    test.setTimeout(90_000);
    const progress = (change: object) =>
      JSON.stringify({ version: 1, cards: {}, days: {}, mine: [], newPerDay: 10, ...change });
    const stored = [
      { theme: text, lang: text, stack: text, searches: text, study: text },
      { searches: JSON.stringify([text, { text }]), study: progress({ mine: [text, 404] }) },
      { study: progress({ cards: { [text]: { state: text } }, ['__proto__']: { mine: [404] } }) },
    ];
    await page.goto('/en/codes/404/');
    for (const values of stored) {
      await page.evaluate((entries) => {
        localStorage.clear();
        for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
      }, values);
      for (const path of ['/en/codes/404/', '/fr/study/play/', '/404']) {
        await open(page, path);
        const input = page.locator('search-box input');
        if ((await input.count()) > 0) await input.focus();
        if (values.searches?.startsWith('[') === true && text.length <= 80) {
          await expect(page.locator('search-box .recent, not-found').first()).toBeVisible();
        }
        await expectUnharmed(page, `${path} with ${JSON.stringify(values)}`);
      }
      await page.goto('/en/codes/404/');
      await page.locator('start-learning button').click();
      await expectUnharmed(page, 'start learning');
    }
    await expectUsable(page);
  });
}

test('hostile files of progress are refused in words', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, '/en/study/play/');
  await page.locator('study-play details').evaluate((details) => {
    details.setAttribute('open', '');
  });
  const message = page.locator('[data-part="settings-message"]');
  const polluting = '{"version":1,"__proto__":{"hit":1},"cards":{"__proto__":{}},"days":{}}';
  for (const [name, text] of [...strings, ['prototypes', polluting] as const]) {
    for (const file of [
      text,
      JSON.stringify({ version: 1, cards: { [text]: {} }, days: {}, mine: [], newPerDay: 10 }),
      JSON.stringify({
        version: 1,
        cards: {},
        days: { [text]: {} },
        mine: [text],
        newPerDay: text,
      }),
    ]) {
      await page.locator('[data-part="import"]').setInputFiles({
        name: 'progress<img src=x>.json',
        mimeType: 'application/json',
        buffer: Buffer.from(file.toWellFormed()),
      });
      await expect(message).not.toBeEmpty();
      await expectUnharmed(page, name);
      await message.evaluate((element) => {
        element.textContent = '';
      });
    }
  }
  expect(await page.evaluate(() => localStorage.getItem('study'))).toBeNull();
  await expectUsable(page);
});

for (const [name, text] of strings) {
  test(`${name} in what the search loads is shown as text`, async ({ page, request }) => {
    const lines = (await (await request.get('/en/search/codes.txt')).text()).split('\n');
    const planted = `418\t${text}\tteapot ${text}\t${text}\tteapot`;
    const body = lines.map((line) => (line.startsWith('418') ? planted : line)).join('\n');
    await page.route('**/search/codes*.txt', (route) => route.fulfill({ body }));
    const tier = (await (await request.get('/en/search/clues.json')).json()) as object;
    await page.route('**/search/clues*.json', (route) =>
      route.fulfill({
        json: {
          ...tier,
          summaries: Array.from({ length: 200 }, () => text),
          pages: [[text, text, `teapot ${text}`]],
        },
      }),
    );
    const fragment = {
      url: text,
      content: `teapot kettle ${text} kettle`,
      word_count: 4,
      filters: {},
      meta: { title: `kettle ${text}`, name: text, code: text, image: text },
      anchors: [{ element: 'h2', id: text, text: `kettle ${text}`, location: 0 }],
    };
    await page.route('**/*.pf_fragment', (route) =>
      route.fulfill({ body: `pagefind_dcd${JSON.stringify(fragment)}` }),
    );
    await page.goto('/en/search/');
    for (const query of ['teapot', 'kettle']) {
      await page.locator('search-page input').fill(query);
      const list = page.locator('search-page .results');
      await expect(list).toHaveAttribute('aria-busy', 'false');
      // The string itself proves that it came through.
      if (query === 'teapot') await expect(list).toContainText(text.trim().slice(0, 20));
      await expectUnharmed(page, query);
    }
    await page.goto('/en/');
    await page.locator('search-box input').fill('teapot');
    await expect(page.locator('search-box [role=option]').first()).toBeVisible();
    await expectUnharmed(page, 'box');
  });
}
