import type { Random } from './random.ts';

/** Words that the sentences of generated documents are made of; no word says anything about anybody. */
const SUBJECTS = ['调查队', '测量组', '各村的代表', '水利员', '老农', '技术员', '办公室的干部', '县里的同志'] as const;
const TIMES = [
  '春分以后',
  '汛期之前',
  '麦收那几天',
  '入冬以后',
  '第二年三月',
  '雨停的当天',
  '开会前一晚',
  '到任不久',
] as const;
const PLACES = [
  '河滩',
  '东边的洼地',
  '故道的堤上',
  '村口的沙岗',
  '渠首',
  '铁路以北',
  '盐碱最重的那一块',
  '高岗下面',
] as const;
const ACTS = [
  '量水深',
  '看土色',
  '数树苗',
  '记风口',
  '画草图',
  '问收成',
  '挖排水沟',
  '翻淤压沙',
  '核对账目',
  '算工日',
] as const;
const RESULTS = [
  '结果写在一张表里，第二天交给各组核对',
  '两次的数字不一样，于是又去了一趟',
  '有人提出另一种办法，先在一小块地上试',
  '没有定下来的事都记在本子后面',
  '这件事后来成了各村共用的做法',
  '材料只写到这里，经过如何没有记载',
] as const;

/** A sentence of 25 to 60 characters, without its full stop. */
export function sentence(random: Random): string {
  const opening = `${random.pick(TIMES)}，${random.pick(SUBJECTS)}在${random.pick(PLACES)}${random.pick(ACTS)}`;
  const middle = random.oneIn(2)
    ? `，一共${random.between(2, 9)}处、${random.between(11, 990)}亩`
    : `，又到${random.pick(PLACES)}${random.pick(ACTS)}`;
  return `${opening}${middle}，${random.pick(RESULTS)}`;
}

/** A short phrase for a heading or a cell. */
export function phrase(random: Random): string {
  return `${random.pick(PLACES)}：${random.pick(ACTS)}`;
}
