/**
 * State universities, institutes and polytechnics, each with the region of its main campus. Names from the
 * presidential regulations and ministerial rules that made them, short forms from their own use. Aliases of
 * former times (Unsyiah, Unlam) still mean the same body.
 */
export const universityRows = `
usk | Universitas Syiah Kuala | USK | Unsyiah | region=11.71 | site=usk.ac.id
unimal | Universitas Malikussaleh | Unimal | | region=11.08 | site=www.unimal.ac.id
utu | Universitas Teuku Umar | UTU | | region=11.05 | site=utu.ac.id
unsam-langsa | Universitas Samudra | | Unsam Langsa | region=11.74
isbi-aceh | ISBI Aceh | | | official=Institut Seni Budaya Indonesia Aceh | region=11.06
usu | Universitas Sumatera Utara | USU | | region=12.71 | site=www.usu.ac.id
unimed | Universitas Negeri Medan | Unimed | | region=12.07 | site=www.unimed.ac.id
unand | Universitas Andalas | Unand | | region=13.71 | site=www.unand.ac.id
unp | Universitas Negeri Padang | UNP | | region=13.71 | site=www.unp.ac.id
isi-padangpanjang | ISI Padangpanjang | | ISI Padang Panjang | official=Institut Seni Indonesia Padangpanjang | region=13.74
unri | Universitas Riau | Unri | | region=14.71 | site=unri.ac.id
umrah | Universitas Maritim Raja Ali Haji | | UMRAH Tanjungpinang | region=21.72 | site=umrah.ac.id
unja | Universitas Jambi | Unja | | region=15.05 | site=www.unja.ac.id
unsri | Universitas Sriwijaya | Unsri | | region=16.10 | site=www.unsri.ac.id
ubb | Universitas Bangka Belitung | UBB | | region=19.01 | site=www.ubb.ac.id
unib | Universitas Bengkulu | Unib | | region=17.71 | site=www.unib.ac.id
unila | Universitas Lampung | Unila | | region=18.71 | site=www.unila.ac.id
itera | Institut Teknologi Sumatera | Itera | | region=18.01 | site=www.itera.ac.id
ui | Universitas Indonesia | UI | | region=32.76 | site=www.ui.ac.id
unj | Universitas Negeri Jakarta | UNJ | | region=31.75 | site=www.unj.ac.id
upn-jakarta | UPN Veteran Jakarta | UPNVJ | UPN "Veteran" Jakarta | official=Universitas Pembangunan Nasional Veteran Jakarta | region=31.74
ut | Universitas Terbuka | | | region=36.74 | site=www.ut.ac.id
untirta | Universitas Sultan Ageng Tirtayasa | Untirta | | region=36.73 | site=untirta.ac.id
itb | Institut Teknologi Bandung | ITB | | region=32.73 | site=www.itb.ac.id
ipb | IPB University | IPB | | official=Institut Pertanian Bogor | region=32.01 | site=www.ipb.ac.id
unpad | Universitas Padjadjaran | Unpad | | region=32.11 | site=www.unpad.ac.id
upi | Universitas Pendidikan Indonesia | UPI | | region=32.73 | site=www.upi.edu
isbi-bandung | ISBI Bandung | | | official=Institut Seni Budaya Indonesia Bandung | region=32.73
unsika | Universitas Singaperbangsa Karawang | Unsika | | region=32.15 | site=unsika.ac.id
unsil | Universitas Siliwangi | Unsil | | region=32.78 | site=unsil.ac.id
undip | Universitas Diponegoro | Undip | | region=33.74 | site=www.undip.ac.id
unnes | Universitas Negeri Semarang | Unnes | | region=33.74 | site=unnes.ac.id
uns | Universitas Sebelas Maret | UNS | UNS Solo | region=33.72 | site=uns.ac.id
unsoed | Universitas Jenderal Soedirman | Unsoed | | region=33.02 | site=unsoed.ac.id
untidar | Universitas Tidar | Untidar | | region=33.71 | site=untidar.ac.id
isi-surakarta | ISI Surakarta | | ISI Solo | official=Institut Seni Indonesia Surakarta | region=33.72
ugm | Universitas Gadjah Mada | UGM | | region=34.04 | site=ugm.ac.id
uny | Universitas Negeri Yogyakarta | UNY | | region=34.04 | site=www.uny.ac.id
upn-yogyakarta | UPN Veteran Yogyakarta | UPNVY | UPN "Veteran" Yogyakarta | official=Universitas Pembangunan Nasional Veteran Yogyakarta | region=34.04
isi-yogyakarta | ISI Yogyakarta | | ISI Jogja | official=Institut Seni Indonesia Yogyakarta | region=34.02
unair | Universitas Airlangga | Unair | | region=35.78 | site=unair.ac.id
its | Institut Teknologi Sepuluh Nopember | ITS | ITS Surabaya | region=35.78 | site=www.its.ac.id
unesa | Universitas Negeri Surabaya | Unesa | | region=35.78 | site=www.unesa.ac.id
upn-jatim | UPN Veteran Jawa Timur | | UPN Veteran Jatim; UPN "Veteran" Jawa Timur | official=Universitas Pembangunan Nasional Veteran Jawa Timur | region=35.78
ub | Universitas Brawijaya | UB | Unibraw | region=35.73 | site=ub.ac.id
um | Universitas Negeri Malang | | | region=35.73 | site=um.ac.id
unej | Universitas Jember | Unej | | region=35.09 | site=unej.ac.id
utm | Universitas Trunojoyo Madura | UTM | | region=35.26 | site=trunojoyo.ac.id
unud | Universitas Udayana | Unud | | region=51.03 | site=www.unud.ac.id
undiksha | Universitas Pendidikan Ganesha | Undiksha | | region=51.08 | site=undiksha.ac.id
isi-bali | ISI Bali | | ISI Denpasar; Institut Seni Indonesia Denpasar | official=Institut Seni Indonesia Bali | region=51.71
unram | Universitas Mataram | Unram | | region=52.71 | site=unram.ac.id
undana | Universitas Nusa Cendana | Undana | | region=53.71 | site=undana.ac.id
unimor | Universitas Timor | Unimor | | region=53.03 | site=unimor.ac.id
untan | Universitas Tanjungpura | Untan | | region=61.71 | site=www.untan.ac.id
upr | Universitas Palangka Raya | UPR | | region=62.71 | site=www.upr.ac.id
ulm | Universitas Lambung Mangkurat | ULM | Unlam | region=63.71 | site=ulm.ac.id
unmul | Universitas Mulawarman | Unmul | | region=64.72 | site=unmul.ac.id
itk | Institut Teknologi Kalimantan | ITK | | region=64.71 | site=itk.ac.id
ubt | Universitas Borneo Tarakan | UBT | | region=65.71 | site=www.borneo.ac.id
unsrat | Universitas Sam Ratulangi | Unsrat | | region=71.71 | site=www.unsrat.ac.id
unima | Universitas Negeri Manado | Unima | | region=71.02 | site=unima.ac.id
untad | Universitas Tadulako | Untad | | region=72.71 | site=untad.ac.id
unhas | Universitas Hasanuddin | Unhas | | region=73.71 | site=www.unhas.ac.id
unm | Universitas Negeri Makassar | UNM | | region=73.71 | site=unm.ac.id
ith | Institut Teknologi Bacharuddin Jusuf Habibie | | ITH Parepare; Institut Teknologi BJ Habibie | region=73.72
uho | Universitas Halu Oleo | UHO | Unhalu | region=74.71 | site=uho.ac.id
usn-kolaka | Universitas Sembilanbelas November Kolaka | | USN Kolaka | region=74.01
ung | Universitas Negeri Gorontalo | UNG | | region=75.71 | site=www.ung.ac.id
unsulbar | Universitas Sulawesi Barat | Unsulbar | | region=76.05 | site=unsulbar.ac.id
unpatti | Universitas Pattimura | Unpatti | | region=81.71 | site=unpatti.ac.id
unkhair | Universitas Khairun | Unkhair | | region=82.71 | site=unkhair.ac.id
uncen | Universitas Cenderawasih | Uncen | | region=91.71 | site=uncen.ac.id
isbi-papua | ISBI Tanah Papua | | | official=Institut Seni Budaya Indonesia Tanah Papua | region=91.71
unipa | Universitas Papua | Unipa | | region=92.02 | site=unipa.ac.id
unmus | Universitas Musamus | Unmus | Universitas Musamus Merauke | region=93.01 | site=unmus.ac.id

pens | Politeknik Elektronika Negeri Surabaya | PENS | | region=35.78
ppns | Politeknik Perkapalan Negeri Surabaya | | PPNS Surabaya | region=35.78
pnj | Politeknik Negeri Jakarta | PNJ | | region=32.76
polban | Politeknik Negeri Bandung | Polban | | region=32.17
polines | Politeknik Negeri Semarang | Polines | | region=33.74
polinema | Politeknik Negeri Malang | Polinema | | region=35.73
polije | Politeknik Negeri Jember | Polije | | region=35.09
poliwangi | Politeknik Negeri Banyuwangi | Poliwangi | | region=35.10
polsri | Politeknik Negeri Sriwijaya | Polsri | | region=16.71
polinela | Politeknik Negeri Lampung | Polinela | | region=18.71
polmed | Politeknik Negeri Medan | Polmed | | region=12.71
polibatam | Politeknik Negeri Batam | Polibatam | | region=21.71
pnup | Politeknik Negeri Ujung Pandang | PNUP | | region=73.71

uin-ar-raniry | UIN Ar-Raniry | | UIN Ar-Raniry Banda Aceh; UIN Banda Aceh | official=Universitas Islam Negeri Ar-Raniry | region=11.71
uinsu | UIN Sumatera Utara | UINSU | UIN Medan; UIN Sumut | official=Universitas Islam Negeri Sumatera Utara | region=12.71
uin-imam-bonjol | UIN Imam Bonjol | | UIN Imam Bonjol Padang; UIN IB Padang | official=Universitas Islam Negeri Imam Bonjol | region=13.71
uin-suska | UIN Suska Riau | | UIN Sultan Syarif Kasim Riau; UIN Suska | official=Universitas Islam Negeri Sultan Syarif Kasim Riau | region=14.71
uin-jambi | UIN STS Jambi | | UIN Sulthan Thaha Saifuddin Jambi; UIN Jambi | official=Universitas Islam Negeri Sulthan Thaha Saifuddin Jambi | region=15.05
uin-raden-fatah | UIN Raden Fatah | | UIN Raden Fatah Palembang; UIN Palembang | official=Universitas Islam Negeri Raden Fatah | region=16.71
uin-raden-intan | UIN Raden Intan Lampung | | UIN Raden Intan; UIN Lampung; UIN RIL | official=Universitas Islam Negeri Raden Intan Lampung | region=18.71
uin-jakarta | UIN Jakarta | | UIN Syarif Hidayatullah; UIN Syarif Hidayatullah Jakarta | official=Universitas Islam Negeri Syarif Hidayatullah Jakarta | region=36.74 | site=www.uinjkt.ac.id
uin-banten | UIN Banten | | UIN SMH Banten; UIN Sultan Maulana Hasanuddin Banten | official=Universitas Islam Negeri Sultan Maulana Hasanuddin Banten | region=36.73
uin-bandung | UIN Bandung | | UIN Sunan Gunung Djati; UIN SGD Bandung; UIN Sunan Gunung Djati Bandung | official=Universitas Islam Negeri Sunan Gunung Djati | region=32.73 | site=uinsgd.ac.id
uin-walisongo | UIN Walisongo | | UIN Walisongo Semarang; UIN Semarang | official=Universitas Islam Negeri Walisongo | region=33.74 | site=walisongo.ac.id
uin-rms | UIN Raden Mas Said Surakarta | | UIN Raden Mas Said; UIN RMS Surakarta; UIN Surakarta | official=Universitas Islam Negeri Raden Mas Said Surakarta | region=33.11
uin-saizu | UIN Saizu Purwokerto | | UIN Saizu; UIN Prof KH Saifuddin Zuhri; UIN Purwokerto | official=Universitas Islam Negeri Profesor Kiai Haji Saifuddin Zuhri Purwokerto | region=33.02
uin-suka | UIN Sunan Kalijaga | | UIN Sunan Kalijaga Yogyakarta; UIN Suka; UIN Yogyakarta; UIN Jogja | official=Universitas Islam Negeri Sunan Kalijaga | region=34.04 | site=uin-suka.ac.id
uinsa | UIN Sunan Ampel | UINSA | UIN Sunan Ampel Surabaya; UIN Surabaya | official=Universitas Islam Negeri Sunan Ampel | region=35.78
uin-malang | UIN Malang | | UIN Maulana Malik Ibrahim; UIN Maliki Malang; UIN Maulana Malik Ibrahim Malang | official=Universitas Islam Negeri Maulana Malik Ibrahim Malang | region=35.73 | site=www.uin-malang.ac.id
uin-khas | UIN KHAS Jember | | UIN KHAS; UIN Kiai Haji Achmad Siddiq Jember; UIN Jember | official=Universitas Islam Negeri Kiai Haji Achmad Siddiq Jember | region=35.09
uin-satu | UIN SATU Tulungagung | | UIN Sayyid Ali Rahmatullah Tulungagung; UIN Tulungagung | official=Universitas Islam Negeri Sayyid Ali Rahmatullah Tulungagung | region=35.04
uin-mataram | UIN Mataram | | | official=Universitas Islam Negeri Mataram | region=52.71
uin-antasari | UIN Antasari | | UIN Antasari Banjarmasin; UIN Banjarmasin | official=Universitas Islam Negeri Antasari | region=63.71
uinsi | UIN Sultan Aji Muhammad Idris Samarinda | UINSI | UINSI Samarinda; UIN Samarinda | official=Universitas Islam Negeri Sultan Aji Muhammad Idris Samarinda | region=64.72
uin-alauddin | UIN Alauddin | | UIN Alauddin Makassar; UIN Makassar | official=Universitas Islam Negeri Alauddin | region=73.06
uin-datokarama | UIN Datokarama Palu | | UIN Datokarama; UIN Palu | official=Universitas Islam Negeri Datokarama Palu | region=72.71
uin-fas | UIN Fatmawati Sukarno Bengkulu | | UIN FAS Bengkulu; UIN Bengkulu | official=Universitas Islam Negeri Fatmawati Sukarno Bengkulu | region=17.71
`
