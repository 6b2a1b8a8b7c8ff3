/*
 * Chinese ways to say who said something. They are read, never shown.
 */

/** Verbs that make what follows the speaker's own words. */
const SAYING =
  '说|讲|指出|强调|提出|要求|教导|教育|告诫|告诉|提醒|嘱咐|叮嘱|叮咛|嘱托|交代|表示|认为|宣布|号召|勉励|鼓励|动员|感慨|感叹|赞叹|评价|称赞|赞扬|回答|答|反问|追问|(?<![访学慰])问|喊|题词|题写|题字|批示|总结|概括|留下|立下|发出|批评|安慰|解释|倡导|主张|(?<![知味公渠报])道|谈|曰|言';
/** What may follow the verb. */
const AFTER =
  '(?:过|道|了|着|得好|得很好|得对|到|起|出)*(?:(?:这样|这么|如此)?(?:的|地)?(?:一|两|几|那|这|如下)?[句段番个条首]?[^，。：；、“”‘’「」『』]{0,8}?(?:话|名言|道理|要求|问题|论断|誓言|口号|题词|诗句|观点|体会|嘱托|教诲|主张|心声|遗言|遗嘱|词|诗))?(?:是|为|就是|如下|说|道)?';
/** Verbs whose listeners may stand behind them. */
const ADDRESSED =
  '教导|教育|告诫|告诉|提醒|嘱咐|叮嘱|叮咛|要求|号召|勉励|鼓励|动员|批评|安慰|称赞|赞扬|评价|希望|问|回答|反问|劝';
/** A clause that ends in a verb of saying. */
export const ENDS_IN_SAYING = new RegExp(
  `(?:(?:${SAYING})${AFTER}|(?:${ADDRESSED})[^，。：；、“”‘’「」『』说讲]{1,12}?(?:说|道|讲)?)$`,
);

/** What a possession of words is called: the name stands right before it. */
const WORDS =
  '名言|名句|警句|格言|口头禅|话|原话|教导|教诲|诗句|诗|词句|词|题词|论断|论述|嘱托|遗言|遗嘱|遗愿|誓言|口号|语录|箴言|心声|感慨|要求|指示|号召';
export const ENDS_IN_WORDS = new RegExp(
  `^(?:同志|书记|总书记|主席|总理|先生)?(?:生前|当年|临终)?(?:的|那|这|有)*(?:一|两|几|这|那)?[句段番首]?(?:著名的?|经典的?|有名的?|脍炙人口的?)?(?:${WORDS})(?:里|中|里面)?(?:说|讲|是|为|就是|讲得好)?$`,
);

/** Words that hand on what another has said: who is named before them only reports. */
export const REPORTING =
  /回忆|转述|引用|援引|引述|记述|记载|记录|复述|讲述|读到|听(?!取|完|了|罢|后|着)|写道|写下|提到|提及|借用|化用|印证|记得|想起|重温|传达|引/g;

/** What turns a name into something else than the person. */
export const NOT_THE_PERSON =
  /^(?:精神|纪念|式|思想|选集|文集|故居|干部学院|学院|陵园|墓|烈士陵|生平|事迹|故事|传|画像|塑像|铜像|雕像|题材|同名|诗词|著作|时代|家|那样|一样)/;

/** Offices and forms of address behind a name. */
export const TITLE =
  /^(?:同志|总书记|书记|县长|主席|总理|主任|先生|老师|老人|副主席|常委|副总书记|(?:国家|中共中央|中央)[^，。说讲]{0,8})+/;

/** Words before a name that make it somebody spoken to or about. */
export const OBJECT =
  /(?:对|向|给|跟|把|被|让|请|问|为|关于|谈|论|论及|学习|评价|称赞|赞扬|纪念|悼念|歌颂|像|同|陪|陪同|随|代表|替|见到|看到|望着|看着|据)$/;

/** Between two names that speak together. */
export const AND = /^(?:同志|书记)?[、和与及]$/;

/** People without a name: where one stands between the name and the verb, he is the one who speaks. */
export const SOMEBODY_ELSE =
  /群众|老农|老人|老汉|大娘|大爷|大伯|大婶|老乡|乡亲|农民|社员|干部|记者|女儿|儿子|妻子|爱人|父亲|母亲|爸爸|妈妈|孩子|子女|孙女|孙子|战友|同事|秘书|医生|护士|有人|人们|大家|我们|他们|一位|有位|谁|他|她/g;
/** What makes them those to whom it is said, and not those who say it. */
export const ADDRESSING =
  /(?:对|向|给|跟|和|同|与|问|告诉|劝|拉着|握着|拉住|握住|看着|望着|指着|安慰|叮嘱|嘱咐|教育|鼓励|勉励|要求|号召|提醒|告诫|批评|动员|召集|带领|陪|找|见|当着|为|请)[^，。]{0,8}$/;

/** A clause that has no subject of its own: who is named in the clause before it goes on speaking. */
export const NO_SUBJECT =
  /^(?:又|还|也|就|便|才|常常?|经常|总是?|多次|反复|一再|再三|曾经?|这样|深刻|明确|特别|郑重地?|动情地?|深情地?|[^，。的]{2,6}地|当场|当众|随即|接着|继续|同时|进一步|再次|亲口|亲自|时|后|中|在[^，。]{1,14}[中上里时会]|对[^，。]{1,10}|向[^，。]{1,10})*$/;
/** What may stand before the name at the beginning of a clause. */
export const BEFORE_SUBJECT =
  /^(?:[一二三四五六七八九十〇零\d]{1,4}[年月日号]|[年月日]|当年|后来|那时|当时|有一次|有一天|记得|今天|去年|早在|正如|正像|诚如|如|用|借|其实|但|而|所以|因此|于是|[^，。]{0,8}(?:期间|时|后|前|以来|以后|里|中|上))*$/;
