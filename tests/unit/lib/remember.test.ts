import { expect, test } from 'vitest';
import { rememberObject, rememberText } from '../../../src/lib/remember.ts';

test('each text is worked out once, nothing as well', () => {
  const asked: string[] = [];
  const find = rememberText((text) => {
    asked.push(text);
    return text === 'nothing' ? undefined : text.length;
  });
  expect(['a', 'nothing', 'a', 'nothing', 'bc'].map(find)).toEqual([1, undefined, 1, undefined, 2]);
  expect(asked).toEqual(['a', 'nothing', 'bc']);
});

test('equal objects are different ones', () => {
  const count = rememberObject(({ length }: readonly string[]) => ({ length }));
  const one = ['a'];
  expect(count(one)).toBe(count(one));
  expect(count(one)).not.toBe(count(['a']));
});
