import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestChain } from '../../../engine/align/chain.ts';

const pairs = fc
  .array(fc.record({ i: fc.nat(6), j: fc.nat(6), weight: fc.integer({ min: 1, max: 5 }) }), { maxLength: 9 })
  .map((list) => list.sort((x, y) => x.i - y.i));

test('the chain rises in both coordinates, and none is heavier', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const chain = heaviestChain(given).map((at) => given[at]);
      for (let k = 1; k < chain.length; k++) {
        expect(chain[k].i).toBeGreaterThan(chain[k - 1].i);
        expect(chain[k].j).toBeGreaterThan(chain[k - 1].j);
      }
      let heaviest = 0;
      for (let mask = 0; mask < 1 << given.length; mask++) {
        const some = given.filter((_, at) => mask & (1 << at));
        const rises = some.every((p, k) => k === 0 || (p.i > some[k - 1].i && p.j > some[k - 1].j));
        if (rises)
          heaviest = Math.max(
            heaviest,
            some.reduce((sum, p) => sum + p.weight, 0),
          );
      }
      expect(chain.reduce((sum, p) => sum + p.weight, 0)).toBe(heaviest);
    }),
  );
});
