import { expect, test } from 'vitest';
import { findCollision } from '../../../../scripts/normalize/find/collision.ts';

const collisions = [
  { phrase: 'Destination Locked', owner: 'drafts' },
  {
    phrase: 'Too many connections',
    owner: 'FTP',
    tells: { fr: ['connexions', 'adresse ip'], es: ['conexiones', 'dirección ip'] },
  },
];

test.each([
  ['Trop de connexions ouvertes depuis l’adresse IP du client.', 'fr', true],
  ['Demasiadas CONEXIONES desde la direccion IP.', 'es', true],
  ['La connexion ne convient pas à cette adresse IP.', 'fr', false],
  ['Reconnexions depuis une adresse IP.', 'fr', false],
  ['Trop de connexions depuis une adresse IP.', 'en', false],
])('%s (%s): %s', (text, lang, expected) => {
  const finding = findCollision(text, lang, collisions);
  expect(finding).toEqual(
    expected ? { rule: 'text-collision', phrase: 'Too many connections', owner: 'FTP' } : undefined,
  );
});
