import type { ListKind, TextKind } from '../../../schemas/common.ts';

/** What a file is to the library. */
export type Role =
  | { readonly type: 'site' }
  | { readonly type: 'style' }
  | { readonly type: 'ledger' }
  | { readonly type: 'list'; readonly kind: ListKind }
  | { readonly type: 'text'; readonly kind: TextKind; readonly id: string }
  | { readonly type: 'picture'; readonly kind: TextKind; readonly format: PictureFormat };

/** A file found in the content folder. */
export interface Candidate {
  readonly role: Role;
  /** Path from the content folder, with forward slashes. */
  readonly path: string;
  /** Path in messages, from the parent of the content folder. */
  readonly file: string;
  /** False when name, kind or size already failed, so that it is not opened. */
  readonly readable: boolean;
}

/** Pictures that may lie beside texts, by extension. */
export const PICTURE_FORMATS = ['svg', 'png', 'jpg', 'webp', 'avif'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** The picture format that an extension names. */
export function pictureFormat(extension: string): PictureFormat | undefined {
  return PICTURE_FORMATS.find((format) => format === extension);
}
