/** The tree -> paragraphs in the order of the page, each with the place it stands in. */
import {
  BLOCKS,
  CONTROLS,
  FURNITURE_NAMES,
  FURNITURE_ROLES,
  LEFT_OUT,
  PAGE_LEVEL,
  PREFORMATTED,
  RUBY_READINGS,
  SECTIONING,
} from './elements.ts';
import { ParagraphBuilder } from './paragraphs.ts';
import { attribute, type Element, isElement, type Node } from './tree.ts';

/** One navigation, header … of the page; paragraphs of the same one share the object. */
export interface Landmark {
  readonly isHeader: boolean;
}

export interface Heading {
  /** 1 to 6. */
  readonly level: number;
}

export interface Block {
  readonly text: string;
  readonly landmark?: Landmark;
  readonly heading?: Heading;
  /** Stands in the page's `main`. */
  readonly inMain?: true;
}

/** What was left out, counted. */
export interface LeftOut {
  images: number;
  readings: number;
  controls: number;
  hidden: number;
}

interface Place {
  readonly preformatted: boolean;
  readonly sectioned: boolean;
  readonly inMain: boolean;
  readonly landmark?: Landmark;
  readonly heading?: Heading;
}

type Step =
  | { readonly enter: Node; readonly place: Place }
  /** The end of a block that stood in this place. */
  | { readonly leave: Place };

/** Walks with a stack of its own: pages nest deeper than calls may. */
export function readBlocks(roots: readonly Node[]): {
  readonly blocks: readonly Block[];
  readonly leftOut: LeftOut;
} {
  const blocks: Block[] = [];
  const leftOut: LeftOut = { images: 0, readings: 0, controls: 0, hidden: 0 };
  const paragraph = new ParagraphBuilder();
  const finish = ({ landmark, heading, inMain }: Place) => {
    const text = paragraph.finish();
    if (text.trim() !== '')
      blocks.push({
        text,
        ...(landmark && { landmark }),
        ...(heading && { heading }),
        ...(inMain && { inMain }),
      });
  };
  const steps: Step[] = [];
  const enterAll = (nodes: readonly Node[], place: Place) => {
    for (let at = nodes.length - 1; at >= 0; at -= 1) steps.push({ enter: nodes[at], place });
  };
  enterAll(roots, { preformatted: false, sectioned: false, inMain: false });

  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      finish(step.leave);
      continue;
    }
    const { enter: node, place } = step;
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node) {
        if (place.preformatted) paragraph.addPreformatted(node.value);
        else paragraph.add(node.value);
      }
    } else if (node.tagName === 'br') paragraph.breakLine();
    else if (!isLeftOut(node, leftOut)) {
      const inside = placeIn(node, place);
      if (BLOCKS.has(node.tagName) || inside.landmark !== place.landmark) {
        finish(place);
        steps.push({ leave: inside });
      }
      enterAll(node.childNodes, inside);
    }
  }
  return { blocks, leftOut };
}

function isLeftOut(element: Element, counts: LeftOut): boolean {
  const name = element.tagName;
  if (LEFT_OUT.has(name)) return true;
  if (name === 'img') counts.images += 1;
  else if (RUBY_READINGS.has(name)) counts.readings += name === 'rt' ? 1 : 0;
  else if (CONTROLS.has(name)) counts.controls += 1;
  else if (isHidden(element)) counts.hidden += 1;
  else return false;
  return true;
}

function isHidden(element: Element): boolean {
  // Pages hide their whole body until a script has run.
  if (element.tagName === 'html' || element.tagName === 'body') return false;
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden')?.trim().toLowerCase() === 'true' ||
    /(?:^|;)\s*display\s*:\s*none\b/i.test(attribute(element, 'style') ?? '')
  );
}

function placeIn(element: Element, place: Place): Place {
  const name = element.tagName;
  const level = /^h([1-6])$/.exec(name)?.[1];
  return {
    preformatted: place.preformatted || PREFORMATTED.has(name),
    sectioned: place.sectioned || SECTIONING.has(name),
    inMain: place.inMain || name === 'main' || attribute(element, 'role')?.trim().toLowerCase() === 'main',
    landmark:
      place.landmark?.isHeader === false ? place.landmark : (landmarkOf(element, place) ?? place.landmark),
    heading: level ? { level: Number(level) } : place.heading,
  };
}

function landmarkOf(element: Element, { sectioned }: Place): Landmark | undefined {
  const role = attribute(element, 'role')?.trim().toLowerCase();
  const name = element.tagName;
  const isHeader = role === 'banner' || (name === 'header' && !sectioned && !FURNITURE_ROLES.has(role ?? ''));
  const isFurniture =
    name === 'nav' ||
    (PAGE_LEVEL.has(name) && !sectioned) ||
    (role !== undefined && FURNITURE_ROLES.has(role)) ||
    (!sectioned && isNamedFurniture(element));
  return isFurniture ? { isHeader } : undefined;
}

/** Pages from before landmarks, and many since, name their parts in `class` and `id`. */
const isNamedFurniture = (element: Element): boolean =>
  ['id', 'class'].some((name) =>
    (attribute(element, name) ?? '')
      .toLowerCase()
      .split(/\s+/)
      .some((word) => FURNITURE_NAMES.has(word)),
  );
