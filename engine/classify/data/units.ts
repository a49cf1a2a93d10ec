/** Units of measure and currencies in seven languages: what they are, and how much of the base unit. */

/**
 * `dimension factor: forms`, one unit a line; units of one dimension convert, dimensions do not. A form of two words is
 * written with a hyphen.
 */
export const UNITS = `
length 1000: km kms kilometre kilometres kilometer kilometers キロメートル キロ ㎞ 公里 千米 kilomètre kilomètres kilómetro kilómetros км километр километра километров
length 1: m metre metres meter meters メートル ㍍ 米 mètre mètres metro metros м метр метра метров
length 0.01: cm centimetre centimetres centimeter centimeters センチ センチメートル ㎝ 厘米 centimètres centímetros см
length 0.001: mm millimetre millimetres millimeter millimeters ミリ ミリメートル ㎜ 毫米 мм
length 1609.344: mi mile miles マイル 英里 meile meilen millas мили миль
length 0.3048: ft foot feet フィート 英尺
length 0.0254: inch inches インチ 英寸
length 0.9144: yard yards yd ヤード
mass 1000: kg kgs kilogram kilograms kilo kilos キログラム ㎏ 公斤 千克 kilogramm kilogrammes kilogramos кг
mass 1: g gram grams gramme grammes グラム 克 gramm gramos г
mass 1000000: tonne tonnes ton tons トン 吨 噸 tonnen toneladas тонн тонны
mass 453.59237: lb lbs pound pounds ポンド 磅
mass 28.3495: oz ounce ounces オンス
volume 1: l litre litres liter liters リットル 升 литров litros
volume 0.001: ml millilitre millilitres milliliter milliliters ミリリットル 毫升 мл
volume 4.54609: gallon gallons ガロン
area 10000: ha hectare hectares ヘクタール 公顷 hektar hectáreas
area 4046.86: acre acres エーカー
temperature-c 1: ℃ °С celsius 摂氏 degrees-celsius degree-celsius degrés-celsius grad-celsius grados-celsius градусов-цельсия
temperature-f 1: ℉ fahrenheit 華氏 degrees-fahrenheit degree-fahrenheit
share 1: % percent per-cent pour-cent por-ciento per-cento por-cento pct パーセント ％ ㌫ prozent pourcent процент процента процентов
share 0.1: ‰ promille per-mille pour-mille por-mil
points 1: ポイント percentage-points percentage-point
share 10: 割
time 1: second seconds sec secs 秒 秒間 sekunde sekunden seconde secondes segundo segundos секунд
time 60: minute minutes min mins 分 分間 分钟 minuten minuto minutos минут минуты
time 3600: h hour hours hr hrs 時間 小时 小時 stunde stunden heure heures hora horas час часа часов
time 86400: day days 日間 天 tag tage tagen jour jours día días день дня дней
time 604800: week weeks 週間 周 woche wochen semaine semaines semana semanas неделя недели недель
month 1: month months か月 ヶ月 カ月 ヵ月 箇月 个月 個月 monat monate monaten mois mes meses месяц месяца месяцев
month 12: year years 年間 年 jahr jahre jahren an ans année années año años лет года
month 120: decade decades
month 1200: century centuries 世紀 世纪
speed 1: mph
speed-k 1: kph km/h kmh
power 1: w watt watts ワット
power 1000: kw kilowatt kilowatts キロワット
power 1000000: mw megawatt megawatts メガワット
people 1: 人 名
usd 1: $ us$ usd dollar dollars ドル 米ドル 美元 доллар доллара долларов dólar dólares
eur 1: € eur euro euros ユーロ 欧元 евро
gbp 1: £ gbp sterling
jpy 1: ¥ ￥ jpy yen 円 日元 иен иены
cny 1: yuan rmb cny 人民元 人民币 元
krw 1: ₩ krw won ウォン 韩元
rub 1: ₽ rub руб rouble roubles ruble rubles ルーブル рубль рубля рублей
chf 1: chf franken
pln 1: pln zloty
inr 1: ₹ inr rupee rupees
lira 1: ₺
uah 1: ₴ uah гривен гривны
shekel 1: ₪ shekels
vnd 1: ₫ vnd
php 1: ₱ php
`;

/** Japanese eras: name, letter, the Gregorian year of year one. */
export const ERAS: readonly (readonly [string, string, number])[] = [
  ['明治', 'M', 1868],
  ['大正', 'T', 1912],
  ['昭和', 'S', 1926],
  ['平成', 'H', 1989],
  ['令和', 'R', 2019],
];
