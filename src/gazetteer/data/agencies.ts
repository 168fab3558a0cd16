/**
 * Abbreviations that mostly mean something else in the news (DPD of a party, KSP, ORI) are left out.
 *
 * High state institutions without the legislative and judicial ones, non-ministerial agencies,
 * independent commissions and public bodies, as `ministryRows`. Days are from the rules that made or
 * ended the bodies: Perpres 53 of 2017 (BSSN), 7 of 2018 (BPIP), 66 of 2021 (Bapanas), 83 of 2024 (BGN);
 * LIPI, BPPT, Batan and Lapan became part of BRIN on 1 September 2021; Danantara began on 24 February 2025;
 * BP Haji ended when the Ministry of Hajj and Umrah was made on 8 September 2025.
 */
export const agencyRows = `
bpk | BPK | | BPK RI | official=Badan Pemeriksa Keuangan | site=www.bpk.go.id
bank-indonesia | Bank Indonesia | BI | | site=www.bi.go.id
ojk | Otoritas Jasa Keuangan | OJK | | site=ojk.go.id
lps | Lembaga Penjamin Simpanan | LPS | | site=lps.go.id
komisi-yudisial | Komisi Yudisial | KY | | site=www.komisiyudisial.go.id
kpk | KPK | | Komisi Antirasuah; Lembaga Antirasuah | official=Komisi Pemberantasan Korupsi | site=www.kpk.go.id
kpu | KPU | | KPU RI; KPU Pusat | official=Komisi Pemilihan Umum | site=www.kpu.go.id
bawaslu | Bawaslu | | Bawaslu RI; Badan Pengawas Pemilu | official=Badan Pengawas Pemilihan Umum | site=www.bawaslu.go.id
dkpp | DKPP | | Dewan Kehormatan Penyelenggara Pemilu | official=Dewan Kehormatan Penyelenggara Pemilihan Umum | site=dkpp.go.id
komnas-ham | Komnas HAM | | | official=Komisi Nasional Hak Asasi Manusia | site=www.komnasham.go.id
komnas-perempuan | Komnas Perempuan | | | official=Komisi Nasional Anti Kekerasan terhadap Perempuan | site=komnasperempuan.go.id
kpai | KPAI | | | official=Komisi Perlindungan Anak Indonesia | site=www.kpai.go.id
knd | Komisi Nasional Disabilitas | KND
kppu | KPPU | | | official=Komisi Pengawas Persaingan Usaha | site=www.kppu.go.id
kpi | Komisi Penyiaran Indonesia | KPI | KPI Pusat | site=www.kpi.go.id
komisi-informasi-pusat | Komisi Informasi Pusat | | KI Pusat
ombudsman | Ombudsman RI | | Ombudsman | official=Ombudsman Republik Indonesia | site=ombudsman.go.id
dewan-pers | Dewan Pers | | | site=dewanpers.or.id
lpsk | LPSK | | | official=Lembaga Perlindungan Saksi dan Korban | site=www.lpsk.go.id
ppatk | PPATK | | | official=Pusat Pelaporan dan Analisis Transaksi Keuangan | site=www.ppatk.go.id
kompolnas | Kompolnas | | | official=Komisi Kepolisian Nasional
komisi-kejaksaan | Komisi Kejaksaan | | Komjak | official=Komisi Kejaksaan Republik Indonesia
knkt | KNKT | | | official=Komite Nasional Keselamatan Transportasi
lsf | Lembaga Sensor Film | LSF
ksp | Kantor Staf Presiden | | Kantor Staf Kepresidenan | official=Kantor Staf Presiden Republik Indonesia
setkab | Sekretariat Kabinet | Setkab | | site=setkab.go.id
wantimpres | Wantimpres | | | official=Dewan Pertimbangan Presiden
lemhannas | Lemhannas | | | official=Lembaga Ketahanan Nasional | site=www.lemhannas.go.id
bin | Badan Intelijen Negara | BIN
bssn | BSSN | | | official=Badan Siber dan Sandi Negara | from=2017-05-19 | site=www.bssn.go.id
lemsaneg | Lemsaneg | | | official=Lembaga Sandi Negara | to=2017-05-18 | next=bssn
bnn | BNN | | | official=Badan Narkotika Nasional | site=bnn.go.id
bnpt | BNPT | | | official=Badan Nasional Penanggulangan Terorisme | site=www.bnpt.go.id
bnpb | BNPB | | | official=Badan Nasional Penanggulangan Bencana | site=www.bnpb.go.id
basarnas | Basarnas | | Badan SAR Nasional | official=Badan Nasional Pencarian dan Pertolongan | site=basarnas.go.id
bakamla | Bakamla | | | official=Badan Keamanan Laut | site=bakamla.go.id
bmkg | BMKG | | | official=Badan Meteorologi, Klimatologi, dan Geofisika | site=www.bmkg.go.id
bps | Badan Pusat Statistik | BPS | | site=www.bps.go.id
bpkp | BPKP | | | official=Badan Pengawasan Keuangan dan Pembangunan | site=www.bpkp.go.id
bpom | BPOM | | Badan POM | official=Badan Pengawas Obat dan Makanan | site=www.pom.go.id
bkn | Badan Kepegawaian Negara | BKN | | site=www.bkn.go.id
lan | Lembaga Administrasi Negara | LAN | | site=lan.go.id
anri | Arsip Nasional | ANRI | | official=Arsip Nasional Republik Indonesia | site=anri.go.id
perpusnas | Perpusnas | | Perpustakaan Nasional | official=Perpustakaan Nasional Republik Indonesia | site=www.perpusnas.go.id
lkpp | LKPP | | | official=Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah | site=www.lkpp.go.id
bsn | Badan Standardisasi Nasional | BSN | | site=www.bsn.go.id
big | Badan Informasi Geospasial | BIG | | site=www.big.go.id
bapeten | Bapeten | | | official=Badan Pengawas Tenaga Nuklir | site=www.bapeten.go.id
brin | BRIN | | | official=Badan Riset dan Inovasi Nasional | site=brin.go.id
lipi | LIPI | | | official=Lembaga Ilmu Pengetahuan Indonesia | to=2021-08-31 | next=brin
bppt | BPPT | | | official=Badan Pengkajian dan Penerapan Teknologi | to=2021-08-31 | next=brin
batan | Badan Tenaga Nuklir Nasional | BATAN | | to=2021-08-31 | next=brin
lapan | LAPAN | | | official=Lembaga Penerbangan dan Antariksa Nasional | to=2021-08-31 | next=brin
bpip | BPIP | | | official=Badan Pembinaan Ideologi Pancasila | from=2018-02-28 | site=bpip.go.id
bapanas | Bapanas | | NFA | official=Badan Pangan Nasional | from=2021-07-29 | site=badanpangan.go.id
bgn | Badan Gizi Nasional | BGN | | from=2024-08-15 | site=www.bgn.go.id
barantin | Barantin | | | official=Badan Karantina Indonesia
bpjph | BPJPH | | | official=Badan Penyelenggara Jaminan Produk Halal | site=bpjph.halal.go.id
bp-haji | BP Haji | | | official=Badan Penyelenggara Haji | to=2025-09-07 | next=kemenhaj
bp-taskin | BP Taskin | | | official=Badan Percepatan Pengentasan Kemiskinan
bpkh | BPKH | | | official=Badan Pengelola Keuangan Haji | site=bpkh.go.id
danantara | Danantara | | BPI Danantara; Danantara Indonesia | official=Badan Pengelola Investasi Daya Anagata Nusantara | from=2025-02-24
oikn | Otorita IKN | OIKN | | official=Otorita Ibu Kota Nusantara | site=ikn.go.id
bp-batam | BP Batam | | | official=Badan Pengusahaan Kawasan Perdagangan Bebas dan Pelabuhan Bebas Batam | region=21.71 | site=bpbatam.go.id
bph-migas | BPH Migas | | | official=Badan Pengatur Hilir Minyak dan Gas Bumi
skk-migas | SKK Migas | | | official=Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi | site=www.skkmigas.go.id
bp-tapera | BP Tapera | | | official=Badan Pengelola Tabungan Perumahan Rakyat
lpdp | LPDP | | | official=Lembaga Pengelola Dana Pendidikan | parent=kemenkeu | site=lpdp.kemenkeu.go.id
bnsp | BNSP | | | official=Badan Nasional Sertifikasi Profesi
bpjs-kesehatan | BPJS Kesehatan | | | official=Badan Penyelenggara Jaminan Sosial Kesehatan | site=www.bpjs-kesehatan.go.id
bpjs-ketenagakerjaan | BPJS Ketenagakerjaan | | BP Jamsostek; BPJamsostek | official=Badan Penyelenggara Jaminan Sosial Ketenagakerjaan | site=www.bpjsketenagakerjaan.go.id
baznas | Baznas | | | official=Badan Amil Zakat Nasional | site=baznas.go.id
bwi | Badan Wakaf Indonesia | BWI | | site=www.bwi.go.id
tvri | TVRI | | | official=Televisi Republik Indonesia | site=tvri.go.id
rri | RRI | | | official=Radio Republik Indonesia | site=rri.co.id
`

/** Legislative institutions of the state. Law: UUD 1945, UU 17 of 2014. */
export const nationalLegislatureRows = `
mpr | MPR | | MPR RI | official=Majelis Permusyawaratan Rakyat | site=www.mpr.go.id
dpr | DPR | | DPR RI | official=Dewan Perwakilan Rakyat | site=www.dpr.go.id
dpd | DPD RI | | | official=Dewan Perwakilan Daerah | site=www.dpd.go.id
`
