/** A value that stands in a text: a number, date, time or measure, whatever its wording. */

export type ValueType = 'number' | 'date' | 'time' | 'measure';

export interface Value {
  readonly type: ValueType;
  /** Equal keys are equal values. */
  readonly key: string;
  /** Half-open range of word indices. */
  readonly from: number;
  readonly to: number;
  /** Says a number only against another one: "one", "first", "half". */
  readonly soft: boolean;
  /** Of a date: year, month, day; 0 where it does not say. */
  readonly parts?: readonly [number, number, number];
}

/** A bare amount, before it is known what it counts. */
export interface Amount {
  readonly amount: number;
  readonly key: string;
  readonly to: number;
  readonly soft: boolean;
  /** Letters that stick to the digits: "th" of 12th, "km" of 5km. */
  readonly suffix: string;
  /** One run of plain digits: may be a day or a year. */
  readonly plain: boolean;
  readonly ordinal: boolean;
}

/** A number as a key: at most ten significant digits, so that 0.1 + 0.2 is 0.3. */
export const roundKey = (amount: number): string =>
  // Most numbers are whole and short, and rounding them takes as long as reading them.
  Number.isInteger(amount) && Math.abs(amount) < 1e10
    ? String(amount)
    : String(Number(amount.toPrecision(10)));
