import { describe, expect, it } from 'vitest';
import { isAllowedHost } from './allowed-host.ts';

const hosts = ['people.com.cn', 'news.cn'];

describe('hosts that may be linked', () => {
  it.each(['https://people.com.cn/', 'http://cpc.people.com.cn/n1/2020/x.html?id=1#a', 'https://www.news.cn'])(
    '%s',
    (address) => {
      expect(isAllowedHost(address, hosts)).toBe(true);
    },
  );
});

describe('hosts that may not', () => {
  it.each([
    'https://people.com.cn.evil.example/',
    'https://evilpeople.com.cn/',
    'https://people.com.cn@evil.example/',
    'https://me:secret@people.com.cn/',
    'https://people.com.cn:8443/',
    'ftp://people.com.cn/',
    'javascript:alert(1)//people.com.cn',
    'people.com.cn',
    '//people.com.cn/',
    'https://p\u0435ople.com.cn/',
  ])('%s', (address) => {
    expect(isAllowedHost(address, hosts)).toBe(false);
  });
});
