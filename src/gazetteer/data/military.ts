/**
 * The armed forces, their services, regional commands of the army and units that the news names. Law: UU 34
 * of 2004 with UU 3 of 2025. Six regional commands began on 10 August 2025.
 */
export const militaryRows = `
tni | TNI | | Mabes TNI | official=Tentara Nasional Indonesia | site=tni.mil.id
tni-ad | TNI AD | | TNI Angkatan Darat; Mabesad | official=Tentara Nasional Indonesia Angkatan Darat | parent=tni | site=tniad.mil.id
tni-al | TNI AL | | TNI Angkatan Laut; Mabesal | official=Tentara Nasional Indonesia Angkatan Laut | parent=tni | site=www.tnial.mil.id
tni-au | TNI AU | | TNI Angkatan Udara; Mabesau | official=Tentara Nasional Indonesia Angkatan Udara | parent=tni | site=tni-au.mil.id
puspen-tni | Puspen TNI | | | official=Pusat Penerangan TNI | parent=tni
puspom-tni | Puspom TNI | | | official=Pusat Polisi Militer TNI | parent=tni
paspampres | Paspampres | | | official=Pasukan Pengamanan Presiden | parent=tni
bais-tni | BAIS TNI | | | official=Badan Intelijen Strategis TNI | parent=tni
kogabwilhan-i | Kogabwilhan I | | | official=Komando Gabungan Wilayah Pertahanan I | parent=tni
kogabwilhan-ii | Kogabwilhan II | | | official=Komando Gabungan Wilayah Pertahanan II | parent=tni
kogabwilhan-iii | Kogabwilhan III | | | official=Komando Gabungan Wilayah Pertahanan III | parent=tni
kostrad | Kostrad | | | official=Komando Strategis Angkatan Darat | parent=tni-ad
kopassus | Kopassus | | | official=Komando Pasukan Khusus | parent=tni-ad
puspomad | Puspomad | | | official=Pusat Polisi Militer Angkatan Darat | parent=tni-ad
dispenad | Dispenad | | | official=Dinas Penerangan Angkatan Darat | parent=tni-ad
dispenal | Dispenal | | | official=Dinas Penerangan Angkatan Laut | parent=tni-al
dispenau | Dispenau | | | official=Dinas Penerangan Angkatan Udara | parent=tni-au
akmil | Akmil | | Akademi Militer | parent=tni-ad | region=33.71
korps-marinir | Korps Marinir | | Korps Marinir TNI AL; Marinir TNI AL | parent=tni-al
kopasgat | Kopasgat | | Kopasgat TNI AU | official=Komando Pasukan Gerak Cepat | parent=tni-au
rspad | RSPAD Gatot Soebroto | RSPAD | RSPAD Gatot Subroto | official=Rumah Sakit Pusat Angkatan Darat Gatot Soebroto | parent=tni-ad | region=31.71
kodam-iskandar-muda | Kodam Iskandar Muda | | Kodam IM | official=Komando Daerah Militer Iskandar Muda | parent=tni-ad | region=11
kodam-bukit-barisan | Kodam I/Bukit Barisan | | Kodam I/BB; Kodam Bukit Barisan | official=Komando Daerah Militer I/Bukit Barisan | parent=tni-ad | region=12
kodam-sriwijaya | Kodam II/Sriwijaya | | Kodam II/Swj; Kodam Sriwijaya | official=Komando Daerah Militer II/Sriwijaya | parent=tni-ad | region=16
kodam-siliwangi | Kodam III/Siliwangi | | Kodam III/Slw; Kodam Siliwangi | official=Komando Daerah Militer III/Siliwangi | parent=tni-ad | region=32
kodam-diponegoro | Kodam IV/Diponegoro | | Kodam Diponegoro | official=Komando Daerah Militer IV/Diponegoro | parent=tni-ad | region=33
kodam-brawijaya | Kodam V/Brawijaya | | Kodam Brawijaya | official=Komando Daerah Militer V/Brawijaya | parent=tni-ad | region=35
kodam-mulawarman | Kodam VI/Mulawarman | | Kodam Mulawarman | official=Komando Daerah Militer VI/Mulawarman | parent=tni-ad | region=64
kodam-udayana | Kodam IX/Udayana | | Kodam Udayana | official=Komando Daerah Militer IX/Udayana | parent=tni-ad | region=51
kodam-tanjungpura | Kodam XII/Tanjungpura | | Kodam Tanjungpura | official=Komando Daerah Militer XII/Tanjungpura | parent=tni-ad | region=61
kodam-merdeka | Kodam XIII/Merdeka | | Kodam Merdeka | official=Komando Daerah Militer XIII/Merdeka | parent=tni-ad | region=71
kodam-hasanuddin | Kodam XIV/Hasanuddin | | Kodam Hasanuddin | official=Komando Daerah Militer XIV/Hasanuddin | parent=tni-ad | region=73
kodam-pattimura | Kodam XV/Pattimura | | Kodam XVI/Pattimura; Kodam Pattimura | official=Komando Daerah Militer XV/Pattimura | parent=tni-ad | region=81
kodam-cenderawasih | Kodam XVII/Cenderawasih | | Kodam Cenderawasih | official=Komando Daerah Militer XVII/Cenderawasih | parent=tni-ad | region=91
kodam-kasuari | Kodam XVIII/Kasuari | | Kodam Kasuari | official=Komando Daerah Militer XVIII/Kasuari | parent=tni-ad | region=92
kodam-tuanku-tambusai | Kodam XIX/Tuanku Tambusai | | Kodam Tuanku Tambusai | official=Komando Daerah Militer XIX/Tuanku Tambusai | parent=tni-ad | region=14 | from=2025-08-10
kodam-tuanku-imam-bonjol | Kodam XX/Tuanku Imam Bonjol | | Kodam Tuanku Imam Bonjol | official=Komando Daerah Militer XX/Tuanku Imam Bonjol | parent=tni-ad | region=13 | from=2025-08-10
kodam-radin-inten | Kodam XXI/Radin Inten | | Kodam Radin Inten | official=Komando Daerah Militer XXI/Radin Inten | parent=tni-ad | region=18 | from=2025-08-10
kodam-tambun-bungai | Kodam XXII/Tambun Bungai | | Kodam Tambun Bungai | official=Komando Daerah Militer XXII/Tambun Bungai | parent=tni-ad | region=62 | from=2025-08-10
kodam-palaka-wira | Kodam XXIII/Palaka Wira | | Kodam Palaka Wira | official=Komando Daerah Militer XXIII/Palaka Wira | parent=tni-ad | region=72 | from=2025-08-10
kodam-mandala-trikora | Kodam XXIV/Mandala Trikora | | Kodam Mandala Trikora | official=Komando Daerah Militer XXIV/Mandala Trikora | parent=tni-ad | region=93 | from=2025-08-10
kodam-jaya | Kodam Jaya | | Kodam Jaya/Jayakarta; Kodam Jayakarta | official=Komando Daerah Militer Jaya/Jayakarta | parent=tni-ad | region=31
`
