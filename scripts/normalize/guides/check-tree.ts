import { firstQuestion, waysThrough } from '../../../src/lib/decision-tree.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import type { GuideTree } from '../../../src/lib/schemas/guide.ts';
import type { Placed } from '../read/yaml.ts';
import { errorAt } from './error-at.ts';

/** Checks that the decision guide is one tree whose answers all lead somewhere. */
export function checkTree(tree: Placed<GuideTree>, isCode: (code: number) => boolean): Problem[] {
  const reached = waysThrough(tree.value);
  const strays = Object.keys(tree.value)
    .filter((id) => !reached.has(id))
    .map((id) =>
      errorAt(
        tree,
        [id],
        'guide-tree',
        `No answer leads to the question "${id}".`,
        `Every question must be reached from "${firstQuestion}".`,
      ),
    );
  const led = new Set<string | number>([firstQuestion]);
  const wrong = Object.entries(tree.value).flatMap(([question, { answers }]) =>
    answers.flatMap(({ id, to }, index) => {
      const at = (message: string, hint: string) =>
        errorAt(tree, [question, 'answers', index], 'guide-tree', message, hint);
      const found: Problem[] = [];
      if (answers.findIndex((other) => other.id === id) !== index) {
        found.push(at(`"${question}" has two answers "${id}".`, 'Give each an id of its own.'));
      }
      if (typeof to === 'number' ? !isCode(to) : !Object.hasOwn(tree.value, to)) {
        const hint = 'Name a code of the registry or a question of this file.';
        found.push(at(`"${question}" leads to ${String(to)}, which does not exist.`, hint));
      } else if (typeof to === 'string' && led.has(to)) {
        const hint = 'Each question is the goal of exactly one answer.';
        found.push(at(`A second answer leads to the question "${to}".`, hint));
      }
      if (typeof to === 'string') led.add(to);
      return found;
    }),
  );
  return [...strays, ...wrong];
}
