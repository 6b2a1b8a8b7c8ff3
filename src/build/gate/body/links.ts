import { isAllowedHost } from '../library/allowed-host.ts';
import { nearest, withProposal } from '../nearest.ts';
import { TEXT_KINDS } from '../../../schemas/common.ts';
import { routes } from '../../../routes.ts';
import { nodePlace, type BodyContext, type BodyNode } from './context.ts';
import { findAnchor, findPage } from './site-addresses.ts';

type Link = Extract<BodyNode, { type: 'link' }>;

/** Characters with which browsers are led to read another address than people do. */
const TRICKS = /[\s\p{Cc}\p{Cf}\\<>"`{}|^]|&#?\w+;/u;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Check where a link leads. Anchors of the text itself are left to `OwnAnchors`, which knows them at its end. */
export function checkLink(node: Link, context: BodyContext): void {
  const { url } = node;
  const at = nodePlace(node, context);
  const decoded = percentDecoded(url);
  const scheme = SCHEME.exec(decoded.replace(/[\s\p{Cc}\p{Cf}]/gu, ''))?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    const remedy =
      scheme === 'mailto' ? '邮箱不写在正文里；联系方式写在 site.yaml 的 contact' : '只链接 http、https 网址或站内地址';
    context.report('G521', at, `链接以“${scheme}:”开头`, remedy);
  } else if (TRICKS.test(decoded) || decoded.startsWith('//') || url === '') {
    context.report(
      'G525',
      at,
      url === '' ? '链接没有地址' : `链接地址“${url}”写得不规整`,
      '站内地址从 / 写起，例如：/articles/lankao-475-days/；网址写全 https://',
    );
  } else if (scheme !== undefined) {
    if (context.linkHosts && !isAllowedHost(url, context.linkHosts)) {
      context.report(
        'G522',
        at,
        `“${url}”不在允许链接的主机上`,
        '改用 <Cite id="…" /> 注明出处；确是正式发布者时把主机加进 site.yaml 的 linkHosts',
      );
    }
  } else if (!url.startsWith('#')) checkSiteAddress(url, at, context);
}

function checkSiteAddress(url: string, at: ReturnType<typeof nodePlace>, context: BodyContext): void {
  const { catalogue, fromDraft, report } = context;
  const [, path = '', query = '', fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  if (!path.startsWith('/') || path.includes('..') || path.includes('//')) {
    report('G525', at, `“${url}”不是从 / 写起的地址`, '站内地址从 / 写起，例如：/articles/lankao-475-days/');
    return;
  }
  const page = query !== '' && path !== routes.search() ? 'absent' : findPage(path, catalogue);
  if (page === 'absent') {
    report(
      'G523',
      at,
      `站内没有“${url}”`,
      withProposal(proposeAddress(path, context), '地址以 / 开头、以 / 结尾，例如：/articles/lankao-475-days/'),
    );
  } else if (page === 'draft' && !fromDraft) {
    report('G406', at, `“${url}”还是草稿`, '先审定那一篇（review: reviewed），或不链接它');
  } else if (fragment !== undefined && findAnchor(path, fragment, catalogue) === 'absent') {
    report('G524', at, `“${path}”上没有锚点“#${fragment}”`, '文章的段落写 #p1、#p2……；年表和术语写条目的标识');
  }
}

/** The page that was probably meant. */
function proposeAddress(path: string, { catalogue }: BodyContext): string | undefined {
  const closed = path.endsWith('/') ? path : `${path}/`;
  if (findPage(closed, catalogue) === 'there') return closed;
  const [, folder, id = ''] = /^\/([^/]*)\/([^/]*)\/$/.exec(closed) ?? [];
  const kind = TEXT_KINDS.find((name) => name === folder);
  const near = kind && nearest(id, catalogue.ids(kind));
  return kind && near ? routes.text(kind, near) : undefined;
}

function percentDecoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Links to anchors of the text that they stand in. */
export class OwnAnchors {
  readonly #links: Link[] = [];

  /** Remember a link whose address begins with `#`. */
  add(link: Link): void {
    if (link.url.startsWith('#')) this.#links.push(link);
  }

  /** Report the anchors that are not there, once passages and headings have been counted. */
  check(passages: number, headings: number, context: BodyContext): void {
    for (const link of this.#links) {
      const [, letter, number] = /^#([ph])([1-9]\d*)$/.exec(link.url) ?? [];
      const last = letter === 'p' ? passages : letter === 'h' ? headings : 0;
      if (Number(number ?? 1) <= last) continue;
      const found = `正文里没有锚点“${link.url}”`;
      context.report(
        'G524',
        nodePlace(link, context),
        found,
        `段落写 #p1 到 #p${passages}${headings > 0 ? `，标题写 #h1 到 #h${headings}` : ''}`,
      );
    }
  }
}
