/** What a column holds. `other` is known and is none of the texts of a row. */
export type ColumnRole = 'code' | 'phrase' | 'description' | 'example' | 'other';

/**
 * Words of column headers and JSON keys, beginnings of words included. The list only helps: a
 * header in another language, or none, leaves the decision to the contents of the column.
 */
const words: readonly (readonly [ColumnRole, string])[] = [
  [
    'example',
    'example usage sample beispiel exemple ejemplo exemplo esempio voorbeeld przykład örnek пример 例 示例 範例 예 예시 مثال उदाहरण எடுத்துக்காட்டு',
  ],
  [
    'other',
    'reference rfc spec link url source class category group type kategorie catégorie categoría categoria quelle referenz référence referencia riferimento klasse cacheable retry retryable constant since version método method 参照 分类 类别 出典 المرجع id index nr',
  ],
  [
    'description',
    'description desc detail meaning explanation explain text summary notes note remark comment beschreibung bedeutung erklärung signification explication descripción significado explicación descrição explicação descrizione significato spiegazione beschrijving betekenis opis znaczenie açıklama anlamı описание значение пояснение 説明 意味 内容 描述 说明 含义 說明 설명 의미 الوصف وصف المعنى الشرح विवरण अर्थ விளக்கம் பொருள்',
  ],
  [
    'phrase',
    'phrase name title reason message label term text bezeichnung nachricht meldung titel libellé nom intitulé message nombre frase mensaje título nome frase mensagem messaggio naam nazwa isim название имя фраза 名称 名前 フレーズ 短语 名稱 이름 الاسم العبارة नाम பெயர்',
  ],
  [
    'code',
    'code status statuscode value number http código codice kod код コード ステータス 代码 状态码 代碼 狀態碼 코드 상태 الرمز رمز الحالة कोड स्थिति குறியீடு état estado stato fehlercode',
  ],
];

const roles = new Map(words.flatMap(([role, list]) => list.split(' ').map((word) => [word, role])));

/**
 * The roles that the words of a header speak for, most telling word last as in "status code
 * description"; empty when no word is known.
 */
export function rolesOf(header: string): readonly ColumnRole[] {
  const parts = header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu);
  return (parts ?? []).flatMap(
    (part) => roles.get(part) ?? roles.get(part.replace(/s$/, '')) ?? [],
  );
}
