import { pictureFormat, PICTURE_FORMATS } from '../files/candidate.ts';
import { nodePlace, type BodyContext, type BodyNode } from './context.ts';

/** Check that a picture lies beside the text and says in words what it shows. */
export function checkImage(node: Extract<BodyNode, { type: 'image' }>, context: BodyContext): void {
  const at = nodePlace(node, context);
  const name = node.url.replace(/^\.\//, '');
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if (!pictureFormat(extension) || !context.hasPicture(name)) {
    context.report(
      'G526',
      at,
      `正文旁边没有图片“${node.url}”`,
      `把图片（${PICTURE_FORMATS.join('、')}）放进 ${context.kind} 文件夹，这里只写文件名`,
    );
  } else if (!node.alt?.trim()) {
    context.report('G527', at, `图片“${node.url}”没有替代文字`, `写成 ![图上是什么](${node.url})`);
  }
}
