/** Rows on one page of a list; with this many a page of quotations stays under 14 KB gzipped. */
export const LIST_PAGE_SIZE = 40;
