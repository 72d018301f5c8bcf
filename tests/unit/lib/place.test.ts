import { expect, test } from 'vitest';
import { placeUrl } from '../../../src/lib/place.ts';

test.each([
  [{ file: 'content/a.yaml', line: 3 }, 'https://git.example/s/blob/HEAD/content/a.yaml#L3'],
  [{ file: 'content/a.yaml' }, 'https://git.example/s/blob/HEAD/content/a.yaml'],
])('%j', (place, url) => {
  expect(placeUrl('https://git.example/s', place)).toBe(url);
});
