/**
 * Each language in its own letters: Simplified and Traditional Chinese apart, and no Latin letter that only looks like
 * one of another alphabet, which a screen reader spells out and a search does not find.
 */
import test from 'node:test';
import {assertNoProblems, assertProblem} from '../../support/records.js';
import {placeOf, sampleUnit, translations, wordsOnly, type Unit} from '../../support/translations.js';

/** Unicode's name of the script that a language is written in; Latin where none is named. */
const scripts: Readonly<Record<string, readonly string[]>> = {
  'zh-Hans': ['Han'],
  'zh-Hant': ['Han'],
  ja: ['Han', 'Hiragana', 'Katakana'],
  ko: ['Hangul'],
  ru: ['Cyrillic'],
  uk: ['Cyrillic'],
  ar: ['Arabic'],
  fa: ['Arabic'],
  ur: ['Arabic'],
  th: ['Thai'],
  hi: ['Devanagari'],
  ne: ['Devanagari'],
  pa: ['Gurmukhi'],
  bn: ['Bengali'],
  my: ['Myanmar'],
  am: ['Ethiopic'],
};

const of = (names: readonly string[]): string => names.map((name) => `\\p{sc=${name}}`).join('');

/** Letters of a script that the language does not use. Names in Latin letters stand in every language. */
const findForeignLetters = (unit: Unit): string[] => {
  const own = scripts[unit.locale] ?? [];
  const found = wordsOnly(unit.target).match(new RegExp(`[^${of(['Latin', 'Common', 'Inherited', ...own])}]`, 'gu'));
  return found ? [`${placeOf(unit)}: "${found.join('')}" is no letter of the language`] : [];
};

/** A word half in Latin letters: one of them was typed on the wrong keyboard. */
const findMixedWords = (unit: Unit): string[] => {
  const own = scripts[unit.locale];
  // Chinese, Japanese, Korean, Thai and Burmese put no space between a name and the word after it.
  if (!own || !['Cyrillic', 'Arabic', 'Devanagari', 'Gurmukhi', 'Bengali', 'Ethiopic'].includes(own[0]!)) return [];
  const letter = `(?=\\p{L})[${of(own)}]`;
  const found = new RegExp(`${letter}[A-Za-z]|[A-Za-z]${letter}`, 'u').exec(wordsOnly(unit.target));
  return found ? [`${placeOf(unit)}: "${found[0]}" mixes two alphabets in one word`] : [];
};

/** Frequent characters of one way to write Chinese that are never right in the other. */
const simplifiedOnly =
  '贩话运热线电发报请说这个们来时为从对过还进门问间关开号险离务护权与无产业东丝严丧两临丽举义乐习书买乱争亏亚亲仅仓价众优会伞伟传伤伦伪体儿兑党兰兴养决况净准凉减凑几凤凭击划刘则刚创删别剂剑剧劝办动励劲劳势区医华协单卖卢卫却厂厅历厉压厌县参双变叙叶吓吗听启员响哑哟唤啬喷团园国图圆圣场坏块坚坛坝坟坠垄垒备复头夸夹夺奋奖妆妇妈娱娄婴孙学宁宝实宠审宪宫宽宾寝寻导寿将尔尘尝尽层届属岁岂岗岛岭峡币帅师帐帘带帮广庄庆库应庙废异弃张弥弯弹强归当录彻径忆忧怀态怜总恋恳恶恼悬惊惧惨惩惯愤愿戏战扑执扩扫扬扰抚抛抢护报担拟拥拨择挂挡挣挤挥损换据掳掷揽搀搁搂搅摄摆摇撑敌数斋斗断旧旷显晒晓晕暂术机杀杂权条杨极构枪柜标栈栋栏树样档桥检楼横欢欧残毁毕毙气汇汉汤沟泪泽洁浅浆测济浏浑浓涂涛润涨渐温湾湿满滚滞滤滥灭灯灵灾炉点炼热爱爷牵牺状犹独狭狮猎猪现琐电画畅疗疯痒瘫皱盏盐监盖盗盘睁码砖础硕确碍礼祸离种积称稳穷窃窍窝竞笔筑签简粮纠红约级纪纯纱纲纳纵纷纸纹纺线练组细织终绍经结绕给络绝统继绩续绳维综绿缓编缘缚缝缩缴网罗罚罢职联聪肃肠肤肾肿胀胁脉脏脑脱脸腊腾舰艰艺节芦苏苹范茧荐荣荡药获莲萧营蓝虑虚虫虽蚀蚁补袜装裤见观规视览觉触誉计订认讨让训议记讲许论设访证评识诉词译试诗诚话询该详误诱诲语说请诸诺读课谁调谈谊谋谎谐谓谜谢谣谦谨谱贝负责贤败账货质贪贫购贮贯贱贴贵贷贸费贺贼贿资赋赌赏赔赖赚赛赞赠赢赶趋跃践踪车轨转轮软轰轻载较辅辆辈辉输辞辩边辽达迁过迈运还这进远违连迟适选递逻遗邓邮邻郁酱酿释针钉钟钢钥钱铁铃铜铲银铺链销锁锅错锦键镇镜长闪闭闯闲闷闹闻阀阁阅阔队阳阴阵阶际陆陈险随隐隶难雾静韩页顶项顺须顽顾顿颁预领频题颜额风飞饥饭饮饰饱饼馆馈马驱驳驻驾验骂骄骑骗骚鱼鲁鲜鸟鸡鸣鸭鹅麦黄齐龄龙龟';
const traditionalOnly =
  '販話運熱線電發報請說這個們來時為從對過還進門問間關開號險離務護權與無產業東絲嚴喪兩臨麗舉義樂習書買亂爭虧亞親僅倉價眾優會傘偉傳傷倫偽體兒黨蘭興養決況淨準涼減幾鳳憑擊劃劉則剛創刪別劑劍劇勸辦動勵勁勞勢區醫華協單賣衛廠廳歷厲壓厭縣參雙變敘葉嚇嗎聽啟員響喚噴團園國圖圓聖場壞塊堅壇備復頭誇夾奪奮獎婦媽嬰孫學寧寶實寵審憲宮寬賓尋導壽將爾塵嘗盡層屆屬歲豈島嶺峽幣帥師帳帶幫廣莊慶庫應廟廢異棄張彌彎彈強歸當錄徹徑憶憂懷態憐總戀懇惡惱懸驚懼慘懲慣憤願戲戰撲執擴掃揚擾撫拋搶擔擬擁撥擇掛擋掙擠揮損換據擲攬攝擺搖撐敵數斷舊曠顯曬曉暈暫術機殺雜條楊極構槍櫃標棧棟欄樹樣檔橋檢樓橫歡歐殘毀畢斃氣匯漢湯溝淚澤潔淺漿測濟瀏渾濃濤潤漲漸溫灣濕滿滾滯濾濫滅燈靈災爐點煉愛爺牽犧狀猶獨狹獅獵豬現瑣畫暢療瘋癢癱皺盞鹽監蓋盜盤睜碼磚礎碩確礙禮禍種積稱穩窮竊競筆築簽簡糧糾紅約級紀純紗綱納縱紛紙紋紡練組細織終紹經結繞給絡絕統繼績續繩維綜綠緩編緣縛縫縮繳網羅罰罷職聯聰肅腸膚腎腫脹脅脈臟腦脫臉騰艦艱藝節蘆蘇蘋薦榮蕩藥獲蓮蕭營藍慮虛蟲雖補襪裝褲見觀規視覽覺觸譽計訂認討讓訓議記講許論設訪證評識訴詞譯試詩誠詢該詳誤誘語諸諾讀課誰調談誼謀謊諧謂謎謝謠謙謹譜貝負責賢敗賬貨質貪貧購貯貫賤貼貴貸貿費賀賊賄資賦賭賞賠賴賺賽贊贈贏趕趨躍踐蹤車軌轉輪軟轟輕載較輔輛輩輝輸辭辯邊遼達遷邁遠違連遲適選遞邏遺鄧郵鄰釋針釘鐘鋼鑰錢鐵鈴銅銀鋪鏈銷鎖鍋錯錦鍵鎮鏡長閃閉闖閒悶鬧聞閱闊隊陽陰陣階際陸陳隨隱難霧靜韓頁頂項順須頑顧頓頒預領頻題顏額風飛飢飯飲飾飽餅館饋馬驅駁駐駕驗罵驕騎騙騷魚魯鮮鳥雞鳴鴨鵝麥黃齊齡龍龜';

// Only pairs that differ: a character that both ways share says nothing.
const others: Readonly<Record<string, ReadonlySet<string>>> = {
  'zh-Hans': new Set([...traditionalOnly].filter((character) => !simplifiedOnly.includes(character))),
  'zh-Hant': new Set([...simplifiedOnly].filter((character) => !traditionalOnly.includes(character))),
};

const findOtherChinese = (unit: Unit): string[] => {
  const found = [...unit.target].filter((character) => others[unit.locale]?.has(character));
  return found.length > 0 ? [`${placeOf(unit)}: "${found.join('')}" belongs to the other way to write Chinese`] : [];
};

for (const [locale, units] of translations) {
  test(`${locale}: every word is in the letters of the language`, () =>
    assertNoProblems(units.flatMap((unit) => [...findForeignLetters(unit), ...findMixedWords(unit), ...findOtherChinese(unit)])));
}

test('finds letters of another script, and a Latin look-alike inside a word', () => {
  assertNoProblems(findForeignLetters(sampleUnit({locale: 'ru', target: 'Виза T'})));
  assertProblem(findForeignLetters(sampleUnit({target: 'Vіsa'})), /"і" is no letter/);
  assertNoProblems(findMixedWords(sampleUnit({locale: 'ru', target: 'Виза T, чат'})));
  assertProblem(findMixedWords(sampleUnit({locale: 'ru', target: 'чaт'})), /"чa" mixes two alphabets/);
});

test('finds Traditional among Simplified, and Simplified among Traditional', () => {
  assertNoProblems(findOtherChinese(sampleUnit({locale: 'zh-Hans', target: '人口贩运热线'})));
  assertNoProblems(findOtherChinese(sampleUnit({locale: 'zh-Hant', target: '人口販運熱線'})));
  assertProblem(findOtherChinese(sampleUnit({locale: 'zh-Hans', target: '人口販运'})), /"販"/);
  assertProblem(findOtherChinese(sampleUnit({locale: 'zh-Hant', target: '人口贩運'})), /"贩"/);
});
