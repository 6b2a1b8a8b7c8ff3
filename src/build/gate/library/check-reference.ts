import type { Place, Report } from '../diagnostic.ts';
import { nearest, withProposal } from '../nearest.ts';
import { TEXT_KINDS, type CollectionName } from '../../../schemas/common.ts';
import type { Catalogue } from './catalogue.ts';
import type { Target } from './reference-fields.ts';

/**
 * Check that what is named is there and may be named.
 * @param fromDraft a draft may name other drafts
 */
export function checkReference(
  target: Target,
  value: string,
  fromDraft: boolean,
  catalogue: Catalogue,
  at: Place,
  report: Report,
): void {
  if (target === 'passage') checkCode(value, fromDraft, catalogue, at, report);
  else checkId(target, value, fromDraft, catalogue, at, report);
}

function checkId(
  target: CollectionName,
  value: string,
  fromDraft: boolean,
  catalogue: Catalogue,
  at: Place,
  report: Report,
): void {
  const presence = catalogue.find(target, value);
  if (presence === 'absent') {
    const isText = TEXT_KINDS.some((kind) => kind === target);
    const where = isText ? `content/${target}/ 里` : `content/${target}.yaml 里`;
    report(
      'G403',
      at,
      `${where}没有“${value}”`,
      withProposal(nearest(value, catalogue.ids(target)), isText ? '改成已有的标识' : '改成已有的标识，或补上这一项'),
    );
  }
  if (presence === 'draft' && !fromDraft) reportDraft(value, at, report);
}

function checkCode(value: string, fromDraft: boolean, catalogue: Catalogue, at: Place, report: Report): void {
  const [code = '', number] = value.split('-');
  const presence = catalogue.findCode(code);
  if (presence === 'absent') report('G404', at, `没有编号为“${code}”的内容`, '改成已有的编号，例如：Q34 或 A12-5');
  if (presence === 'draft' && !fromDraft) reportDraft(value, at, report);
  const text = catalogue.text(code);
  if (!text || number === undefined) return;
  const count = catalogue.passages(text)?.length;
  if (count !== undefined && Number(number) > count) {
    report(
      'G405',
      at,
      `“${code}”只有 ${count} 段，没有第 ${number} 段`,
      count > 0 ? `段号写 1 到 ${count}` : `只写 ${code}`,
    );
  }
}

function reportDraft(value: string, at: Place, report: Report): void {
  report('G406', at, `“${value}”还是草稿`, '先审定那一篇（review: reviewed），或不引用它');
}
