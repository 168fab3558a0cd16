/** What news writes behind a body of another state: names of states and places, folded, and their short forms. */
export const foreignNames: readonly string[] = `
afganistan|afrika selatan|albania|aljazair|amerika|amerika serikat|angola|arab saudi|argentina|armenia|as|australia
austria|azerbaijan|bahrain|bangladesh|belanda|belarus|belgia|bolivia|bosnia|brasil|brunei|brunei darussalam|bulgaria
ceko|chile|china|cina|denmark|ekuador|estonia|ethiopia|etiopia|fiji|filipina|finlandia|gaza|georgia|ghana|hong kong
hungaria|india|inggris|irak|iran|irlandia|islandia|israel|italia|jepang|jerman|jordania|kamboja|kanada|kazakhstan
kenya|kolombia|korea selatan|korea utara|korsel|korut|kosovo|kroasia|kuba|kuwait|laos|latvia|lebanon|libanon|libya
lituania|makau|malaysia|maroko|meksiko|mesir|moldova|mongolia|mozambik|myanmar|nepal|nigeria|norwegia|oman|pakistan
palestina|papua nugini|peru|polandia|portugal|prancis|perancis|puerto riko|qatar|rumania|rusia|selandia baru|senegal
serbia|singapura|siprus|slovakia|slovenia|somalia|spanyol|sri lanka|sudan|suriah|swedia|swiss|taiwan|tanzania
thailand|timor leste|tiongkok|tunisia|turki|turkiye|turkmenistan|uganda|ukraina|uni emirat arab|uni eropa|uni soviet
uruguay|uzbekistan|vatikan|venezuela|vietnam|yaman|yordania|yunani|zimbabwe
texas|california|new york|tokyo
`
  .trim()
  .split(/[|\n]/)
