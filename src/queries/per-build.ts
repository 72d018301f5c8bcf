/**
 * A query that is answered once for each key while the site is built: many pages ask the same, and
 * the collections do not change. In development they do, so it is answered anew.
 */
export function perBuild<Key, Answer>(
  query: (key: Key) => Promise<Answer>,
): (key: Key) => Promise<Answer> {
  const answers = new Map<Key, Promise<Answer>>();
  return (key) => {
    const answer = answers.get(key) ?? query(key);
    if (import.meta.env.PROD) answers.set(key, answer);
    return answer;
  };
}
