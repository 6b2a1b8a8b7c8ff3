import { expect, test } from 'vitest';
import { isExplained } from './wording-ledger.ts';

const one = { before: '咬', after: '嚼' };
const two = { before: '没有味道', after: '没味道' };

test.each([
  ['a correction of a part', '吃别人咬过的馍', ['吃别人嚼过的馍'], [one], true],
  ['two corrections in a row', '咬过的馍没有味道', ['嚼过的馍没味道'], [one, two], true],
  ['a ledger that knows the first of two', '嚼过的馍没有味道', ['嚼过的馍没味道'], [one, two], true],
  ['a wording withdrawn', '甲', [], [{ before: '甲', after: '删去' }], true],
  ['no correction', '吃别人咬过的馍', ['吃别人嚼过的馍'], [], false],
  ['a correction of something else', '吃别人咬过的馍', ['吃别人嚼过的馍'], [two], false],
  ['a correction that says less than was changed', '咬过的馍没有味道', ['嚼过的馍没味道'], [one], false],
  ['a part withdrawn is not all of it', '甲乙', ['乙'], [{ before: '甲', after: '删去' }], false],
])('%s', (_name, published, current, corrections, explained) => {
  expect(isExplained(published, current, corrections)).toBe(explained);
});
