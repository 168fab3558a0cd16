/**
 * Seats of courts: `region of the seat | seat; other spellings | tags`, one a line. District courts as the
 * lists of the Supreme Court name them, with those that were opened on 22 October 2018 where the seat is
 * known for sure. A court often serves more than the region of its seat.
 */
export const districtCourtSeats = `
11.71 | Banda Aceh
11.72 | Sabang
11.07 | Sigli
11.13 | Blangkejeren
11.11 | Bireuen
11.08 | Lhoksukon
11.73 | Lhokseumawe
11.04 | Takengon
11.74 | Langsa
11.03 | Idi
11.16 | Kuala Simpang; Kualasimpang
11.02 | Kutacane
11.05 | Meulaboh
11.14 | Calang
11.09 | Sinabang
11.01 | Tapaktuan; Tapak Tuan
11.10 | Singkil
11.06 | Jantho
11.17 | Simpang Tiga Redelong
11.12 | Blangpidie
11.18 | Meureudu
11.15 | Suka Makmue
12.71 | Medan
12.75 | Binjai
12.74 | Tanjungbalai; Tanjung Balai; Tanjung Balai Asahan
12.11 | Sidikalang
12.06 | Kabanjahe
12.10 | Rantauprapat; Rantau Prapat
12.76 | Tebing Tinggi; Tebingtinggi
12.78 | Gunungsitoli; Gunung Sitoli
12.72 | Pematangsiantar; Pematang Siantar; Siantar
12.02 | Tarutung
12.77 | Padangsidimpuan; Padang Sidempuan; Padangsidempuan
12.73 | Sibolga
12.05 | Stabat
12.08 | Simalungun
12.09 | Kisaran
12.07 | Lubuk Pakam; Lubukpakam
12.13 | Mandailing Natal; Madina; Panyabungan
12.12 | Balige
12.18 | Sei Rampah
12.21 | Sibuhuan
13.71 | Padang
13.73 | Sawahlunto
13.04 | Batusangkar
13.72 | Solok
13.77 | Pariaman
13.01 | Painan
13.75 | Bukittinggi
13.08 | Lubuk Sikaping
13.76 | Payakumbuh
13.74 | Padang Panjang; Padangpanjang
13.06 | Lubuk Basung
13.07 | Tanjung Pati
13.02 | Koto Baru; Kotobaru
13.03 | Muaro; Muaro Sijunjung
13.12 | Pasaman Barat
13.10 | Pulau Punjung
14.71 | Pekanbaru
14.03 | Bengkalis
14.02 | Rengat
14.04 | Tembilahan
14.01 | Bangkinang
14.72 | Dumai
14.05 | Pelalawan
14.07 | Rokan Hilir
14.08 | Siak Sri Indrapura; Siak
14.06 | Pasir Pengaraian; Pasir Pangaraian
14.09 | Teluk Kuantan
15.71 | Jambi
15.08 | Muara Bungo; Muarabungo
15.06 | Kuala Tungkal
15.72 | Sungai Penuh; Sungaipenuh
15.02 | Bangko
15.04 | Muara Bulian
15.09 | Tebo
15.03 | Sarolangun
15.07 | Tanjung Jabung Timur
15.05 | Sengeti
16.71 | Palembang
16.02 | Kayuagung; Kayu Agung
16.01 | Baturaja
16.73 | Lubuklinggau; Lubuk Linggau
16.04 | Lahat
16.03 | Muara Enim; Muaraenim
16.06 | Sekayu
16.72 | Pagaralam; Pagar Alam
16.74 | Prabumulih
16.07 | Pangkalan Balai
17.71 | Bengkulu
17.02 | Curup
17.01 | Manna
17.03 | Arga Makmur; Argamakmur
17.04 | Bintuhan
17.08 | Kepahiang
17.05 | Tais
17.07 | Tubei
17.06 | Mukomuko
18.01 | Kalianda
18.71 | Tanjungkarang; Tanjung Karang
18.72 | Metro
18.03 | Kotabumi
18.06 | Kota Agung; Kotaagung
18.04 | Liwa
18.05 | Menggala
18.02 | Gunung Sugih; Gunungsugih
18.07 | Sukadana
18.08 | Blambangan Umpu
18.09 | Gedong Tataan; Gedongtataan
19.71 | Pangkalpinang; Pangkal Pinang
19.01 | Sungailiat; Sungai Liat
19.02 | Tanjungpandan; Tanjung Pandan
19.04 | Koba
19.05 | Mentok; Muntok
21.72 | Tanjungpinang; Tanjung Pinang
21.71 | Batam
21.02 | Tanjung Balai Karimun
21.03 | Natuna; Ranai
31.71 | Jakarta Pusat; Jakpus
31.72 | Jakarta Utara; Jakut
31.73 | Jakarta Barat; Jakbar
31.74 | Jakarta Selatan; Jaksel
31.75 | Jakarta Timur; Jaktim
32.73 | Bandung
32.11 | Sumedang
32.78 | Tasikmalaya
32.05 | Garut
32.07 | Ciamis
32.14 | Purwakarta
32.75 | Bekasi
32.15 | Karawang
32.13 | Subang
32.71 | Bogor
32.72 | Sukabumi
32.03 | Cianjur
32.74 | Cirebon
32.12 | Indramayu
32.10 | Majalengka
32.08 | Kuningan
32.02 | Cibadak
32.09 | Sumber
32.04 | Bale Bandung
32.76 | Depok
32.01 | Cibinong
32.16 | Cikarang
32.79 | Banjar
33.74 | Semarang
33.76 | Tegal
33.75 | Pekalongan
33.19 | Kudus
33.18 | Pati
33.29 | Brebes
33.27 | Pemalang
33.24 | Kendal
33.21 | Demak
33.15 | Purwodadi
33.73 | Salatiga
33.22 | Ungaran; Kabupaten Semarang
33.20 | Jepara
33.16 | Blora
33.17 | Rembang
33.25 | Batang
33.06 | Purworejo
33.71 | Magelang
33.05 | Kebumen
33.23 | Temanggung
33.07 | Wonosobo
33.72 | Surakarta; Solo
33.14 | Sragen
33.12 | Wonogiri
33.11 | Sukoharjo
33.13 | Karanganyar
33.09 | Boyolali
33.10 | Klaten
33.02 | Purwokerto
33.01 | Cilacap
33.02 | Banyumas
33.03 | Purbalingga
33.04 | Banjarnegara
33.28 | Slawi; Kabupaten Tegal
33.08 | Mungkid; Kabupaten Magelang
34.71 | Yogyakarta; Yogya; Jogja
34.01 | Wates
34.03 | Wonosari
34.04 | Sleman
34.02 | Bantul
35.78 | Surabaya
35.22 | Bojonegoro
35.23 | Tuban
35.24 | Lamongan
35.25 | Gresik
35.15 | Sidoarjo
35.16 | Mojokerto
35.17 | Jombang
35.11 | Bondowoso
35.09 | Jember
35.10 | Banyuwangi
35.12 | Situbondo
35.71 | Kediri
35.18 | Nganjuk
35.04 | Tulungagung
35.03 | Trenggalek
35.05 | Blitar
35.73 | Malang
35.75 | Pasuruan
35.74 | Probolinggo
35.08 | Lumajang
35.14 | Bangil
35.13 | Kraksaan
35.77 | Madiun
35.02 | Ponorogo
35.01 | Pacitan
35.21 | Ngawi
35.20 | Magetan
35.28 | Pamekasan
35.29 | Sumenep
35.26 | Bangkalan
35.27 | Sampang
35.06 | Kabupaten Kediri
35.19 | Kabupaten Madiun
35.07 | Kepanjen
36.73 | Serang
36.02 | Rangkasbitung
36.01 | Pandeglang
36.71 | Tangerang
51.71 | Denpasar
51.08 | Singaraja
51.01 | Negara
51.05 | Semarapura
51.02 | Tabanan
51.07 | Amlapura
51.04 | Gianyar
51.06 | Bangli
52.71 | Mataram
52.72 | Raba Bima; Bima
52.04 | Sumbawa Besar
52.03 | Selong
52.05 | Dompu
52.02 | Praya
53.71 | Kupang
53.04 | Atambua
53.02 | Soe
53.03 | Kefamenanu
53.11 | Waingapu
53.12 | Waikabubak
53.08 | Ende
53.07 | Maumere
53.06 | Larantuka
53.10 | Ruteng
53.09 | Bajawa
53.05 | Kalabahi
53.13 | Lembata
53.14 | Rote Ndao
53.15 | Labuan Bajo
53.01 | Oelamasi
61.71 | Pontianak
61.72 | Singkawang
61.05 | Sintang
61.04 | Ketapang
61.02 | Mempawah
61.03 | Sanggau
61.06 | Putussibau
61.01 | Sambas
61.07 | Bengkayang
61.08 | Ngabang
62.71 | Palangka Raya; Palangkaraya
62.01 | Pangkalan Bun
62.05 | Muara Teweh
62.03 | Kuala Kapuas
62.04 | Buntok
62.02 | Sampit
62.13 | Tamiang Layang
62.06 | Kasongan
62.08 | Sukamara
62.09 | Nanga Bulik
62.11 | Pulang Pisau
63.71 | Banjarmasin
63.06 | Kandangan
63.02 | Kotabaru
63.07 | Barabai
63.03 | Martapura
63.09 | Tanjung
63.08 | Amuntai
63.05 | Rantau
63.04 | Marabahan
63.01 | Pelaihari
63.72 | Banjarbaru
63.10 | Batulicin
63.11 | Paringin
64.72 | Samarinda
64.02 | Tenggarong
64.71 | Balikpapan
64.03 | Tanjung Redeb
64.01 | Tanah Grogot
64.07 | Kutai Barat
64.74 | Bontang
64.08 | Sangatta
64.09 | Penajam
65.71 | Tarakan
65.03 | Nunukan
65.02 | Malinau
65.01 | Tanjung Selor
71.71 | Manado
71.74 | Kotamobagu
71.03 | Tahuna
71.02 | Tondano
71.72 | Bitung
71.06 | Airmadidi
71.05 | Amurang
71.04 | Melonguane
72.71 | Palu
72.04 | Tolitoli; Toli-Toli
72.01 | Luwuk
72.02 | Poso
72.03 | Donggala
72.05 | Buol
72.08 | Parigi
73.71 | Makassar
73.06 | Sungguminasa
73.10 | Pangkajene
73.11 | Barru
73.05 | Takalar
73.09 | Maros
73.04 | Jeneponto
73.72 | Parepare; Pare-Pare
73.16 | Enrekang
73.14 | Sidenreng Rappang; Sidrap
73.15 | Pinrang
73.08 | Watampone
73.12 | Watansoppeng
73.13 | Sengkang
73.03 | Bantaeng
73.07 | Sinjai
73.02 | Bulukumba
73.01 | Selayar
73.73 | Palopo
73.18 | Makale
73.22 | Masamba
73.24 | Malili
73.17 | Belopa
74.71 | Kendari
74.72 | Baubau; Bau-Bau
74.03 | Raha
74.01 | Kolaka
74.02 | Unaaha
74.05 | Andoolo
74.04 | Pasarwajo
75.71 | Gorontalo
75.01 | Limboto
75.02 | Tilamuta
75.04 | Marisa
76.05 | Majene
76.02 | Mamuju
76.04 | Polewali
76.01 | Pasangkayu
81.71 | Ambon
81.01 | Masohi
81.72 | Tual
81.03 | Saumlaki
82.71 | Ternate
82.03 | Tobelo
82.04 | Labuha
82.72 | Soasio; Soasiu
91.71 | Jayapura
91.06 | Biak
91.05 | Serui
92.02 | Manokwari
92.03 | Fakfak; Fak-Fak
92.08 | Kaimana
93.01 | Merauke
94.01 | Nabire
94.04 | Timika; Kota Timika
95.01 | Wamena
96.71 | Sorong
`

/** Seats of the administrative courts, as {@link districtCourtSeats}. */
export const administrativeCourtSeats = `
11.71 | Banda Aceh
12.71 | Medan
13.71 | Padang
14.71 | Pekanbaru
15.71 | Jambi
16.71 | Palembang
17.71 | Bengkulu
18.71 | Bandar Lampung; Bandarlampung
19.71 | Pangkalpinang; Pangkal Pinang
21.72 | Tanjungpinang; Tanjung Pinang
31.75 | Jakarta
32.73 | Bandung
33.74 | Semarang
34.71 | Yogyakarta
35.78 | Surabaya
36.73 | Serang
51.71 | Denpasar
52.71 | Mataram
53.71 | Kupang
61.71 | Pontianak
62.71 | Palangka Raya; Palangkaraya
63.71 | Banjarmasin
64.72 | Samarinda
71.71 | Manado
72.71 | Palu
73.71 | Makassar
74.71 | Kendari
75.71 | Gorontalo
81.71 | Ambon
91.71 | Jayapura
`

/** High courts: seat or province that they are named after, as {@link districtCourtSeats}. */
export const highCourtSeats = `
11 | Banda Aceh
12 | Medan
13 | Padang
14 | Riau; Pekanbaru
15 | Jambi
16 | Palembang
17 | Bengkulu
18 | Tanjungkarang; Tanjung Karang
19 | Bangka Belitung; Babel
21 | Kepulauan Riau; Kepri
31 | DKI Jakarta; Jakarta; DKI
32 | Bandung
33 | Semarang
34 | Yogyakarta
35 | Surabaya
36 | Banten
51 | Denpasar
52 | Nusa Tenggara Barat; Mataram; NTB
53 | Kupang
61 | Pontianak
62 | Palangka Raya; Palangkaraya
63 | Banjarmasin
64 | Kalimantan Timur; Samarinda
65 | Kalimantan Utara; Kaltara
71 | Manado
72 | Sulawesi Tengah; Palu
73 | Makassar
74 | Sulawesi Tenggara; Kendari
75 | Gorontalo
76 | Sulawesi Barat; Sulbar
81 | Ambon
82 | Maluku Utara; Malut
91 | Jayapura
92 | Papua Barat
`

/**
 * Religious courts, as {@link districtCourtSeats}: those from before 2018, and a few of 2018. The court of
 * Negara in Hulu Sungai Selatan is left out, because that of Negara in Bali has the same name.
 */
export const religiousCourtSeats = `
# Sumatera Utara
12.12 | Balige
12.75 | Binjai
12.78 | Gunungsitoli; Gunung Sitoli
12.06 | Kabanjahe
12.09 | Kisaran
12.07 | Lubuk Pakam; Lubukpakam
12.71 | Medan
12.03 | Padangsidimpuan; Padang Sidempuan; Padangsidempuan
12.77 | Kota Padangsidimpuan; Kota Padang Sidempuan
12.01 | Pandan
12.13 | Panyabungan
12.72 | Pematangsiantar; Pematang Siantar
12.10 | Rantauprapat; Rantau Prapat
12.73 | Sibolga
12.11 | Sidikalang
12.08 | Simalungun
12.05 | Stabat
12.74 | Tanjungbalai; Tanjung Balai
12.02 | Tarutung
12.76 | Tebing Tinggi; Tebingtinggi
# Sumatera Barat
13.04 | Batusangkar
13.75 | Bukittinggi
13.02 | Koto Baru
13.06 | Lubuk Basung
13.08 | Lubuk Sikaping
13.06 | Maninjau
13.11 | Muara Labuh
13.71 | Padang
13.74 | Padang Panjang; Padangpanjang
13.01 | Painan
13.77 | Pariaman
13.76 | Payakumbuh
13.73 | Sawahlunto
13.03 | Sijunjung
13.72 | Solok
13.12 | Talu
13.07 | Tanjung Pati
# Riau dan Kepulauan Riau
14.01 | Bangkinang
14.03 | Bengkalis
14.72 | Dumai
14.05 | Pangkalan Kerinci
14.06 | Pasir Pengaraian; Pasir Pangaraian
14.71 | Pekanbaru
14.02 | Rengat
14.10 | Selat Panjang; Selatpanjang
14.04 | Tembilahan
14.07 | Ujung Tanjung
21.71 | Batam
21.04 | Dabo Singkep
21.03 | Natuna
21.72 | Tanjungpinang; Tanjung Pinang
21.05 | Tarempa
21.02 | Tanjung Balai Karimun
# Jambi
15.02 | Bangko
15.71 | Jambi
15.06 | Kuala Tungkal
15.04 | Muara Bulian
15.08 | Muara Bungo; Muarabungo
15.07 | Muara Sabak
15.09 | Muara Tebo
15.03 | Sarolangun
15.05 | Sengeti
15.72 | Sungai Penuh; Sungaipenuh
# Sumatera Selatan, Bengkulu, Lampung, Kepulauan Bangka Belitung
16.01 | Baturaja
16.02 | Kayuagung; Kayu Agung
16.04 | Lahat
16.73 | Lubuklinggau; Lubuk Linggau
16.03 | Muara Enim; Muaraenim
16.71 | Palembang
16.06 | Sekayu
17.03 | Arga Makmur; Argamakmur
17.71 | Bengkulu
17.02 | Curup
17.01 | Manna
17.07 | Lebong
18.08 | Blambangan Umpu
18.02 | Gunung Sugih; Gunungsugih
18.01 | Kalianda
18.03 | Kotabumi
18.04 | Krui
18.72 | Metro
18.71 | Tanjungkarang; Tanjung Karang
18.06 | Tanggamus
18.05 | Tulang Bawang; Tulangbawang
19.71 | Pangkalpinang; Pangkal Pinang
19.01 | Sungailiat; Sungai Liat
19.02 | Tanjungpandan; Tanjung Pandan
19.05 | Mentok; Muntok
# Bali dan Nusa Tenggara
51.03 | Badung
51.06 | Bangli
51.71 | Denpasar
51.04 | Gianyar
51.07 | Karangasem
51.05 | Klungkung
51.01 | Negara
51.08 | Singaraja
51.02 | Tabanan
52.72 | Bima
52.05 | Dompu
52.01 | Giri Menang
52.71 | Mataram
52.02 | Praya
52.03 | Selong
52.04 | Sumbawa Besar
52.07 | Taliwang
53.04 | Atambua
53.09 | Bajawa
53.08 | Ende
53.05 | Kalabahi
53.03 | Kefamenanu
53.71 | Kupang
53.06 | Larantuka
53.13 | Lewoleba
53.07 | Maumere
53.10 | Ruteng
53.02 | Soe
53.12 | Waikabubak
53.11 | Waingapu
53.15 | Labuan Bajo
# Kalimantan
61.07 | Bengkayang
61.04 | Ketapang
61.02 | Mempawah
61.71 | Pontianak
61.06 | Putussibau
61.01 | Sambas
61.03 | Sanggau
61.05 | Sintang
62.04 | Buntok
62.03 | Kuala Kapuas
62.05 | Muara Teweh
62.71 | Palangka Raya; Palangkaraya
62.01 | Pangkalan Bun
62.02 | Sampit
63.08 | Amuntai
63.72 | Banjarbaru
63.71 | Banjarmasin
63.07 | Barabai
63.06 | Kandangan
63.02 | Kotabaru
63.04 | Marabahan
63.03 | Martapura
63.01 | Pelaihari
63.10 | Batulicin
63.05 | Rantau
63.09 | Tanjung
64.71 | Balikpapan
64.74 | Bontang
64.02 | Tenggarong
64.72 | Samarinda
64.08 | Sangatta
64.01 | Tanah Grogot
64.03 | Tanjung Redeb
65.01 | Tanjung Selor
65.71 | Tarakan
65.03 | Nunukan
# Sulawesi
71.72 | Bitung
71.74 | Kotamobagu
71.71 | Manado
71.03 | Tahuna
71.02 | Tondano
71.05 | Amurang
72.11 | Banggai
72.06 | Bungku
72.05 | Buol
72.03 | Donggala
72.71 | Palu
72.01 | Luwuk
72.02 | Poso
72.04 | Tolitoli; Toli-Toli
72.08 | Parigi
73.03 | Bantaeng
73.11 | Barru
73.02 | Bulukumba
73.16 | Enrekang
73.04 | Jeneponto
73.18 | Makale
73.09 | Maros
73.22 | Masamba
73.73 | Palopo
73.10 | Pangkajene
73.72 | Parepare; Pare-Pare
73.15 | Pinrang
73.01 | Selayar
73.13 | Sengkang
73.14 | Sidenreng Rappang; Sidrap
73.07 | Sinjai
73.06 | Sungguminasa
73.05 | Takalar
73.08 | Watampone
73.12 | Watansoppeng
73.71 | Makassar
74.72 | Baubau; Bau-Bau
74.71 | Kendari
74.01 | Kolaka
74.03 | Raha
74.02 | Unaaha
74.05 | Andoolo
74.04 | Pasarwajo
75.71 | Gorontalo
75.01 | Limboto
75.02 | Tilamuta
75.04 | Marisa
76.05 | Majene
76.02 | Mamuju
76.04 | Polewali
# Maluku dan Papua
81.71 | Ambon
81.01 | Masohi
81.72 | Tual
82.04 | Labuha
82.03 | Morotai
82.72 | Soasio; Soasiu
82.71 | Ternate
91.06 | Biak
92.03 | Fakfak; Fak-Fak
91.71 | Jayapura
92.02 | Manokwari
93.01 | Merauke
94.04 | Mimika
94.01 | Nabire
91.03 | Sentani
91.05 | Serui
95.01 | Wamena
96.71 | Sorong
91.11 | Arso
# Jakarta, Banten, Jawa
31.71 | Jakarta Pusat; Jakpus
31.72 | Jakarta Utara; Jakut
31.73 | Jakarta Barat; Jakbar
31.74 | Jakarta Selatan; Jaksel
31.75 | Jakarta Timur; Jaktim
36.01 | Pandeglang
36.02 | Rangkasbitung
36.03 | Tigaraksa
36.71 | Tangerang
36.72 | Cilegon
36.73 | Serang
32.01 | Cibinong
32.02 | Cibadak
32.03 | Cianjur
32.04 | Soreang
32.05 | Garut
32.06 | Tasikmalaya
32.07 | Ciamis
32.08 | Kuningan
32.09 | Sumber
32.10 | Majalengka
32.11 | Sumedang
32.12 | Indramayu
32.13 | Subang
32.14 | Purwakarta
32.15 | Karawang
32.16 | Cikarang
32.17 | Ngamprah
32.71 | Bogor
32.72 | Sukabumi
32.73 | Bandung
32.74 | Cirebon
32.75 | Bekasi
32.76 | Depok
32.77 | Cimahi
32.78 | Kota Tasikmalaya
32.79 | Kota Banjar; Banjar
33.01 | Cilacap
33.02 | Purwokerto
33.02 | Banyumas
33.03 | Purbalingga
33.04 | Banjarnegara
33.05 | Kebumen
33.06 | Purworejo
33.07 | Wonosobo
33.08 | Mungkid
33.09 | Boyolali
33.10 | Klaten
33.11 | Sukoharjo
33.12 | Wonogiri
33.13 | Karanganyar
33.14 | Sragen
33.15 | Purwodadi
33.16 | Blora
33.17 | Rembang
33.18 | Pati
33.19 | Kudus
33.20 | Jepara
33.21 | Demak
33.22 | Ambarawa
33.23 | Temanggung
33.24 | Kendal
33.25 | Batang
33.26 | Kajen
33.27 | Pemalang
33.28 | Slawi
33.29 | Brebes
33.71 | Magelang
33.72 | Surakarta; Solo
33.73 | Salatiga
33.74 | Semarang
33.75 | Pekalongan
33.76 | Tegal
34.01 | Wates
34.02 | Bantul
34.03 | Wonosari
34.04 | Sleman
34.71 | Yogyakarta; Yogya; Jogja
35.01 | Pacitan
35.02 | Ponorogo
35.03 | Trenggalek
35.04 | Tulungagung
35.05 | Blitar
35.06 | Kabupaten Kediri
35.07 | Kabupaten Malang; Kepanjen
35.08 | Lumajang
35.09 | Jember
35.10 | Banyuwangi
35.11 | Bondowoso
35.12 | Situbondo
35.13 | Kraksaan
35.14 | Bangil
35.15 | Sidoarjo
35.16 | Mojokerto
35.17 | Jombang
35.18 | Nganjuk
35.19 | Kabupaten Madiun
35.20 | Magetan
35.21 | Ngawi
35.22 | Bojonegoro
35.23 | Tuban
35.24 | Lamongan
35.25 | Gresik
35.26 | Bangkalan
35.27 | Sampang
35.28 | Pamekasan
35.29 | Sumenep
35.71 | Kediri; Kota Kediri
35.73 | Malang; Kota Malang
35.74 | Probolinggo
35.75 | Pasuruan
35.77 | Madiun; Kota Madiun
35.78 | Surabaya
35.25 | Bawean
35.29 | Kangean
`

/** Seats of the courts for corruption, one in each capital of the provinces of before 2012. */
export const corruptionCourtSeats = `
11.71 | Banda Aceh
12.71 | Medan
13.71 | Padang
14.71 | Pekanbaru
21.72 | Tanjungpinang; Tanjung Pinang
15.71 | Jambi
16.71 | Palembang
17.71 | Bengkulu
18.71 | Tanjungkarang; Tanjung Karang
19.71 | Pangkalpinang; Pangkal Pinang
31.71 | Jakarta Pusat; Jakarta
32.73 | Bandung
33.74 | Semarang
34.71 | Yogyakarta
35.78 | Surabaya
36.73 | Serang
51.71 | Denpasar
52.71 | Mataram
53.71 | Kupang
61.71 | Pontianak
62.71 | Palangka Raya; Palangkaraya
63.71 | Banjarmasin
64.72 | Samarinda
71.71 | Manado
72.71 | Palu
73.71 | Makassar
74.71 | Kendari
75.71 | Gorontalo
76.02 | Mamuju
81.71 | Ambon
82.71 | Ternate
91.71 | Jayapura
92.02 | Manokwari
`

/** Courts of Islamic law in Aceh, which has no religious courts, as {@link districtCourtSeats}. */
export const islamicLawCourtSeats = `
11.71 | Banda Aceh
11.11 | Bireuen
11.13 | Blangkejeren
11.12 | Blangpidie
11.14 | Calang
11.03 | Idi
11.06 | Jantho
11.16 | Kuala Simpang; Kualasimpang
11.02 | Kutacane
11.74 | Langsa
11.73 | Lhokseumawe
11.08 | Lhoksukon
11.05 | Meulaboh
11.18 | Meureudu
11.72 | Sabang
11.07 | Sigli
11.17 | Simpang Tiga Redelong
11.09 | Sinabang
11.10 | Singkil
11.04 | Takengon
11.01 | Tapaktuan; Tapak Tuan
`

/** High religious courts: seat or province that they are named after, as {@link districtCourtSeats}. */
export const highReligiousCourtSeats = `
12 | Medan
13 | Padang
14 | Pekanbaru
15 | Jambi
16 | Palembang
17 | Bengkulu
18 | Bandar Lampung; Bandarlampung
19 | Kepulauan Bangka Belitung; Bangka Belitung
31 | Jakarta
32 | Bandung
33 | Semarang
34 | Yogyakarta
35 | Surabaya
36 | Banten
52 | Mataram
53 | Kupang
61 | Pontianak
62 | Palangka Raya; Palangkaraya
63 | Banjarmasin
64 | Samarinda
71 | Manado
72 | Palu
73 | Makassar
74 | Kendari
75 | Gorontalo
81 | Ambon
82 | Maluku Utara
91 | Jayapura
`
