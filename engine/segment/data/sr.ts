import { type LanguageData, words } from '../language.ts';
import { CROATIAN } from './hr.ts';

/** Serbian in both its scripts. "др" is "Dr" and "etc.". */
export const SERBIAN: LanguageData = {
  ...CROATIAN,
  leading: new Set([
    ...CROATIAN.leading,
    ...words('чл нпр тј тзв одн гђа гђица госп проф мр инж дипл акад св ул ок уп бив рођ срп енгл нем лат '),
  ]),
  numbered: new Set([...CROATIAN.numbered, ...words('чл ст тач бр стр сл тел т књ гл')]),
  inner: new Set([
    ...CROATIAN.inner,
    ...words('др год в вв мил млрд хиљ дин д.о.о а.д прев ур јан феб апр авг септ окт нов дец г'),
  ]),
  closing: new Set([...CROATIAN.closing, ...words('итд сл п.н.е н.е пр.н.е')]),
  units: new Set([...CROATIAN.units, ...words('км кг м цм мин сек дин')]),
  openers: new Set([
    ...CROATIAN.openers,
    ...words(`
      он она оно они ова овај ово ови ове тај та то те у на са из од до за о по при пре после под над без између
      и а али или јер ако када кад док где како зашто ко шта што да не није је су био била било били сам смо се
      сви многи неки сваки тако такође затим онда данас јуче сутра међутим према због овде тамо још већ само
      његов њен њихов
    `),
  ]),
  calendar: new Set([
    ...CROATIAN.calendar,
    ...words(`
      јануар фебруар март април мај јун јул август септембар октобар новембар децембар јануара фебруара марта
      априла маја јуна јула августа септембра октобра новембра децембра
    `),
  ]),
};
