/**
 * Seats of immigration offices, without their class, which changes: `region of the seat | seat; other
 * spellings`. Only offices that are known for sure.
 */
export const immigrationSeats = `
11.71 | Banda Aceh
11.05 | Meulaboh
11.73 | Lhokseumawe
12.71 | Medan
12.71 | Belawan
12.71 | Polonia
12.72 | Pematangsiantar; Pematang Siantar
12.73 | Sibolga
12.74 | Tanjungbalai Asahan; Tanjung Balai Asahan
13.71 | Padang
13.06 | Agam
14.71 | Pekanbaru
14.72 | Dumai
14.03 | Bengkalis
14.04 | Tembilahan
14.07 | Bagansiapiapi
14.08 | Siak
14.10 | Selat Panjang; Selatpanjang
15.71 | Jambi
15.06 | Kuala Tungkal
16.71 | Palembang
16.03 | Muara Enim; Muaraenim
17.71 | Bengkulu
18.71 | Bandar Lampung; Bandarlampung
18.03 | Kotabumi
18.01 | Kalianda
19.71 | Pangkalpinang; Pangkal Pinang
19.02 | Tanjungpandan; Tanjung Pandan
21.71 | Batam
21.71 | Belakang Padang
21.01 | Tanjung Uban
21.72 | Tanjungpinang; Tanjung Pinang
21.02 | Tanjung Balai Karimun
21.03 | Ranai
31.71 | Jakarta Pusat; Jakpus
31.72 | Jakarta Utara; Jakut
31.72 | Tanjung Priok
31.73 | Jakarta Barat; Jakbar
31.74 | Jakarta Selatan; Jaksel
31.75 | Jakarta Timur; Jaktim
36.71 | Soekarno-Hatta; Soetta
36.71 | Tangerang
36.73 | Serang
36.72 | Cilegon
32.73 | Bandung
32.71 | Bogor
32.75 | Bekasi
32.76 | Depok
32.72 | Sukabumi
32.74 | Cirebon
32.78 | Tasikmalaya
32.15 | Karawang
33.74 | Semarang
33.72 | Surakarta; Solo
33.18 | Pati
33.01 | Cilacap
33.27 | Pemalang
33.07 | Wonosobo
34.71 | Yogyakarta; Yogya; Jogja
35.78 | Surabaya
35.78 | Tanjung Perak
35.73 | Malang
35.71 | Kediri
35.05 | Blitar
35.77 | Madiun
35.09 | Jember
35.28 | Pamekasan
35.02 | Ponorogo
51.03 | Ngurah Rai
51.71 | Denpasar
51.08 | Singaraja
52.71 | Mataram
52.04 | Sumbawa Besar
52.72 | Bima
53.71 | Kupang
53.04 | Atambua
53.07 | Maumere
53.15 | Labuan Bajo
61.71 | Pontianak
61.72 | Singkawang
61.01 | Sambas
61.03 | Entikong
61.03 | Sanggau
61.04 | Ketapang
61.06 | Putussibau
62.71 | Palangka Raya; Palangkaraya
62.02 | Sampit
63.71 | Banjarmasin
63.10 | Batulicin
64.72 | Samarinda
64.71 | Balikpapan
64.03 | Tanjung Redeb
65.71 | Tarakan
65.03 | Nunukan
71.71 | Manado
71.72 | Bitung
71.03 | Tahuna
71.74 | Kotamobagu
72.71 | Palu
72.01 | Banggai
73.71 | Makassar
73.72 | Parepare; Pare-Pare
73.73 | Palopo
74.71 | Kendari
74.72 | Baubau; Bau-Bau
74.07 | Wakatobi
75.71 | Gorontalo
76.04 | Polewali Mandar; Polman
76.02 | Mamuju
81.71 | Ambon
81.72 | Tual
82.71 | Ternate
82.03 | Tobelo
91.71 | Jayapura
91.06 | Biak
92.02 | Manokwari
93.01 | Merauke
94.04 | Mimika; Timika
96.71 | Sorong
`
