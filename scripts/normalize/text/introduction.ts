import { paragraphsOf, type Line } from './lines.ts';
import type { Block } from './outline.ts';

/** Share of the other rows that must have fewer paragraphs before one more is a stranger. */
const nearlyAll = 0.8;
const longest = 240;

/**
 * Words by which prose between groups speaks of the codes to come, in the languages of the tables
 * that were seen; where the rows have different numbers of paragraphs, they must decide.
 */
const announces =
  /(?<!\p{L})(?:following|below|next|these codes|this (?:group|class|section)|suivants?|suivantes?|ci-dessous|ces codes|siguientes?|a continuación|estos códigos|folgenden?|diese codes|seguintes?|a seguir|seguenti|volgende|następujące|следующие|以下|다음|التالية)(?!\p{L})/iu;

/**
 * The body of the last row of its class, before a paragraph that introduces the next class
 * (`The following codes mean that the server failed.`).
 * @param others the rows that are not the last of their class
 */
export function beforeIntroduction({ body }: Block, others: readonly Block[]): readonly Line[] {
  const paragraphs = separatedParagraphs(body);
  const last = paragraphs.at(-1);
  const [first] = last ?? [];
  if (last === undefined || first === undefined) return body;
  const text = last.map((line) => line.text).join(' ');
  if (text.length > longest) return body;
  const fewer = others.filter(
    (other) => separatedParagraphs(other.body).length < paragraphs.length,
  );
  const stranger = others.length >= 3 && fewer.length >= others.length * nearlyAll;
  const announced = announces.test(text) || /[:：]$/u.test(text);
  const surplus = paragraphs.length > 1 || body[0]?.blank === false;
  return surplus && (announced || (stranger && others.length >= 5))
    ? body.slice(0, body.indexOf(first))
    : body;
}

/** The paragraphs of a body that a blank line separates from what stands before. */
function separatedParagraphs(body: readonly Line[]): (readonly Line[])[] {
  const gap = body.findIndex(({ blank }) => blank);
  return gap < 0 ? [] : paragraphsOf(body.slice(gap));
}
