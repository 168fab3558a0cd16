/**
 * Organizations outside the state that the whole country's news names, by the names that they use. KontraS
 * alone would be found in every `kontras`.
 */
export const organizationRows = `
pmi | Palang Merah Indonesia | | PMI Pusat | site=www.pmi.or.id
mui | Majelis Ulama Indonesia | MUI | | site=mui.or.id
nu | Nahdlatul Ulama | NU | | site=www.nu.or.id
pbnu | PBNU | | | official=Pengurus Besar Nahdlatul Ulama | parent=nu
gp-ansor | GP Ansor | | Gerakan Pemuda Ansor | parent=nu
muhammadiyah | Muhammadiyah | | Persyarikatan Muhammadiyah | site=muhammadiyah.or.id
pp-muhammadiyah | PP Muhammadiyah | | Pimpinan Pusat Muhammadiyah | parent=muhammadiyah
pgi | Persekutuan Gereja-gereja di Indonesia | PGI | | site=pgi.or.id
kwi | Konferensi Waligereja Indonesia | KWI | | site=www.kawali.org
phdi | Parisada Hindu Dharma Indonesia | PHDI
walubi | Walubi | | | official=Perwakilan Umat Buddha Indonesia
kadin | Kadin Indonesia | | Kadin Pusat | official=Kamar Dagang dan Industri Indonesia | site=kadin.id
apindo | Apindo | | | official=Asosiasi Pengusaha Indonesia | site=apindo.or.id
hipmi | Hipmi | | | official=Himpunan Pengusaha Muda Indonesia
gapki | Gapki | | | official=Gabungan Pengusaha Kelapa Sawit Indonesia
ylki | YLKI | | | official=Yayasan Lembaga Konsumen Indonesia
pssi | PSSI | | | official=Persatuan Sepak Bola Seluruh Indonesia | site=www.pssi.org
koni | KONI | | KONI Pusat | official=Komite Olahraga Nasional Indonesia
idi | Ikatan Dokter Indonesia | IDI
pgri | PGRI | | | official=Persatuan Guru Republik Indonesia
peradi | Peradi | | | official=Perhimpunan Advokat Indonesia
pwi | Persatuan Wartawan Indonesia | PWI | PWI Pusat
aji | Aliansi Jurnalis Independen | AJI | AJI Indonesia | site=aji.or.id
ijti | Ikatan Jurnalis Televisi Indonesia | IJTI
amsi | Asosiasi Media Siber Indonesia | AMSI
smsi | Serikat Media Siber Indonesia | SMSI
icw | Indonesia Corruption Watch | ICW | | site=antikorupsi.org
kontras | Komisi untuk Orang Hilang dan Korban Tindak Kekerasan | | | site=kontras.org
ylbhi | YLBHI | | | official=Yayasan Lembaga Bantuan Hukum Indonesia | site=ylbhi.or.id
walhi | Walhi | | | official=Wahana Lingkungan Hidup Indonesia | site=www.walhi.or.id
perludem | Perludem | | | official=Perkumpulan untuk Pemilu dan Demokrasi | site=perludem.org
maki | Masyarakat Antikorupsi Indonesia | MAKI | Masyarakat Anti Korupsi Indonesia
kspi | KSPI | | | official=Konfederasi Serikat Pekerja Indonesia
kspsi | KSPSI | | | official=Konfederasi Serikat Pekerja Seluruh Indonesia
pramuka | Kwarnas Gerakan Pramuka | | Kwarnas; Kwarnas Pramuka; Gerakan Pramuka
`
