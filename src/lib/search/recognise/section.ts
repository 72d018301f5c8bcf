import { prepare } from '../prepare.ts';

/** A document and section as "9110#15.5.5"; either half may be missing. */
export interface SectionQuery {
  readonly rfc: string | undefined;
  readonly section: string | undefined;
}

const mark = String.raw`(?:[\s#§,:.-]|section|sec|secci[oó]n|abschnitt|seç[aã]o|раздел|第|s)*`;
const place = String.raw`(\d{1,2}(?:\.\d{1,2}){0,4})节?`;
const document = new RegExp(
  String.raw`^(?:https?://\S+/)?(?:ietf\s+)?(?:rfc[\s:-]*)?(\d{4})(?![\d])(?:\.html)?(?:${mark}${place})?$`,
  'iu',
);
/** A section alone has two parts or three; with four it is the address of a machine. */
const section = new RegExp(String.raw`^${mark}(\d{1,2}(?:\.\d{1,2}){1,2})节?$`, 'iu');

/** Understands `9110`, `rfc 6585`, `RFC9110#15.5.5`, `rfc 9110 section 15.5.5`, `15.5.5`. */
export function readSection(query: string): SectionQuery | undefined {
  const text = prepare(query).trim();
  const named = document.exec(text);
  if (named) return { rfc: named[1], section: named[2] };
  const bare = section.exec(text);
  return bare ? { rfc: undefined, section: bare[1] } : undefined;
}

/** Whether a place in a document, as "9110#15.5.5", is what was asked for. */
export function isSection({ rfc, section: wanted }: SectionQuery, place: string): boolean {
  const [document = '', at = ''] = place.split('#');
  return (rfc === undefined || rfc === document) && (wanted === undefined || wanted === at);
}
