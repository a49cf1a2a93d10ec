/** What a site's robots.txt asks of programs (RFC 9309). */
import robotsParser from 'robots-parser';

/** The name that rules are looked up by, and that requests begin with. */
export const PRODUCT = 'Variorum';
/** RFC 9309 has 500 KiB read at least; rules behind that are nobody's. */
export const ROBOTS_BYTES = 500 * 1024;

export interface Robots {
  readonly allows: (url: URL) => boolean;
  /** What the site asks for between two requests. */
  readonly delaySeconds?: number;
}

export const ALLOWS_ALL: Robots = { allows: () => true };

export function readRobots(address: string, bytes: Uint8Array): Robots {
  const text = new TextDecoder().decode(bytes.subarray(0, ROBOTS_BYTES));
  // Types of a CommonJS package: its default export is the function itself.
  const parse = robotsParser as unknown as typeof robotsParser.default;
  const rules = parse(address, text);
  const delay = rules.getCrawlDelay(PRODUCT);
  return {
    allows: (url) => rules.isAllowed(url.href, PRODUCT) !== false,
    delaySeconds: delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay : undefined,
  };
}
