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
  /** Of a date with at least one of them. */
  readonly parts?: DateParts;
}

/** 0 for what a date does not say. */
export type DateParts = readonly [year: number, month: number, day: number];

export const dateOf = (parts: DateParts, from: number, to: number): Value => ({
  type: 'date',
  key: `${parts[0]}-${parts[1]}-${parts[2]}`,
  parts,
  from,
  to,
  soft: false,
});

/** A bare amount, before it is known what it counts. */
export interface Amount {
  /** NaN where the text is no number, or one that a double cannot hold: then the key alone says it. */
  readonly amount: number;
  readonly key: string;
  readonly to: number;
  readonly soft: boolean;
  /** Letters that stick to the digits and do not count: "km" of 5km. */
  readonly suffix: string;
}

/** Significant digits that survive a conversion of units: with 15, three roundings in a row begin to show. */
export const SURE_DIGITS = 14;

/** A number as a key. A whole one keeps all its digits; of others so many that 0.1 + 0.2 is 0.3. */
export const roundKey = (amount: number): string =>
  Number.isSafeInteger(amount) ? String(amount) : String(Number(amount.toPrecision(SURE_DIGITS)));

/** An amount that the text before `to` says in full. */
export const plainAmount = (amount: number, to: number, soft = false): Amount => ({
  amount,
  key: roundKey(amount),
  to,
  soft,
  suffix: '',
});
