import type { LanguageRules } from './rules.ts';

/** Words for which Taiwan and Hong Kong have another one, in the letters of the mainland. */
const elsewhere: Readonly<Record<string, string>> = {
  伺服器: '服务器',
  闸道器: '网关',
  闸道: '网关',
  快取: '缓存',
  逾时: '超时',
  存取: '访问',
  重新导向: '重定向',
  工作阶段: '会话',
  使用者: '用户',
  用户端: '客户端',
  连线: '连接',
  档案: '文件',
  回应: '响应',
  资讯: '信息',
  网路: '网络',
  程式: '程序',
  讯息: '消息',
  支援: '支持',
  预设: '默认',
};

/** Traditional letters and the simplified ones after each, as far as HTTP is spoken of in them. */
const simplified =
  '狀状態态請请錯错誤误務务器器無无內内閘闸導导轉转過过時时間间訪访問问許许權权網网頁页會会話话' +
  '碼码證证驗验標标頭头請请應应響响連连線线斷断開开關关閉闭衝冲條条類类體体長长數数據据資资訊讯' +
  '檔档圍围戶户協协議议級级遠远遞递歸归擴扩見见備备註注臨临暫暂換换動动處处衛卫單单個个來来對对' +
  '從从為为與与後后發发現现確确認认識识絕绝則则選选項项環环測测試试預预設设傳传輸输載载鎖锁鏈链' +
  '賴赖額额滿满壓压縮缩壞坏複复雜杂實实際际結结構构語语言言簽签層层紀纪錄录計计費费購购買买價价' +
  '優优專专業业師师義义壺壶訂订閱阅讀读寫写憑凭鑰钥檢检嘗尝稱称節节點点屬属幾几經经給给該该還还這这們们沒没麼么樣样' +
  '維维護护機机區区異异報报進进運运終终顯显執执夠够儲储總总達达';
const letters = new Map(
  [...simplified.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]),
);
const words = new RegExp(Object.keys(elsewhere).join('|'), 'gu');

export const rules: LanguageRules = {
  fold: (word) =>
    Array.from(word, (letter) => letters.get(letter) ?? letter)
      .join('')
      .replaceAll(words, (found) => elsewhere[found] ?? found),
};
