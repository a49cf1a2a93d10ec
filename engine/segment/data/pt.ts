import { type LanguageData, words } from '../language.ts';

export const PORTUGUESE: LanguageData = {
  leading: words(`
    sr sra srs sras srta dr dra drs prof profa eng arq gen cel cap ten d dom st sto sta exmo exma v.exa p.ex ex
    vs cf av Min Des Bel Pe rel cfr
  `),
  numbered: words('n nº no p pp pág págs art arts vol cap fig tel r séc sécs inc al'),
  inner: words(`
    cia ltda ltd inc s.a co e.u.a eua u.s jr jan fev mar abr mai jun jul ago set out nov dez proc exa lda
  `),
  closing: words('etc a.c d.c a.m p.m'),
  units: words('km kg m cm h min'),
  openers: words(`
    o a os as um uma uns umas ele ela eles elas eu tu nós você vocês este esta estes estas esse essa isto isso
    aquele seu sua seus suas em no na nos nas com sem por para de do da dos das desde até sobre entre segundo
    após durante e ou mas porém se quando como onde enquanto que quem qual porque assim então depois antes
    também não já ainda hoje ontem há é foi são muitos alguns todos cada outro
  `),
  ordinals: false,
  capitalNouns: false,
  vowellessWords: false,
  vowelEnds: false,
  calendar: words(`
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
  `),
};
