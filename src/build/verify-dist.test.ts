import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from './library/content-root.ts';
import { readLibrary } from './library/read-library.ts';
import { readBody } from './markdown/read-body.ts';
import { passageRuns, withoutSpace } from './verify/passage-runs.ts';
import { verifyDist } from './verify-dist.ts';

const library = readLibrary(path.join(PROJECT_ROOT, 'tests/gate/base'));
const ARTICLE = 'articles/canal-in-three-years/index.html';
const PICTURE = 'articles/canal-in-three-years/canal-section.svg';
let dist: string;

/** A site as small as can be that has lost nothing: every page written by hand from the library's own words. */
const PAGES: Readonly<Record<string, string>> = {
  [ARTICLE]: `<h1>三年修成一条渠</h1>
    <p id="p1"><a href="../../people/chen-shouyi/">陈守一</a>到<a>柳村</a>的第一天没有开会，先去<a title="说明">踏水</a>。<sup>[1]第12页</sup></p>
    <h2 id="h1">先走一遍</h2><p id="p2">四天里，他和周岚记下了每一处石崖。</p>
    <figure><p>没有走过的路，不要画在图上。</p></figure>
    <ul><li id="p3">土渠八里，可以用锄头挖。</li> <li id="p4">石崖四里，要用钢钎。</li></ul>
    <h2 id="h2">再写日期</h2>
    <p id="p5">通水的日期写在村口的墙上。看年表里的<a>渠水到村</a>，也可以读<a>当年的报道</a>。</p>
    <aside><p>两种说法</p><p id="p6">通水的日子，渠志写十月一日，报纸写十月三日。</p></aside>
    <p id="p7">如果你来写这个日期，会先问谁？</p>
    <p id="p8"><img src="canal-section.svg" alt="水渠断面" /></p>`,
  'quotations/xian-zou-yi-bian/index.html':
    '<h1>没有走过的路，不要画在图上。</h1><p id="p1">他说这句话的时候，手里的图只画到第一处石崖。</p>',
  'quotations/zhang-yao-gongkai/index.html': '<h1>账本放在桌上，谁来都可以翻。</h1>',
  'speeches/tongshui-jianghua/index.html':
    '<h1>通水那天的讲话</h1><ul><li id="p1">先谢出工的人，再念工分本上的总数。</li><li id="p2">说明水怎样轮流浇地。</li></ul>',
  'reports/xiuqu-zongjie/index.html': '<h1>修渠总结</h1><p id="p1">总结列出三年的工和料，并说明哪些数字是估的。</p>',
  'lessons/go-and-see/index.html': '<h1>先走一遍再画图</h1><p id="p1">这节课只用两份材料，十五分钟。</p>',
  'series/canal/index.html': '修渠',
  'paths/first-day/index.html': '第一天',
  'people/chen-shouyi/index.html': '陈守一',
  'people/zhou-lan/index.html': '周岚',
  'places/ceshi-county/index.html': '测试县',
  'places/liu-village/index.html': '柳村',
  'themes/dao-tiantou/index.html': '走到田头',
  'themes/shuodao-zuodao/index.html': '说到做到',
  'themes/jizhang/index.html': '记账公开',
  'sources/qu-zhi-1988/index.html': '测试县渠志',
  'sources/ceshi-bao-1973/index.html': '渠水到村',
  'sources/zhuan-zai-2001/index.html': '修渠往事',
  'timeline/digging/index.html':
    '<h1>修渠</h1><div id="first-walk">第一次踏勘</div><div id="water-comes">渠水到村</div>',
  'timeline/later/index.html': '<h1>后来</h1><div id="canal-book">渠志成书</div>',
  'glossary/index.html': '<dl><div id="tashui">踏水</div><div id="gongfen-ben">工分本</div></dl>',
};

function writePage(file: string, main: string): void {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(
    path.join(dist, file),
    `<!doctype html><html lang="zh-CN"><title>页</title><body><header>站名</header><main>${main}</main>`,
  );
}

/** Change what is in the main part of one page. */
function edit(file: string, before: string, after: string): void {
  const text = readFileSync(path.join(dist, file), 'utf8');
  expect(text).toContain(before);
  writeFileSync(path.join(dist, file), text.replace(before, after));
}

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'dist-'));
  for (const [file, main] of Object.entries(PAGES)) writePage(file, main);
  writeFileSync(path.join(dist, PICTURE), '<svg/>');
});
afterEach(() => rmSync(dist, { recursive: true }));

describe('a built site compared with its library', () => {
  it('has nothing to report when nothing is lost', () => {
    expect(verifyDist(dist, library)).toEqual([]);
  });

  it('misses a picture', () => {
    rmSync(path.join(dist, PICTURE));
    expect(verifyDist(dist, library)).toEqual([
      'articles/canal-in-three-years.mdx：图片 canal-section.svg 没有放进 /articles/canal-in-three-years/',
    ]);
  });

  it.each(Object.keys(PAGES))('misses the page %s', (file) => {
    rmSync(path.join(dist, file));
    expect(verifyDist(dist, library).join('\n')).toContain(`/${path.dirname(file)}/`);
  });

  it.each([
    ['a passage without its end', ARTICLE, '每一处石崖。', '每一处', '第 2 段缺了“四天里，他和周岚记下了每一处石崖。”'],
    ['words lost before a component', ARTICLE, '的第一天没有开会，先去', '', '第 1 段缺了“的第一天没有开会，先去”'],
    ['words of a component', ARTICLE, '<a>柳村</a>', '<a></a>', '第 1 段缺了'],
    ['a passage without anchor', ARTICLE, ' id="p4"', '', '没有第 4 段的锚点 #p4'],
    [
      'words moved to another passage',
      ARTICLE,
      '土渠八里，可以用锄头挖。</li> <li id="p4">',
      '</li> <li id="p4">土渠八里，可以用锄头挖。',
      '第 3 段缺了',
    ],
    ['a passage too many', ARTICLE, '<h2 id="h1">', '<p id="p9">多的</p><h2 id="h1">', '正文有 8 段'],
    ['a heading', ARTICLE, '再写日期', '', '没有标题“再写日期”'],
    [
      'words only a script would show',
      ARTICLE,
      '四天里，他和周岚记下了每一处石崖。',
      '<script>四天里，他和周岚记下了每一处石崖。</script>',
      '第 2 段缺了',
    ],
    [
      'one character of a quotation',
      'quotations/zhang-yao-gongkai/index.html',
      '都可以',
      '可以',
      '没有“账本放在桌上，谁来都可以翻。”',
    ],
    ['an event', 'timeline/digging/index.html', 'id="water-comes"', 'id="water"', 'events.yaml 的 water-comes'],
    ['a term', 'glossary/index.html', '工分本', '', 'terms.yaml 的 gongfen-ben'],
    ['a source title', 'sources/qu-zhi-1988/index.html', '测试县渠志', '', 'sources.yaml 的 qu-zhi-1988'],
  ])('misses %s', (_name, file, before, after, message) => {
    edit(file, before, after);
    expect(verifyDist(dist, library).join('\n')).toContain(message);
  });

  it('looks at the main part only', () => {
    edit(ARTICLE, '</main>', '</main><p id="p99">页脚</p>');
    expect(verifyDist(dist, library)).toEqual([]);
    edit(ARTICLE, '每一处石崖。</p>', '</p>');
    edit(ARTICLE, '</main>', '</main><p>四天里，他和周岚记下了每一处石崖。</p>');
    expect(verifyDist(dist, library)).toHaveLength(1);
  });

  it('finds a draft that was published', () => {
    writePage('articles/unfinished/index.html', '草稿的第一段。');
    expect(verifyDist(dist, library)).toEqual(['articles/unfinished.mdx：草稿出现在站点里（/articles/unfinished/）']);
  });
});

describe('runs of a passage', () => {
  it('are the words of the passages that readers count', () => {
    for (const { body } of [...library.texts.articles, ...library.texts.speeches, ...library.texts.quotations]) {
      expect(passageRuns(body).map((runs) => runs.join(''))).toEqual(
        readBody(body).passages.map(({ text }) => withoutSpace(text)),
      );
    }
  });
});
