/**
 * Large state-owned companies and some of provinces, with companies of theirs that the news names. Names as
 * the companies write them. Bank Syariah Indonesia was merged of three banks on 1 February 2021. Names that
 * are ordinary words (Timah, Antara, Pos) stand with `PT` or another word.
 */
export const companyRows = `
pertamina | Pertamina | | PT Pertamina | official=PT Pertamina (Persero) | site=www.pertamina.com
pertamina-patra-niaga | Pertamina Patra Niaga | | PT Pertamina Patra Niaga | parent=pertamina | site=pertaminapatraniaga.com
phr | Pertamina Hulu Rokan | PHR | PT Pertamina Hulu Rokan | parent=pertamina
pge | Pertamina Geothermal Energy | PGE | PT Pertamina Geothermal Energy | official=PT Pertamina Geothermal Energy Tbk | parent=pertamina
pgn | PGN | | Perusahaan Gas Negara; PT PGN | official=PT Perusahaan Gas Negara Tbk | parent=pertamina | site=pgn.co.id
pelita-air | Pelita Air | | Pelita Air Service | official=PT Pelita Air Service
pln | PLN | | PT PLN; Perusahaan Listrik Negara | official=PT PLN (Persero) | site=web.pln.co.id
pln-indonesia-power | PLN Indonesia Power | | Indonesia Power | official=PT PLN Indonesia Power | parent=pln
pln-nusantara-power | PLN Nusantara Power | | | official=PT PLN Nusantara Power | parent=pln
kai | PT Kereta Api Indonesia | KAI | PT KAI; Kereta Api Indonesia | official=PT Kereta Api Indonesia (Persero) | site=www.kai.id
kai-commuter | KAI Commuter | | Kereta Commuter Indonesia; PT KCI | official=PT Kereta Commuter Indonesia | parent=kai
kcic | Kereta Cepat Indonesia China | KCIC | PT KCIC | official=PT Kereta Cepat Indonesia China
inka | PT INKA | | Industri Kereta Api | official=PT Industri Kereta Api (Persero) | region=35.77
telkom | Telkom Indonesia | | Telkom; PT Telkom; TelkomGroup | official=PT Telkom Indonesia (Persero) Tbk | site=www.telkom.co.id
telkomsel | Telkomsel | | PT Telkomsel | official=PT Telekomunikasi Selular | parent=telkom
bank-mandiri | Bank Mandiri | | | official=PT Bank Mandiri (Persero) Tbk | site=www.bankmandiri.co.id
bri | Bank Rakyat Indonesia | BRI | Bank BRI; PT BRI | official=PT Bank Rakyat Indonesia (Persero) Tbk | site=bri.co.id
bni | Bank Negara Indonesia | BNI | Bank BNI; PT BNI | official=PT Bank Negara Indonesia (Persero) Tbk | site=www.bni.co.id
btn | Bank Tabungan Negara | BTN | Bank BTN; PT BTN | official=PT Bank Tabungan Negara (Persero) Tbk | site=www.btn.co.id
bank-syariah-mandiri | Bank Syariah Mandiri | BSM | Mandiri Syariah | official=PT Bank Syariah Mandiri | to=2021-01-31 | next=bsi
bri-syariah | BRI Syariah | | Bank BRI Syariah; BRIsyariah | official=PT Bank BRIsyariah Tbk | to=2021-01-31 | next=bsi
bni-syariah | BNI Syariah | | Bank BNI Syariah | official=PT Bank BNI Syariah | to=2021-01-31 | next=bsi
bsi | Bank Syariah Indonesia | BSI | Bank BSI; PT BSI | official=PT Bank Syariah Indonesia Tbk | from=2021-02-01 | site=www.bankbsi.co.id
pegadaian | Pegadaian | | | official=PT Pegadaian | site=www.pegadaian.co.id
pnm | Permodalan Nasional Madani | PNM | PT PNM | official=PT Permodalan Nasional Madani
jasa-marga | Jasa Marga | | PT Jasa Marga | official=PT Jasa Marga (Persero) Tbk | site=www.jasamarga.com
hutama-karya | Hutama Karya | | PT Hutama Karya | official=PT Hutama Karya (Persero) | site=www.hutamakarya.com
waskita-karya | Waskita Karya | | PT Waskita Karya | official=PT Waskita Karya (Persero) Tbk
adhi-karya | Adhi Karya | | PT Adhi Karya | official=PT Adhi Karya (Persero) Tbk
wika | Wijaya Karya | | PT Wika; PT Wijaya Karya | official=PT Wijaya Karya (Persero) Tbk
ptpp | PT PP | PTPP | PT Pembangunan Perumahan | official=PT PP (Persero) Tbk
brantas-abipraya | Brantas Abipraya | | PT Brantas Abipraya | official=PT Brantas Abipraya (Persero)
nindya-karya | Nindya Karya | | | official=PT Nindya Karya
semen-indonesia | Semen Indonesia | | PT Semen Indonesia | official=PT Semen Indonesia (Persero) Tbk
semen-padang | Semen Padang | | | official=PT Semen Padang | parent=semen-indonesia | region=13.71
pupuk-indonesia | Pupuk Indonesia | | PT Pupuk Indonesia | official=PT Pupuk Indonesia (Persero)
pusri | Pusri Palembang | | Pusri; PT Pusri; PT Pupuk Sriwidjaja | official=PT Pupuk Sriwidjaja Palembang | parent=pupuk-indonesia | region=16.71
petrokimia-gresik | Petrokimia Gresik | | | official=PT Petrokimia Gresik | parent=pupuk-indonesia | region=35.25
pupuk-kaltim | Pupuk Kaltim | | PT Pupuk Kaltim; PKT Bontang | official=PT Pupuk Kalimantan Timur | parent=pupuk-indonesia | region=64.74
pupuk-iskandar-muda | Pupuk Iskandar Muda | | PT PIM | official=PT Pupuk Iskandar Muda | parent=pupuk-indonesia | region=11.08
mind-id | MIND ID | | | official=PT Mineral Industri Indonesia (Persero)
inalum | Inalum | | PT Inalum | official=PT Indonesia Asahan Aluminium | parent=mind-id | region=12.19
antam | Antam | | PT Antam; Aneka Tambang | official=PT Aneka Tambang Tbk | parent=mind-id
timah | PT Timah | | | official=PT Timah Tbk | parent=mind-id | region=19.71
ptba | Bukit Asam | PTBA | PT Bukit Asam | official=PT Bukit Asam Tbk | parent=mind-id | region=16.03
freeport-indonesia | Freeport Indonesia | PTFI | PT Freeport | official=PT Freeport Indonesia | region=94.04
krakatau-steel | Krakatau Steel | | PT Krakatau Steel | official=PT Krakatau Steel (Persero) Tbk | region=36.72
garuda-indonesia | Garuda Indonesia | | Maskapai Garuda; PT Garuda Indonesia | official=PT Garuda Indonesia (Persero) Tbk | site=www.garuda-indonesia.com
citilink | Citilink | | Citilink Indonesia | official=PT Citilink Indonesia | parent=garuda-indonesia
angkasa-pura-i | Angkasa Pura I | | AP I | official=PT Angkasa Pura I | next=angkasa-pura-indonesia
angkasa-pura-ii | Angkasa Pura II | | AP II | official=PT Angkasa Pura II | next=angkasa-pura-indonesia
angkasa-pura-indonesia | Angkasa Pura Indonesia | | InJourney Airports | official=PT Angkasa Pura Indonesia | parent=injourney
injourney | InJourney | | Aviasi Pariwisata Indonesia | official=PT Aviasi Pariwisata Indonesia (Persero)
itdc | ITDC | | | official=PT Pengembangan Pariwisata Indonesia | parent=injourney
airnav | AirNav Indonesia | | AirNav | official=Perum Lembaga Penyelenggara Pelayanan Navigasi Penerbangan Indonesia
pelindo | Pelindo | | PT Pelindo; Pelabuhan Indonesia | official=PT Pelabuhan Indonesia (Persero) | site=www.pelindo.co.id
asdp | ASDP Indonesia Ferry | ASDP | PT ASDP; PT ASDP Indonesia Ferry | official=PT ASDP Indonesia Ferry (Persero) | site=www.asdp.id
pelni | Pelni | | PT Pelni | official=PT Pelayaran Nasional Indonesia (Persero) | site=www.pelni.co.id
damri | Damri | | Perum Damri | official=Perum DAMRI
bulog | Perum Bulog | | Bulog | official=Perusahaan Umum Badan Urusan Logistik | site=www.bulog.co.id
perhutani | Perum Perhutani | | Perhutani | official=Perusahaan Umum Kehutanan Negara
perumnas | Perumnas | | Perum Perumnas | official=Perusahaan Umum Pembangunan Perumahan Nasional
peruri | Peruri | | Perum Peruri | official=Perusahaan Umum Percetakan Uang Republik Indonesia
jasa-tirta-i | Perum Jasa Tirta I | | Jasa Tirta I; PJT I | region=35.73
jasa-tirta-ii | Perum Jasa Tirta II | | Jasa Tirta II; PJT II | region=32.14
ptpn-iii | PTPN III | | Holding Perkebunan Nusantara; PTPN Group | official=PT Perkebunan Nusantara III (Persero)
id-food | ID Food | | | official=PT Rajawali Nusantara Indonesia (Persero)
pos-indonesia | Pos Indonesia | | PT Pos Indonesia; PosIND | official=PT Pos Indonesia (Persero)
jasa-raharja | Jasa Raharja | | | official=PT Jasa Raharja
taspen | Taspen | | PT Taspen | official=PT Taspen (Persero)
asabri | Asabri | | PT Asabri | official=PT Asabri (Persero)
jiwasraya | Jiwasraya | | Asuransi Jiwasraya; PT Asuransi Jiwasraya | official=PT Asuransi Jiwasraya (Persero)
jamkrindo | Jamkrindo | | PT Jamkrindo | official=PT Jaminan Kredit Indonesia
askrindo | Askrindo | | PT Askrindo | official=PT Asuransi Kredit Indonesia
bio-farma | Bio Farma | | PT Bio Farma; Biofarma | official=PT Bio Farma (Persero) | region=32.73
kimia-farma | Kimia Farma | | PT Kimia Farma | official=PT Kimia Farma Tbk | parent=bio-farma
indofarma | Indofarma | | PT Indofarma | official=PT Indofarma Tbk | parent=bio-farma
pindad | Pindad | | | official=PT Pindad | region=32.73
ptdi | Dirgantara Indonesia | PTDI | PT DI | official=PT Dirgantara Indonesia | region=32.73
pal-indonesia | PAL Indonesia | | PT PAL | official=PT PAL Indonesia | region=35.78
len-industri | Len Industri | | PT Len; PT Len Industri | official=PT Len Industri (Persero) | region=32.73
sarinah | Sarinah | | | official=PT Sarinah | region=31.71
sucofindo | Sucofindo | | PT Sucofindo | official=PT Superintending Company of Indonesia
surveyor-indonesia | Surveyor Indonesia | | | official=PT Surveyor Indonesia
pt-smi | PT SMI | | Sarana Multi Infrastruktur; PT Sarana Multi Infrastruktur | official=PT Sarana Multi Infrastruktur (Persero)
antara | LKBN Antara | | Kantor Berita Antara; Perum LKBN Antara | official=Perum Lembaga Kantor Berita Nasional Antara | site=www.antaranews.com
bank-jakarta | Bank Jakarta | | Bank DKI | region=31
bank-bjb | Bank BJB | | BJB | official=PT Bank Pembangunan Daerah Jawa Barat dan Banten Tbk | region=32
bank-jateng | Bank Jateng | | | official=PT Bank Pembangunan Daerah Jawa Tengah | region=33
bank-jatim | Bank Jatim | | | official=PT Bank Pembangunan Daerah Jawa Timur Tbk | region=35
bank-sumsel-babel | Bank Sumsel Babel | BSB | BSB Palembang | official=PT Bank Pembangunan Daerah Sumatera Selatan dan Bangka Belitung | region=16
bank-sumut | Bank Sumut | | | official=PT Bank Sumut | region=12
bank-nagari | Bank Nagari | | | official=PT Bank Pembangunan Daerah Sumatera Barat | region=13
transjakarta | Transjakarta | | PT Transjakarta | official=PT Transportasi Jakarta | region=31
mrt-jakarta | MRT Jakarta | | PT MRT Jakarta | official=PT MRT Jakarta (Perseroda) | region=31
lrt-jakarta | LRT Jakarta | | | official=PT LRT Jakarta | region=31
`
