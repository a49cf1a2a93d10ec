/**
 * What items, articles and notes are numbered by, as sources of regular expressions: figures of any script, a letter
 * of any alphabet (in Persian also the name of one), Roman and Han numbers.
 */
export const FIGURES = '\\p{Nd}{1,3}';
export const LETTER = '(?:\\p{L}\\p{M}*|الف)';
export const ROMAN_NUMBER = '[ivxlcIVXLC]{1,6}';
export const HAN_NUMBER = '[一二三四五六七八九十百]{1,4}';
