import type { Language } from '../highlight.ts';
import type { Registry, Stack } from '../schemas/registry.ts';
import { apache } from './apache.ts';
import { aspnet } from './aspnet.ts';
import { go } from './go.ts';
import { nginx } from './nginx.ts';
import { node } from './node.ts';
import { python } from './python.ts';
import { rails } from './rails.ts';
import { rust } from './rust.ts';
import { sendingOf, type Template } from './sending.ts';
import { spring } from './spring.ts';
import { symfony } from './symfony.ts';

/** A stack as a reader chooses it, which may have constants of several libraries. */
interface StackTab {
  readonly key: string;
  readonly label: string;
  /** What the snippet is written for. */
  readonly framework: string;
  readonly constants: readonly Stack[];
  /** Language of highlight.js. */
  readonly language: Language;
  readonly template: Template;
}

/** The stacks in the order in which pages offer them. */
export const stackTabs = [
  {
    key: 'go',
    label: 'Go',
    framework: 'net/http',
    constants: ['go'],
    language: 'go',
    template: go,
  },
  {
    key: 'rust',
    label: 'Rust',
    framework: 'axum',
    constants: ['rust'],
    language: 'rust',
    template: rust,
  },
  {
    key: 'python',
    label: 'Python',
    framework: 'FastAPI',
    constants: ['python'],
    language: 'python',
    template: python,
  },
  {
    key: 'node',
    label: 'Node.js',
    framework: 'Express',
    constants: ['node'],
    language: 'javascript',
    template: node,
  },
  {
    key: 'java',
    label: 'Java',
    framework: 'Spring',
    constants: ['spring'],
    language: 'java',
    template: spring,
  },
  {
    key: 'dotnet',
    label: '.NET',
    framework: 'ASP.NET Core',
    constants: ['aspnetcore', 'dotnet'],
    language: 'csharp',
    template: aspnet,
  },
  {
    key: 'php',
    label: 'PHP',
    framework: 'Symfony',
    constants: ['symfony', 'phpfig'],
    language: 'php',
    template: symfony,
  },
  {
    key: 'ruby',
    label: 'Ruby',
    framework: 'Rails',
    constants: ['rails'],
    language: 'ruby',
    template: rails,
  },
  {
    key: 'nginx',
    label: 'nginx',
    framework: 'nginx.conf',
    constants: [],
    language: 'nginx',
    template: nginx,
  },
  {
    key: 'apache',
    label: 'Apache',
    framework: 'httpd.conf',
    constants: [],
    language: 'apache',
    template: apache,
  },
] as const satisfies readonly StackTab[];

/** What a stack calls a code, and how it sends it. */
export interface StackEntry extends Omit<StackTab, 'constants' | 'template'> {
  readonly names: readonly {
    readonly stack: Stack;
    readonly constants: NonNullable<Registry['constants'][Stack]>;
  }[];
  readonly snippet: string | undefined;
}

/** The stacks that know a code, by a constant or by a snippet. */
export function stackEntries(facts: Registry): StackEntry[] {
  const sending = sendingOf(facts);
  return stackTabs
    .map(({ constants, template, ...tab }) => ({
      ...tab,
      names: constants.flatMap((stack) => {
        const known = facts.constants[stack];
        return known ? [{ stack, constants: known }] : [];
      }),
      snippet: sending && template(sending),
    }))
    .filter(({ names, snippet }) => names.length > 0 || snippet !== undefined);
}
