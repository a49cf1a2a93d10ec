/** Places and people whose names are close to each other without being the same, so that no likeness excuses a swap. */
export const KNOWN_NAMES = `afghanistan africa albania algeria america angola argentina armenia asia australia austria azerbaijan bahrain
  bangladesh belarus belgium benin bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile china
  colombia congo croatia cuba cyprus denmark dominica ecuador egypt england eritrea estonia ethiopia europe fiji finland france gabon
  gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland
  israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
  lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia
  montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine
  panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia singapore slovakia
  slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan
  uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe
  amsterdam athens baghdad bangkok beijing beirut berlin bern bonn boston brussels bucharest budapest cairo chicago copenhagen
  delhi dublin geneva hanoi helsinki houston istanbul jakarta jerusalem kabul khabarovsk kiev kyiv kyoto lima lisbon london madrid
  manila melbourne miami milan minsk montreal moscow mumbai munich nagasaki nagoya naples osaka oslo ottawa paris perth prague pyongyang
  riga rome seattle seoul shanghai sofia stockholm sydney tallinn tehran texas tokyo toronto tunis vienna vilnius vladivostok warsaw
  washington yokohama zagreb zurich sapporo sendai kobe hiroshima fukuoka okinawa hokkaido honshu kyushu shikoku
  japanese chinese russian korean american british french german italian spanish austrian australian iranian iraqi indian
  indonesian irish icelandic swiss swedish slovak slovenian polish portuguese turkish ukrainian`;
