/**
 * How much of a file is read. Everything is counted, nothing is timed: the same file is refused on every machine. Each
 * bound is several times what the longest books need.
 */

/** Entries of a ZIP archive. */
export const MAX_ENTRIES = 10_000;
/** Bytes that the parts of an archive that are read may come to, all together. */
export const MAX_INFLATED_BYTES = 100 * 1024 * 1024;
/** Elements inside each other in XML; office documents go about forty deep. */
export const MAX_XML_DEPTH = 256;
/** Elements of one XML document. */
export const MAX_XML_ELEMENTS = 5_000_000;
/** Groups inside each other in RTF. */
export const MAX_RTF_DEPTH = 1000;
/** Pages of a PDF. */
export const MAX_PAGES = 2000;
/** Pieces of text of a PDF; a page of print has about a hundred lines of them. */
export const MAX_PDF_ITEMS = 2_000_000;
/** Rows and cells of a table. */
export const MAX_ROWS = 200_000;
export const MAX_CELLS = 2_000_000;
/** Segments that a file brings cut already. */
export const MAX_SEGMENTS = 200_000;
/** UTF-16 units of text that a reader may make of a file: markup can repeat what stands in it once. */
export const MAX_TEXT = 40_000_000;
