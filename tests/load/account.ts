/** Whether everything that was sent is there, once, with all that is made of it. */
import { ask } from './ask.ts';
import { offers } from './offers.ts';

interface Listed {
  readonly versions: readonly { readonly label: string; readonly address: string }[];
  readonly comparisons: readonly { readonly address: string }[];
  readonly refusals: readonly unknown[];
}

/** What is wrong, a line each. */
export async function accountOf(site: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  const all = offers();
  for (const work of new Set(all.map((offer) => offer.work))) {
    const sent = all.filter((offer) => offer.work === work);
    const listed = (await (await ask(`${site}/works/${work}.json`)).json()) as Listed;
    const labels = listed.versions.map(({ label }) => label);
    if (labels.join() !== sent.map(({ label }) => label).join()) wrong.push(`${work} has ${labels.join()}`);
    if (listed.refusals.length > 0) wrong.push(`${work} has refusals: ${JSON.stringify(listed.refusals)}`);
    // Each with the one before it, and the first with every other: the second pair is both.
    const due = sent.length < 2 ? 0 : 2 * (sent.length - 1) - 1;
    if (listed.comparisons.length !== due)
      wrong.push(`${work} has ${listed.comparisons.length} comparisons of ${due}`);
    for (const { label, text } of sent) {
      const version = listed.versions.find((one) => one.label === label);
      const body = version && (await (await ask(`${site}${version.address}/original`)).text());
      if (body !== text) wrong.push(`${work} ${label} is not what was sent`);
    }
    for (const { address } of listed.comparisons) {
      const { status } = await ask(site + address);
      if (status !== 200) wrong.push(`${address}: ${status}`);
    }
  }
  return wrong;
}
