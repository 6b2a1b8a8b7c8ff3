import type { Style } from '../../schemas/style.ts';
import type { StyleFile } from '../gate/library/loaded.ts';
import { noteInto, type Finding } from './finding.ts';
import { RULES } from './rules.ts';

type Acceptance = Style['accepted'][number];

/** What remains when the editors' acknowledgements are taken into account; those that fit nothing are found in turn. */
export function withoutAccepted(findings: readonly Finding[], { file, yaml, style }: StyleFile): Finding[] {
  const remaining = findings.filter((finding) => !style.accepted.some((accepted) => covers(accepted, finding)));
  const note = noteInto(remaining);
  for (const [index, accepted] of style.accepted.entries()) {
    if (findings.some((finding) => covers(accepted, finding))) continue;
    const { rule, ids } = accepted;
    const isRule = rule in RULES;
    note({
      rule: isRule ? 'E408' : 'E409',
      at: yaml.placeOf(['accepted', index]),
      file,
      ids,
      found: isRule ? `承认的情况（${rule}：${ids.join('、')}）已经没有了` : `没有“${rule}”这条规则`,
      remedy: isRule ? '删去这一项' : '照提示里方括号中的规则号改',
    });
  }
  return remaining;
}

function covers({ rule, ids, words }: Acceptance, finding: Finding): boolean {
  if (rule !== finding.rule || (words !== undefined && finding.words?.includes(words) !== true)) return false;
  return ids.length === finding.ids.length && finding.ids.every((id) => ids.includes(id));
}
