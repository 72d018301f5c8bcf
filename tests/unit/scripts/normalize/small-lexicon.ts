import { buildLexicon } from '../../../../scripts/normalize/lexicon.ts';

const phrases: readonly (readonly [number, string])[] = [
  [100, 'Continue'],
  [101, 'Switching Protocols'],
  [200, 'OK'],
  [201, 'Created'],
  [204, 'No Content'],
  [304, 'Not Modified'],
  [400, 'Bad Request'],
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [404, 'Not Found'],
  [405, 'Method Not Allowed'],
  [408, 'Request Timeout'],
  [409, 'Conflict'],
  [410, 'Gone'],
  [422, 'Unprocessable Content'],
  [429, 'Too Many Requests'],
  [451, 'Unavailable For Legal Reasons'],
  [500, 'Internal Server Error'],
  [502, 'Bad Gateway'],
  [503, 'Service Unavailable'],
];

/** A few phrases of the registry, and one name in each of some languages. */
export const smallLexicon = buildLexicon(
  phrases.map(([code, phrase]) => ({ code, phrase })),
  [
    { code: 404, name: 'Nicht gefunden' },
    { code: 404, name: 'No encontrado' },
    { code: 404, name: '見つかりません' },
    { code: 200, name: '成功' },
    { code: 404, name: 'غير موجود' },
  ],
);
