import mammoth from 'mammoth';

/** The words of a Word file, a line for each paragraph. @throws when it is none */
export async function docxText(arrayBuffer: ArrayBuffer): Promise<string> {
  const { value } = await mammoth.extractRawText({ arrayBuffer });
  return value.replace(/\n\n/g, '\n').trim();
}
