/** What is known against a package. */
export interface Advisory {
  readonly name: string;
  readonly severity: string;
  readonly titles: readonly string[];
}

/** An answer of `npm audit --json`, as far as it is read here. */
interface Report {
  readonly vulnerabilities?: Readonly<
    Record<string, { severity: string; via: readonly (string | { title: string; url: string })[] }>
  >;
  readonly message?: string;
}

/**
 * Reads what `npm audit --json` wrote.
 * @returns the advisories by package, or why there are none
 */
export function readAudit(
  text: string,
): { readonly advisories: Advisory[] } | { readonly failure: string } {
  let report: Report;
  try {
    report = JSON.parse(text) as Report;
  } catch {
    return { failure: 'npm audit wrote no JSON.' };
  }
  if (!report.vulnerabilities) return { failure: report.message ?? 'npm audit gave no answer.' };
  const advisories = Object.entries(report.vulnerabilities).map(([name, { severity, via }]) => ({
    name,
    severity,
    titles: via.map((each) => (typeof each === 'string' ? each : `${each.title} ${each.url}`)),
  }));
  return { advisories };
}
