/** A package of which a part is sent to browsers. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** The text of the licence as the package brings it; empty where it brings none. */
  readonly text: string;
}

/** The list for readers: each package with its licence and the text that must go along with it. */
export function writeLicences(packages: readonly ShippedPackage[]): string {
  const parts = packages.map(({ name, version, licence, text }) => {
    const title = `${name} ${version} (${licence})`;
    return `${title}\n${'='.repeat(title.length)}\n\n${text.trim() || 'The package brings no text of its licence.'}\n`;
  });
  return [
    'Statuary is under the MIT licence, its texts are under CC BY 4.0.',
    'These packages have a part in what it sends to browsers.\n',
    ...parts,
  ].join('\n');
}

/** The same list for programs, as a bill of materials (CycloneDX 1.6). */
export function writeBill(packages: readonly ShippedPackage[]): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    components: packages.map(({ name, version, licence }) => ({
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      licenses: [{ expression: licence }],
    })),
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

/**
 * The names and versions in a bill of materials.
 * @throws TypeError where the text is none
 */
export function readBill(text: string): { readonly name: string; readonly version: string }[] {
  const bill = JSON.parse(text) as { components?: unknown };
  if (!Array.isArray(bill.components)) throw new TypeError('This is no bill of materials.');
  return bill.components as { name: string; version: string }[];
}
