import { describe, expect, test } from 'vitest';
import { smallChecker } from '../../../tests/check/small-catalogue.ts';
import { attributionBefore, attributionBehind } from './attribution.ts';

const { names } = smallChecker({
  people: [{ name: '焦裕禄', aliases: ['焦书记'] }, { name: '张钦礼' }, { name: '焦守云' }],
  sayings: [
    { text: '为人民而死，虽死犹荣。', speaker: '毛泽东' },
    { text: '焦裕禄精神永存', speaker: '穆青、冯健、周原' },
    { text: '要有更多这样的好干部', speaker: '人民日报' },
  ],
  synonyms: [['毛泽东', '毛主席']],
});

/** Who is named as the speaker of what stands between the last marks; `undefined` for nobody. */
function named(text: string): string | undefined {
  const [opening, closing] = [text.lastIndexOf('“'), text.lastIndexOf('”')];
  const quoted = [...text.matchAll(/“([^“”]*)”/g)].map(({ index, 0: all }) => ({
    start: index + 1,
    end: index + all.length - 1,
  }));
  const found =
    attributionBefore(text, opening, names, 0, quoted.slice(0, -1)) ?? attributionBehind(text, closing + 1, names);
  return found && text.slice(found.start, found.end);
}

describe('is named', () => {
  test.each([
    ['毛泽东说：“……”', '毛泽东'],
    ['毛主席教导我们，“……”', '毛主席'],
    ['毛泽东同志曾经说过：“……”', '毛泽东'],
    ['1963年，毛泽东在会上，号召大家：“……”', '毛泽东'],
    ['这是毛泽东的名言：“……”', '毛泽东'],
    ['毛泽东有一句名言：“……”', '毛泽东'],
    ['毛泽东：“……”', '毛泽东'],
    ['焦裕禄在兰考，语重心长地说：“……”', '焦裕禄'],
    ['焦书记拉着老大娘的手说：“……”', '焦书记'],
    ['焦裕禄对张钦礼说：“……”', '焦裕禄'],
    ['张钦礼对焦裕禄说：“……”', '张钦礼'],
    ['毛泽东谈焦裕禄时说：“……”', '毛泽东'],
    ['穆青、冯健说：“……”', '穆青、冯健'],
    ['《人民日报》社论指出：“……”', '人民日报'],
    ['人民日报社论指出：“……”', '人民日报'],
    ['焦裕禄的女儿焦守云说：“……”', '焦守云'],
    ['张钦礼回忆，焦裕禄常说：“……”', '焦裕禄'],
    ['穆青引用焦裕禄的话说：“……”', '焦裕禄'],
    ['毛泽东说“这一句”，又说“……”', '毛泽东'],
    ['毛泽东常说“这一句”“……”', '毛泽东'],
    ['“……”，毛泽东说。', '毛泽东'],
  ])('%s', (text, name) => expect(named(text)).toBe(name));
});

describe('is not named, or only hands on what another has said', () => {
  test.each([
    '他说：“……”',
    '张钦礼回忆说：“……”',
    '穆青在通讯里写道：“……”',
    '焦守云回忆，父亲常说：“……”',
    '学习焦裕禄精神，“……”',
    '焦裕禄纪念馆里写着“……”',
    '焦裕禄身边的老农说：“……”',
    '焦裕禄来到村里，一位老农说：“……”',
    '毛泽东思想指引他，他说：“……”',
    '毛泽东来过。“……”',
    '要学习焦裕禄“……”的作风',
    '“……”这一句，毛泽东知道：',
  ])('%s', (text) => expect(named(text)).toBeUndefined());
});
