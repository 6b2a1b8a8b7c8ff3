/** What a page tells its layout. */
export interface PageProps {
  /** Title of the page; the home page has none and is called by the name of the site. */
  title?: string;
  /** One or two sentences for search engines. */
  description?: string;
  /** Kind of page, for styles and tests: `home`, `list`, `quotation` … */
  page: string;
  /** Root address of the navigation entry that this page belongs to. */
  section?: string;
}
