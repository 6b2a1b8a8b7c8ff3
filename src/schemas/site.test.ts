import { expect, test } from 'vitest';
import { siteSchema } from './site.ts';

const good = { name: '学习园地', shortName: '园地', description: '一句话。', linkHosts: ['people.com.cn', 'news.cn'] };

/** Fields that a site with these changes has wrong. */
function wrong(change: Record<string, unknown>): string[] {
  return siteSchema.safeParse({ ...good, ...change }).error?.issues.map(({ path }) => path.join('.')) ?? [];
}

test('an institution fills in four fields; all others may wait', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ institution: '某县委党校', icp: '京ICP备00000000号', origin: 'https://study.example.org' })).toEqual(
    [],
  );
});

test.each(['name', 'shortName', 'description', 'linkHosts'])('%s cannot be left out', (field) => {
  expect(wrong({ [field]: undefined })).toEqual([field]);
});

test.each([
  'https://people.com.cn',
  'people.com.cn/',
  '*.people.com.cn',
  'localhost',
  'PEOPLE.com.cn',
  'people.com.cn:8080',
])('%s is not a host that may be linked', (host) => {
  expect(wrong({ linkHosts: ['news.cn', host] })).toEqual(['linkHosts.1']);
});

test('an empty legal line is left out rather than left empty', () => {
  expect(wrong({ icp: '' })).toEqual(['icp']);
});

test('an address of another scheme is refused', () => {
  expect(wrong({ origin: 'javascript:alert(1)' })).toEqual(['origin']);
});
