import { expect, test } from 'vitest';
import { REPORT_STYLESHEET } from '../../../engine/report/stylesheet.ts';
import { BASE_STYLESHEET } from '../../../engine/report/stylesheet-base.ts';

/** The colours of the first (light) and second (dark) `:root` block. */
const [light, dark] = [...BASE_STYLESHEET.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) =>
  Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  ),
);

/** WCAG 2 contrast of two `#rrggbb` colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (high + 0.05) / (low + 0.05);
}

const ON_PAPER = ['ink', 'quiet', 'link', 'critical', 'major', 'minor', 'neutral', 'ins', 'del'];
const PAIRS = [
  ...ON_PAPER.map((text) => [text, 'paper']),
  ['ins', 'ins-wash'],
  ['del', 'del-wash'],
  ['ink', 'neutral-wash'],
  ['ink', 'critical-wash'],
  ['ink', 'major-wash'],
  ['quiet', 'major-wash'],
  ['quiet', 'sheet'],
  ['ink', 'sheet'],
];

test.each(PAIRS)('%s on %s has AA contrast in light and in dark', (text, ground) => {
  expect(contrast(light[text], light[ground])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(dark[text], dark[ground])).toBeGreaterThanOrEqual(4.5);
});

test('borders of fields and focus rings can be seen', () => {
  for (const colours of [light, dark])
    for (const edge of ['line', 'focus'])
      expect(contrast(colours[edge], colours.paper)).toBeGreaterThanOrEqual(3);
});

test('it takes nothing from elsewhere and can stand inside a page', () => {
  expect(REPORT_STYLESHEET).not.toMatch(/url\(|@import|<\//);
});
