import { type LanguageData, words } from '../language.ts';
import { NEUTRAL } from './und.ts';

/** Indonesian and Malay. */
export const INDONESIAN: LanguageData = {
  ...NEUTRAL,
  leading: words(`
    jl jln gg dr drs dra ir h hj k.h kh prof sdr sdri bpk ny tn yth a.n u.p mis ttg rp kel kec kab prov pt cv 
    mr mrs ms
  `),
  numbered: words('no hlm hal ps psl telp tel vol fig p'),
  inner: words('tbk inc co ltd jr jan feb mar apr jun jul agt sep okt nov des s.h s.e m.si'),
  closing: words('dll dsb dst dkk etc'),
  units: words('km kg m cm'),
  openers: words(`
    ini itu dia ia mereka kami kita saya anda di ke dari pada dalam dengan untuk oleh tanpa antara setelah sebelum
    ketika jika bila karena tetapi namun dan atau bahwa sehingga maka juga tidak bukan ada adalah akan telah sudah
    semua setiap banyak beberapa sementara selain menurut seorang sebuah para
  `),
};
