import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '../../../src/lib/problem.ts';
import type { Report } from '../report.ts';
import { unwritable } from '../write/fault.ts';

/** Writes the report as JSON, or tells what kept it from being written. */
export function writeReport(file: string, report: Report): Problem[] {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
    return [];
  } catch (error) {
    return [unwritable(error, file, 'Then run the command again.')];
  }
}
