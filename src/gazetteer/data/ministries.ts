/**
 * Ministries of the cabinets Kerja (27 October 2014), Indonesia Maju (23 October 2019, changed on 28 April
 * 2021) and Merah Putih (21 October 2024, changed on 8 September 2025), and directorates general that the
 * news names. Law: UU 39 of 2008 with UU 61 of 2024; Perpres 165 of 2014, 68 of 2019 and 139 of 2024. Those
 * from before 27 October 2014 have no first day. UU 16 of 2025, approved on 2 October 2025, made BP BUMN of
 * the Ministry of State-Owned Enterprises; its day in force is left out.
 *
 * `key | name | acronym | aliases | tag=value`, see readInstitutions.ts.
 */
export const ministryRows = `
kemenko-polhukam | Kemenko Polhukam | | Kementerian Koordinator Politik, Hukum, dan Keamanan | official=Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan | to=2024-10-20 | next=kemenko-polkam; kemenko-kumham-imipas
kemenko-polkam | Kemenko Polkam | | Kementerian Koordinator Politik dan Keamanan | official=Kementerian Koordinator Bidang Politik dan Keamanan | from=2024-10-21 | site=polkam.go.id
kemenko-kumham-imipas | Kemenko Kumham Imipas | | Kemenko Kumhamimipas; Kemenko Hukum, HAM, Imigrasi, dan Pemasyarakatan | official=Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan | from=2024-10-21 | site=kumham-imipas.go.id
kemenko-perekonomian | Kemenko Perekonomian | | Kemenko Ekonomi; Kementerian Koordinator Perekonomian | official=Kementerian Koordinator Bidang Perekonomian | site=www.ekon.go.id
kemenko-pmk | Kemenko PMK | | Kementerian Koordinator Pembangunan Manusia dan Kebudayaan | official=Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan | from=2014-10-27 | site=www.kemenkopmk.go.id
kemenko-maritim | Kemenko Kemaritiman | | Kemenko Maritim; Kementerian Koordinator Kemaritiman | official=Kementerian Koordinator Bidang Kemaritiman | from=2014-10-27 | to=2019-10-22 | next=kemenko-marves
kemenko-marves | Kemenko Marves | | Kemenko Maritim dan Investasi; Kementerian Koordinator Kemaritiman dan Investasi | official=Kementerian Koordinator Bidang Kemaritiman dan Investasi | from=2019-10-23 | to=2024-10-20 | next=kemenko-infra
kemenko-infra | Kemenko Infra | | Kemenko IPK; Kemenko Infrastruktur; Kemenko Infrastruktur dan Pembangunan Kewilayahan | official=Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan | from=2024-10-21
kemenko-pm | Kemenko PM | | Kemenko Pemberdayaan Masyarakat | official=Kementerian Koordinator Bidang Pemberdayaan Masyarakat | from=2024-10-21
kemenko-pangan | Kemenko Pangan | | | official=Kementerian Koordinator Bidang Pangan | from=2024-10-21

kemensetneg | Kementerian Sekretariat Negara | Kemensetneg | Sekretariat Negara; Setneg | site=www.setneg.go.id
kemendagri | Kementerian Dalam Negeri | Kemendagri | | site=www.kemendagri.go.id
kemlu | Kementerian Luar Negeri | Kemlu | Kemenlu | site=kemlu.go.id
kemhan | Kementerian Pertahanan | Kemhan | Kemenhan | site=www.kemhan.go.id
kemenag | Kementerian Agama | Kemenag | | site=kemenag.go.id
kemenhaj | Kementerian Haji dan Umrah | Kemenhaj | Kementerian Haji | from=2025-09-08
kemenkumham | Kementerian Hukum dan HAM | Kemenkumham | Kemenkum HAM | official=Kementerian Hukum dan Hak Asasi Manusia | to=2024-10-20 | next=kemenkum; kemenham; kemenimipas
kemenkum | Kementerian Hukum | Kemenkum | | from=2024-10-21 | site=www.kemenkum.go.id
kemenham | Kementerian HAM | KemenHAM | | official=Kementerian Hak Asasi Manusia | from=2024-10-21 | site=www.kemenham.go.id
kemenimipas | Kementerian Imigrasi dan Pemasyarakatan | Kemenimipas | Kementerian Imipas; Kemen Imipas; Kementerian Impas | from=2024-10-21 | site=www.kemenimipas.go.id
kemenkeu | Kementerian Keuangan | Kemenkeu | | site=www.kemenkeu.go.id
kemendikbud | Kementerian Pendidikan dan Kebudayaan | Kemendikbud | Kemdikbud | to=2021-04-27 | next=kemendikbudristek
kemenristekdikti | Kementerian Riset, Teknologi, dan Pendidikan Tinggi | Kemenristekdikti | Kemristekdikti; Kemenristek Dikti | from=2014-10-27 | to=2019-10-22 | next=kemenristek; kemendikbud
kemenristek | Kementerian Riset dan Teknologi | Kemenristek | Kemenristek/BRIN; Kementerian Riset dan Teknologi/Badan Riset dan Inovasi Nasional | from=2019-10-23 | to=2021-04-27 | next=kemendikbudristek
kemendikbudristek | Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi | Kemendikbudristek | Kemdikbudristek; Kemendikbud Ristek; Kemendikbud-Ristek; Kemendikbud | from=2021-04-28 | to=2024-10-20 | next=kemendikdasmen; kemdiktisaintek; kemenbud
kemendikdasmen | Kementerian Pendidikan Dasar dan Menengah | Kemendikdasmen | Kemdikdasmen | from=2024-10-21 | site=www.kemendikdasmen.go.id
kemdiktisaintek | Kementerian Pendidikan Tinggi, Sains, dan Teknologi | Kemdiktisaintek | Kemendiktisaintek; Kemdikti Saintek; Kemendikti Saintek | from=2024-10-21 | site=kemdiktisaintek.go.id
kemenbud | Kementerian Kebudayaan | Kemenbud | | from=2024-10-21 | site=kemenbud.go.id
kemenkes | Kementerian Kesehatan | Kemenkes | | site=kemkes.go.id
kemensos | Kementerian Sosial | Kemensos | | site=kemensos.go.id
kemnaker | Kementerian Ketenagakerjaan | Kemnaker | Kemenaker; Kementerian Tenaga Kerja | from=2014-10-27 | site=kemnaker.go.id
bnp2tki | BNP2TKI | | | official=Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia | kind=agency | next=bp2mi
bp2mi | BP2MI | | | official=Badan Pelindungan Pekerja Migran Indonesia | kind=agency | to=2024-10-20 | next=kemen-p2mi
kemen-p2mi | Kementerian P2MI | KemenP2MI | KP2MI; BP2MI; Kementerian Pelindungan Pekerja Migran Indonesia/Badan Pelindungan Pekerja Migran Indonesia | official=Kementerian Pelindungan Pekerja Migran Indonesia | from=2024-10-21
kemenperin | Kementerian Perindustrian | Kemenperin | | site=kemenperin.go.id
kemendag | Kementerian Perdagangan | Kemendag | | site=www.kemendag.go.id
esdm | Kementerian ESDM | | KESDM; Kemen ESDM | official=Kementerian Energi dan Sumber Daya Mineral | site=www.esdm.go.id
kemenpupr | Kementerian PUPR | | KemenPUPR; Kemen PUPR | official=Kementerian Pekerjaan Umum dan Perumahan Rakyat | from=2014-10-27 | to=2024-10-20 | next=kemenpu; kemen-pkp
kemenpu | Kementerian Pekerjaan Umum | | Kementerian PU; KemenPU; Kemen PU | from=2024-10-21 | site=pu.go.id
kemen-pkp | Kementerian PKP | | KemenPKP; Kemen PKP; Kementerian Perumahan | official=Kementerian Perumahan dan Kawasan Permukiman | from=2024-10-21
kemendes-pdtt | Kemendes PDTT | | Kementerian Desa PDTT; Kemendesa PDTT; Kementerian Desa; Kemendes | official=Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi | from=2014-10-27 | to=2024-10-20 | next=kemendes; kementrans
kemendes | Kemendes PDT | | Kementerian Desa; Kementerian Desa PDT; Kemendes | official=Kementerian Desa dan Pembangunan Daerah Tertinggal | from=2024-10-21
kementrans | Kementerian Transmigrasi | Kementrans | | from=2024-10-21
kemenhub | Kementerian Perhubungan | Kemenhub | | site=dephub.go.id
kominfo | Kementerian Kominfo | Kemenkominfo | Kominfo; Kemkominfo | official=Kementerian Komunikasi dan Informatika | to=2024-10-20 | next=komdigi
komdigi | Kementerian Komdigi | Komdigi | Kemkomdigi; Kemenkomdigi | official=Kementerian Komunikasi dan Digital | from=2024-10-21 | site=www.komdigi.go.id
kementan | Kementerian Pertanian | Kementan | | site=www.pertanian.go.id
klhk | Kementerian LHK | KLHK | KemenLHK; Kemen LHK | official=Kementerian Lingkungan Hidup dan Kehutanan | from=2014-10-27 | to=2024-10-20 | next=klh; kemenhut
klh | Kementerian Lingkungan Hidup | KLH | KLH/BPLH; BPLH; Kementerian LH; Kementerian Lingkungan Hidup/Badan Pengendalian Lingkungan Hidup | from=2024-10-21
kemenhut | Kementerian Kehutanan | Kemenhut | | from=2024-10-21 | site=www.kehutanan.go.id
kkp | Kementerian Kelautan dan Perikanan | KKP | | site=kkp.go.id
atr-bpn | Kementerian ATR/BPN | | ATR/BPN; Kementerian ATR; Badan Pertanahan Nasional; BPN | official=Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional | from=2014-10-27 | site=www.atrbpn.go.id
bappenas | Kementerian PPN/Bappenas | | Bappenas; Kementerian PPN; Badan Perencanaan Pembangunan Nasional | official=Kementerian Perencanaan Pembangunan Nasional/Badan Perencanaan Pembangunan Nasional | site=www.bappenas.go.id
kemenpanrb | Kementerian PANRB | | KemenPANRB; Kemenpan RB; Kemenpan-RB; KemenPAN-RB; Kementerian PAN-RB; Kementerian PAN RB; PANRB | official=Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | site=www.menpan.go.id
kemen-bumn | Kementerian BUMN | | KemenBUMN; Kemen BUMN | official=Kementerian Badan Usaha Milik Negara | next=bp-bumn
bp-bumn | BP BUMN | | Badan Pengaturan BUMN | official=Badan Pengaturan Badan Usaha Milik Negara | kind=agency
kemenkopukm | Kemenkop UKM | | KemenkopUKM; Kementerian Koperasi dan UKM | official=Kementerian Koperasi dan Usaha Kecil dan Menengah | to=2024-10-20 | next=kemenkop; kemen-umkm
kemenkop | Kementerian Koperasi | Kemenkop | | from=2024-10-21
kemen-umkm | Kementerian UMKM | | KemenUMKM; Kemen UMKM | official=Kementerian Usaha Mikro, Kecil, dan Menengah | from=2024-10-21
kemenpar-2014 | Kementerian Pariwisata | Kemenpar | | from=2014-10-27 | to=2019-10-22 | next=kemenparekraf
bekraf | Badan Ekonomi Kreatif | Bekraf | | kind=agency | next=kemenparekraf
kemenparekraf | Kementerian Pariwisata dan Ekonomi Kreatif | Kemenparekraf | | from=2019-10-23 | to=2024-10-20 | next=kemenpar; kemenekraf
kemenpar | Kementerian Pariwisata | Kemenpar | | from=2024-10-21
kemenekraf | Kementerian Ekonomi Kreatif | Kemenekraf | Kementerian Ekraf; Kementerian Ekonomi Kreatif/Badan Ekonomi Kreatif | from=2024-10-21
kemenpppa | Kementerian PPPA | KemenPPPA | Kemen PPPA; KPPPA | official=Kementerian Pemberdayaan Perempuan dan Perlindungan Anak | site=www.kemenpppa.go.id
kemenpora | Kementerian Pemuda dan Olahraga | Kemenpora | | site=www.kemenpora.go.id
bkkbn | BKKBN | | | official=Badan Kependudukan dan Keluarga Berencana Nasional | kind=agency | to=2024-10-20 | next=kemendukbangga
kemendukbangga | Kemendukbangga | | Kemendukbangga/BKKBN; BKKBN; Kementerian Kependudukan dan Pembangunan Keluarga/BKKBN | official=Kementerian Kependudukan dan Pembangunan Keluarga | from=2024-10-21
bkpm | BKPM | | | official=Badan Koordinasi Penanaman Modal | kind=agency | to=2021-04-27 | next=kemeninvest
kemeninvest | Kementerian Investasi | | Kementerian Investasi/BKPM; BKPM | official=Kementerian Investasi/Badan Koordinasi Penanaman Modal | from=2021-04-28 | to=2024-10-20 | next=kemeninvest-hilirisasi
kemeninvest-hilirisasi | Kementerian Investasi dan Hilirisasi | | Kementerian Investasi dan Hilirisasi/BKPM; Kementerian Investasi; Kementerian Investasi/BKPM; BKPM | official=Kementerian Investasi dan Hilirisasi/Badan Koordinasi Penanaman Modal | from=2024-10-21 | site=www.bkpm.go.id

ditjen-imigrasi | Ditjen Imigrasi | | Direktorat Imigrasi | official=Direktorat Jenderal Imigrasi | parent=kemenimipas | site=www.imigrasi.go.id
ditjenpas | Ditjenpas | | Ditjen PAS; Ditjen Pemasyarakatan | official=Direktorat Jenderal Pemasyarakatan | parent=kemenimipas
ditjen-ahu | Ditjen AHU | | | official=Direktorat Jenderal Administrasi Hukum Umum | parent=kemenkum
djki | DJKI | | Ditjen KI; Ditjen Kekayaan Intelektual | official=Direktorat Jenderal Kekayaan Intelektual | parent=kemenkum
djp | Ditjen Pajak | DJP | | official=Direktorat Jenderal Pajak | parent=kemenkeu | site=pajak.go.id
djbc | Ditjen Bea dan Cukai | DJBC | Bea Cukai; Bea dan Cukai; Ditjen Bea Cukai | official=Direktorat Jenderal Bea dan Cukai | parent=kemenkeu | site=www.beacukai.go.id
djpb | Ditjen Perbendaharaan | DJPb | | official=Direktorat Jenderal Perbendaharaan | parent=kemenkeu
djpk | Ditjen Perimbangan Keuangan | DJPK | | official=Direktorat Jenderal Perimbangan Keuangan | parent=kemenkeu
djkn | Ditjen Kekayaan Negara | DJKN | | official=Direktorat Jenderal Kekayaan Negara | parent=kemenkeu
ditjen-anggaran | Ditjen Anggaran | | | official=Direktorat Jenderal Anggaran | parent=kemenkeu
ditjen-dukcapil | Ditjen Dukcapil | | | official=Direktorat Jenderal Kependudukan dan Pencatatan Sipil | parent=kemendagri
ditjen-otda | Ditjen Otda | | Ditjen Otonomi Daerah | official=Direktorat Jenderal Otonomi Daerah | parent=kemendagri
ditjen-bina-pemdes | Ditjen Bina Pemdes | | | official=Direktorat Jenderal Bina Pemerintahan Desa | parent=kemendagri
ditjen-hubdat | Ditjen Hubdat | | Ditjen Perhubungan Darat | official=Direktorat Jenderal Perhubungan Darat | parent=kemenhub
ditjen-hubla | Ditjen Hubla | | Ditjen Perhubungan Laut | official=Direktorat Jenderal Perhubungan Laut | parent=kemenhub
ditjen-hubud | Ditjen Hubud | | Ditjen Perhubungan Udara | official=Direktorat Jenderal Perhubungan Udara | parent=kemenhub
djka | DJKA | | Ditjen Perkeretaapian | official=Direktorat Jenderal Perkeretaapian | parent=kemenhub
ditjen-migas | Ditjen Migas | | | official=Direktorat Jenderal Minyak dan Gas Bumi | parent=esdm
ditjen-minerba | Ditjen Minerba | | | official=Direktorat Jenderal Mineral dan Batubara | parent=esdm
ditjen-gatrik | Ditjen Ketenagalistrikan | | Ditjen Gatrik | official=Direktorat Jenderal Ketenagalistrikan | parent=esdm
ditjen-ebtke | Ditjen EBTKE | | | official=Direktorat Jenderal Energi Baru, Terbarukan, dan Konservasi Energi | parent=esdm
ditjen-bina-marga | Ditjen Bina Marga | | | official=Direktorat Jenderal Bina Marga | parent=kemenpu
ditjen-cipta-karya | Ditjen Cipta Karya | | | official=Direktorat Jenderal Cipta Karya | parent=kemenpu
ditjen-sda | Ditjen SDA | | Ditjen Sumber Daya Air | official=Direktorat Jenderal Sumber Daya Air | parent=kemenpu
ditjen-bimas-islam | Ditjen Bimas Islam | | | official=Direktorat Jenderal Bimbingan Masyarakat Islam | parent=kemenag
ditjen-pendis | Ditjen Pendidikan Islam | | Ditjen Pendis | official=Direktorat Jenderal Pendidikan Islam | parent=kemenag
ditjen-phu | Ditjen PHU | | | official=Direktorat Jenderal Penyelenggaraan Haji dan Umrah | parent=kemenag | next=kemenhaj
ditjen-psdkp | Ditjen PSDKP | | | official=Direktorat Jenderal Pengawasan Sumber Daya Kelautan dan Perikanan | parent=kkp
ditjen-pkh | Ditjen PKH | | Ditjen Peternakan dan Kesehatan Hewan | official=Direktorat Jenderal Peternakan dan Kesehatan Hewan | parent=kementan
ditjen-ksdae | Ditjen KSDAE | | | official=Direktorat Jenderal Konservasi Sumber Daya Alam dan Ekosistem | parent=kemenhut
`
