/**
 * Regencies and cities without a prosecutor's office of their own, and those of which it is not known
 * for sure that they have one. Papua is listed office by office.
 */
export const kejariElsewhere: readonly string[] = [
  ...['12.01', '12.04', '12.15', '12.23', '12.24', '12.25', '13.02', '13.05', '13.07', '15.01'],
  ...['16.13', '18.13', '31.01', '32.17', '32.18', '35.72', '36.73', '52.01', '52.06', '52.08'],
  ...['53.16', '53.17', '53.18', '53.19', '53.21', '61.10', '61.11', '61.12', '64.11', '65.04'],
  ...['71.01', '71.07', '71.08', '71.10', '71.11', '72.07', '72.10', '72.11', '72.12', '73.26'],
  ...['74.09', '74.10', '74.11', '74.12', '74.13', '74.14', '74.15', '76.06', '81.02', '81.09'],
  ...['82.08', '91', '92', '93', '94', '95', '96'],
]

/** Offices that say whether they are of the regency or the city, because both have one. */
export const kejariExceptions = `
12.74 | Kejari Tanjungbalai | Kejari Tanjungbalai Asahan; Kejaksaan Negeri Tanjungbalai Asahan
32.01 | Kejari Kabupaten Bogor | Kejari Cibinong
32.02 | Kejari Kabupaten Sukabumi
32.04 | Kejari Kabupaten Bandung | Kejari Bale Bandung
32.06 | Kejari Kabupaten Tasikmalaya
32.09 | Kejari Kabupaten Cirebon
32.16 | Kejari Kabupaten Bekasi | Kejari Cikarang
32.71 | Kejari Kota Bogor
32.72 | Kejari Kota Sukabumi
32.73 | Kejari Kota Bandung
32.74 | Kejari Kota Cirebon
32.75 | Kejari Kota Bekasi
32.78 | Kejari Kota Tasikmalaya
32.79 | Kejari Kota Banjar
33.08 | Kejari Kabupaten Magelang
33.22 | Kejari Kabupaten Semarang | Kejari Ambarawa
33.26 | Kejari Kabupaten Pekalongan
33.28 | Kejari Kabupaten Tegal
33.71 | Kejari Kota Magelang
33.74 | Kejari Kota Semarang
33.75 | Kejari Kota Pekalongan
33.76 | Kejari Kota Tegal
35.06 | Kejari Kabupaten Kediri
35.07 | Kejari Kabupaten Malang | Kejari Kepanjen
35.13 | Kejari Kabupaten Probolinggo
35.14 | Kejari Kabupaten Pasuruan | Kejari Bangil
35.16 | Kejari Kabupaten Mojokerto
35.19 | Kejari Kabupaten Madiun
35.71 | Kejari Kota Kediri
35.73 | Kejari Kota Malang
35.74 | Kejari Kota Probolinggo
35.75 | Kejari Kota Pasuruan
35.76 | Kejari Kota Mojokerto
35.77 | Kejari Kota Madiun
36.03 | Kejari Kabupaten Tangerang | Kejari Tigaraksa
36.71 | Kejari Kota Tangerang
53.01 | Kejari Kabupaten Kupang | Kejari Oelamasi
53.71 | Kejari Kota Kupang
63.03 | Kejari Kabupaten Banjar | Kejari Martapura
75.01 | Kejari Kabupaten Gorontalo | Kejari Limboto
75.71 | Kejari Kota Gorontalo
`
