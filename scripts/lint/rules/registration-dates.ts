import type { Rule } from '../rule.ts';

export const registrationDates: Rule = {
  name: 'registration-dates',
  description: 'A temporary registration whose date has passed is looked up again.',
  check: ({ registry, today }) =>
    [...registry.values()].flatMap(({ value: { code, registration }, file, lineOf }) => {
      if (registration === undefined || registration.expires >= today) return [];
      return [
        {
          level: 'warning' as const,
          file,
          line: lineOf('registration'),
          about: registration.expires,
          message: `The temporary registration of ${String(code)} expired on ${registration.expires}.`,
          hint: 'Look it up in the registry of IANA, then correct dates and status.',
        },
      ];
    }),
  exceptions: [],
};
