import type { Spec } from './schemas/registry.ts';

/** The specification's short name with its section, as people cite it: "RFC 9110 §15.5.5". */
export function citeSpec(spec: Spec): string {
  const document = 'rfc' in spec ? `RFC ${String(spec.rfc)}` : spec.draft;
  return spec.section === undefined ? document : `${document} §${spec.section}`;
}

/** Address of a specification's section at its publisher. */
export function specUrl(spec: Spec): string {
  if ('rfc' in spec) {
    const page = `https://www.rfc-editor.org/rfc/rfc${String(spec.rfc)}.html`;
    return spec.section === undefined ? page : `${page}#section-${spec.section}`;
  }
  const page = `https://datatracker.ietf.org/doc/html/${spec.draft}`;
  return spec.section === undefined ? page : `${page}#section-${spec.section}`;
}

/** A specification written as typed links write it: "9110#3.6" or "9457". */
export function readSpec(text: string): Spec {
  const [rfc, section] = text.split('#');
  return { rfc: Number(rfc), section };
}
