/** Polri, what of it the whole country's news names, and police of harbours and airports. Law: UU 2 of 2002. */
export const policeRows = `
polri | Polri | | Kepolisian Republik Indonesia; Mabes Polri; Kepolisian RI | official=Kepolisian Negara Republik Indonesia | site=www.polri.go.id
bareskrim | Bareskrim | | Bareskrim Polri | official=Badan Reserse Kriminal Polri | parent=polri
dittipidum | Dittipidum | | Dittipidum Bareskrim; Dittipidum Bareskrim Polri | official=Direktorat Tindak Pidana Umum Bareskrim Polri | parent=bareskrim
dittipideksus | Dittipideksus | | Dittipideksus Bareskrim; Dittipideksus Bareskrim Polri | official=Direktorat Tindak Pidana Ekonomi Khusus Bareskrim Polri | parent=bareskrim
dittipidnarkoba | Dittipidnarkoba | | Dittipidnarkoba Bareskrim; Dittipidnarkoba Bareskrim Polri | official=Direktorat Tindak Pidana Narkoba Bareskrim Polri | parent=bareskrim
dittipidsiber | Dittipidsiber | | Dittipidsiber Bareskrim; Dittipidsiber Bareskrim Polri | official=Direktorat Tindak Pidana Siber Bareskrim Polri | parent=bareskrim
dittipidter | Dittipidter | | Dittipidter Bareskrim; Dittipidter Bareskrim Polri | official=Direktorat Tindak Pidana Tertentu Bareskrim Polri | parent=bareskrim
kortastipidkor | Kortastipidkor | | Kortas Tipikor; Kortastipidkor Polri; Kortas Tipikor Polri | official=Korps Pemberantasan Tindak Pidana Korupsi Polri | parent=polri
baharkam | Baharkam | | Baharkam Polri | official=Badan Pemelihara Keamanan Polri | parent=polri
baintelkam | Baintelkam | | Baintelkam Polri | official=Badan Intelijen Keamanan Polri | parent=polri
korlantas | Korlantas | | Korlantas Polri | official=Korps Lalu Lintas Polri | parent=polri
korbrimob | Korbrimob | | Brimob; Brimob Polri; Korps Brimob; Korps Brimob Polri | official=Korps Brigade Mobil Polri | parent=polri
korpolairud | Korpolairud | | Polairud; Korpolairud Baharkam Polri | official=Korps Kepolisian Air dan Udara Baharkam Polri | parent=baharkam
densus-88 | Densus 88 | | Densus 88 Antiteror; Densus 88 AT; Densus 88 Antiteror Polri | official=Detasemen Khusus 88 Antiteror Polri | parent=polri
divpropam | Divpropam | | Propam Polri; Divisi Propam; Divisi Propam Polri; Divpropam Polri | official=Divisi Profesi dan Pengamanan Polri | parent=polri
divhumas-polri | Divhumas Polri | | Divisi Humas Polri; Humas Polri | official=Divisi Hubungan Masyarakat Polri | parent=polri
divhubinter | Divhubinter Polri | | Divhubinter | official=Divisi Hubungan Internasional Polri | parent=polri
itwasum | Itwasum Polri | | Itwasum | official=Inspektorat Pengawasan Umum Polri | parent=polri
akpol | Akpol | | Akademi Kepolisian | parent=polri | region=33.74
polresta-bandara-soetta | Polresta Bandara Soekarno-Hatta | | Polres Bandara Soekarno-Hatta; Polresta Bandara Soetta; Polres Bandara Soetta; Polresta Bandara Soekarno Hatta | parent=polda-dki-jakarta | region=36.71
polres-pelabuhan-tanjung-priok | Polres Pelabuhan Tanjung Priok | | Polres Metro Pelabuhan Tanjung Priok; Polres Tanjung Priok | parent=polda-dki-jakarta | region=31.72
polres-pelabuhan-tanjung-perak | Polres Pelabuhan Tanjung Perak | | Polres Tanjung Perak | parent=polda-jawa-timur | region=35.78
polres-pelabuhan-belawan | Polres Pelabuhan Belawan | | Polres Belawan | parent=polda-sumatera-utara | region=12.71
polres-pelabuhan-makassar | Polres Pelabuhan Makassar | | | parent=polda-sulawesi-selatan | region=73.71
`

/** The Attorney General's Office and its deputies. Law: UU 16 of 2004 with UU 11 of 2021. */
export const prosecutorRows = `
kejagung | Kejaksaan Agung | Kejagung | Kejagung RI | official=Kejaksaan Agung Republik Indonesia | site=www.kejaksaan.go.id
jampidsus | Jampidsus | | Jampidsus Kejagung | official=Jaksa Agung Muda Bidang Tindak Pidana Khusus | parent=kejagung
jampidum | Jampidum | | Jampidum Kejagung | official=Jaksa Agung Muda Bidang Tindak Pidana Umum | parent=kejagung
jamintel | Jamintel | | Jamintel Kejagung; Jam-Intel | official=Jaksa Agung Muda Bidang Intelijen | parent=kejagung
jamdatun | Jamdatun | | Jamdatun Kejagung | official=Jaksa Agung Muda Bidang Perdata dan Tata Usaha Negara | parent=kejagung
jampidmil | Jampidmil | | Jampidmil Kejagung | official=Jaksa Agung Muda Bidang Pidana Militer | parent=kejagung
jamwas | Jamwas | | Jamwas Kejagung | official=Jaksa Agung Muda Bidang Pengawasan | parent=kejagung
jambin | Jambin | | Jambin Kejagung | official=Jaksa Agung Muda Bidang Pembinaan | parent=kejagung
puspenkum | Puspenkum Kejagung | | Puspenkum | official=Pusat Penerangan Hukum Kejaksaan Agung | parent=kejagung
kejari-tanjung-perak | Kejari Tanjung Perak | | Kejaksaan Negeri Tanjung Perak | parent=kejati-jawa-timur | region=35.78
kejari-belawan | Kejari Belawan | | Kejaksaan Negeri Belawan | parent=kejati-sumatera-utara | region=12.71
`

/**
 * The highest courts, high administrative courts (those of Palembang, Banjarmasin, Manado and Mataram are
 * of 2022) and military courts. Law: UUD 1945, UU 24 of 2003, UU 31 of 1997.
 */
export const courtRows = `
mahkamah-agung | Mahkamah Agung | MA | MA RI | official=Mahkamah Agung Republik Indonesia | site=www.mahkamahagung.go.id
mahkamah-konstitusi | Mahkamah Konstitusi | MK | MK RI | official=Mahkamah Konstitusi Republik Indonesia | site=www.mkri.id
pengadilan-pajak | Pengadilan Pajak
mahkamah-syariyah-aceh | Mahkamah Syar'iyah Aceh | | Mahkamah Syariyah Aceh; MS Aceh | parent=mahkamah-agung | region=11
pttun-medan | PTTUN Medan | | | official=Pengadilan Tinggi Tata Usaha Negara Medan | parent=mahkamah-agung | region=12.71
pttun-palembang | PTTUN Palembang | | | official=Pengadilan Tinggi Tata Usaha Negara Palembang | parent=mahkamah-agung | region=16.71
pttun-jakarta | PTTUN Jakarta | | | official=Pengadilan Tinggi Tata Usaha Negara Jakarta | parent=mahkamah-agung | region=31
pttun-surabaya | PTTUN Surabaya | | | official=Pengadilan Tinggi Tata Usaha Negara Surabaya | parent=mahkamah-agung | region=35.78
pttun-mataram | PTTUN Mataram | | | official=Pengadilan Tinggi Tata Usaha Negara Mataram | parent=mahkamah-agung | region=52.71
pttun-banjarmasin | PTTUN Banjarmasin | | | official=Pengadilan Tinggi Tata Usaha Negara Banjarmasin | parent=mahkamah-agung | region=63.71
pttun-manado | PTTUN Manado | | | official=Pengadilan Tinggi Tata Usaha Negara Manado | parent=mahkamah-agung | region=71.71
pttun-makassar | PTTUN Makassar | | | official=Pengadilan Tinggi Tata Usaha Negara Makassar | parent=mahkamah-agung | region=73.71
dilmil-i-01-banda-aceh | Pengadilan Militer I-01 Banda Aceh | | Dilmil I-01 Banda Aceh; Dilmil Banda Aceh | parent=mahkamah-agung | region=11.71
dilmil-i-02-medan | Pengadilan Militer I-02 Medan | | Dilmil I-02 Medan; Dilmil Medan | parent=mahkamah-agung | region=12.71
dilmil-i-03-padang | Pengadilan Militer I-03 Padang | | Dilmil I-03 Padang; Dilmil Padang | parent=mahkamah-agung | region=13.71
dilmil-i-04-palembang | Pengadilan Militer I-04 Palembang | | Dilmil I-04 Palembang; Dilmil Palembang | parent=mahkamah-agung | region=16.71
dilmil-i-05-pontianak | Pengadilan Militer I-05 Pontianak | | Dilmil I-05 Pontianak; Dilmil Pontianak | parent=mahkamah-agung | region=61.71
dilmil-i-06-banjarmasin | Pengadilan Militer I-06 Banjarmasin | | Dilmil I-06 Banjarmasin; Dilmil Banjarmasin | parent=mahkamah-agung | region=63.72
dilmil-i-07-balikpapan | Pengadilan Militer I-07 Balikpapan | | Dilmil I-07 Balikpapan; Dilmil Balikpapan | parent=mahkamah-agung | region=64.71
dilmil-ii-08-jakarta | Pengadilan Militer II-08 Jakarta | | Dilmil II-08 Jakarta; Dilmil Jakarta | parent=mahkamah-agung | region=31.75
dilmil-ii-09-bandung | Pengadilan Militer II-09 Bandung | | Dilmil II-09 Bandung; Dilmil Bandung | parent=mahkamah-agung | region=32.73
dilmil-ii-10-semarang | Pengadilan Militer II-10 Semarang | | Dilmil II-10 Semarang; Dilmil Semarang | parent=mahkamah-agung | region=33.74
dilmil-ii-11-yogyakarta | Pengadilan Militer II-11 Yogyakarta | | Dilmil II-11 Yogyakarta; Dilmil Yogyakarta | parent=mahkamah-agung | region=34.02
dilmil-iii-12-surabaya | Pengadilan Militer III-12 Surabaya | | Dilmil III-12 Surabaya; Dilmil Surabaya | parent=mahkamah-agung | region=35.15
dilmil-iii-13-madiun | Pengadilan Militer III-13 Madiun | | Dilmil III-13 Madiun; Dilmil Madiun | parent=mahkamah-agung | region=35.77
dilmil-iii-14-denpasar | Pengadilan Militer III-14 Denpasar | | Dilmil III-14 Denpasar; Dilmil Denpasar | parent=mahkamah-agung | region=51.71
dilmil-iii-15-kupang | Pengadilan Militer III-15 Kupang | | Dilmil III-15 Kupang; Dilmil Kupang | parent=mahkamah-agung | region=53.71
dilmil-iii-16-makassar | Pengadilan Militer III-16 Makassar | | Dilmil III-16 Makassar; Dilmil Makassar | parent=mahkamah-agung | region=73.71
dilmil-iii-17-manado | Pengadilan Militer III-17 Manado | | Dilmil III-17 Manado; Dilmil Manado | parent=mahkamah-agung | region=71.71
dilmil-iii-18-ambon | Pengadilan Militer III-18 Ambon | | Dilmil III-18 Ambon; Dilmil Ambon | parent=mahkamah-agung | region=81.71
dilmil-iii-19-jayapura | Pengadilan Militer III-19 Jayapura | | Dilmil III-19 Jayapura; Dilmil Jayapura | parent=mahkamah-agung | region=91.71
`

/** Prisons and jails that the whole country's news names; the others are left out. */
export const prisonRows = `
lapas-cipinang | Lapas Cipinang | | Lembaga Pemasyarakatan Cipinang; LP Cipinang | parent=ditjenpas | region=31.75
rutan-cipinang | Rutan Cipinang | | Rumah Tahanan Cipinang | parent=ditjenpas | region=31.75
rutan-pondok-bambu | Rutan Pondok Bambu | | Rumah Tahanan Pondok Bambu | parent=ditjenpas | region=31.75
rutan-salemba | Rutan Salemba | | Rumah Tahanan Salemba | parent=ditjenpas | region=31.71
lapas-sukamiskin | Lapas Sukamiskin | | Lembaga Pemasyarakatan Sukamiskin; LP Sukamiskin | parent=ditjenpas | region=32.73
rutan-kebonwaru | Rutan Kebonwaru | | Rutan Kebon Waru; Rumah Tahanan Kebonwaru | parent=ditjenpas | region=32.73
lapas-kedungpane | Lapas Kedungpane | | Lembaga Pemasyarakatan Kedungpane | parent=ditjenpas | region=33.74
lapas-wirogunan | Lapas Wirogunan | | Lembaga Pemasyarakatan Wirogunan | parent=ditjenpas | region=34.71
lapas-porong | Lapas Porong | | Lapas Surabaya; Lembaga Pemasyarakatan Porong | parent=ditjenpas | region=35.15
rutan-medaeng | Rutan Medaeng | | Rumah Tahanan Medaeng | parent=ditjenpas | region=35.15
lapas-lowokwaru | Lapas Lowokwaru | | Lembaga Pemasyarakatan Lowokwaru | parent=ditjenpas | region=35.73
lapas-kerobokan | Lapas Kerobokan | | Lembaga Pemasyarakatan Kerobokan; LP Kerobokan | parent=ditjenpas | region=51.03
lapas-tanjung-gusta | Lapas Tanjung Gusta | | Lembaga Pemasyarakatan Tanjung Gusta | parent=ditjenpas | region=12.71
rutan-pakjo | Rutan Pakjo | | Rutan Palembang; Rumah Tahanan Pakjo | parent=ditjenpas | region=16.71
lapas-mata-merah | Lapas Mata Merah | | Lapas Merah Mata; Lapas Palembang | parent=ditjenpas | region=16.71
`
