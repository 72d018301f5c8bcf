import { prepare } from '../prepare.ts';

/** A document and section as "9110#15.5.5"; either half may be missing. */
export interface SectionQuery {
  readonly rfc: string | undefined;
  readonly section: string | undefined;
}

const document =
  /^(?:ietf\s+)?(?:rfc[\s-]*)?(\d{4})(?:(?:[\s#§,:]|section|sec\.?|secci[oó]n|abschnitt|seção|раздел|s\.)*(\d{1,2}(?:\.\d{1,2})*))?$/i;
const section = /^(?:[#§]|section\s+|sección\s+)?\s*(\d{1,2}(?:\.\d{1,2}){1,3})$/i;

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
