import type { Level } from '../../src/lib/problem.ts';
import type { Content } from './content.ts';

/** What a rule finds: a problem, with a name of what it is about that outlives an edit. */
export interface Fault {
  /** An error unless the rule says otherwise. */
  readonly level?: Level;
  readonly file: string;
  readonly line: number;
  /** A word, a field or a line that names the fault within its file, for exceptions. */
  readonly about: string;
  readonly message: string;
  readonly hint: string;
}

/** A fault that is meant to be there. */
export interface Exception {
  /** Path below the content folder. */
  readonly file: string;
  readonly about: string;
  readonly reason: string;
}

/** A rule about the content, one file each in rules/. An exception that excuses nothing is an error. */
export interface Rule {
  /** Stable kebab-case name, the same as that of its file. */
  readonly name: string;
  readonly description: string;
  readonly check: (content: Content) => readonly Fault[];
  readonly exceptions: readonly Exception[];
}
