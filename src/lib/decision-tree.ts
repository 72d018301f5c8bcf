import type { GuideTree } from './schemas/guide.ts';

/** The question with which the guide begins. */
export const firstQuestion = 'start';

/** An answer on the way to a question. */
export interface Step {
  readonly question: string;
  readonly answer: string;
}

/**
 * The questions that can be reached from the first one, depth first, with the answers that lead to
 * them. A question that is reached twice is listed once, by its first way, so even a circle ends.
 */
export function waysThrough(tree: GuideTree): Map<string, readonly Step[]> {
  const ways = new Map<string, readonly Step[]>();
  const walk = (question: string, way: readonly Step[]) => {
    if (ways.has(question) || !Object.hasOwn(tree, question)) return;
    ways.set(question, way);
    for (const { id, to } of tree[question]?.answers ?? []) {
      if (typeof to === 'string') walk(to, [...way, { question, answer: id }]);
    }
  };
  walk(firstQuestion, []);
  return ways;
}
