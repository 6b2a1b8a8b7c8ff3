/** What this project uses of `subset-font`, which brings no types. */
declare module 'subset-font' {
  /**
   * Cut a font down to the glyphs of a text.
   * @param font TrueType, WOFF or WOFF2
   */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
      readonly noHinting?: boolean;
      readonly keepFeatures?: readonly string[];
      readonly dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}
