/**
 * Other names of regions as newspapers write them, without `Kabupaten` and `Kota`: short forms, other
 * spellings and the names of decrees. For provinces the usual short form stands first. Short forms
 * that are ordinary words (Mitra for Minahasa Tenggara) are left out.
 */
export const otherNamesTable = `
11 | Aceh; Nanggroe Aceh Darussalam; NAD
12 | Sumut
13 | Sumbar
16 | Sumsel
19 | Babel; Bangka Belitung
21 | Kepri
31 | DKI Jakarta; DKI; Jakarta; DKJ; DK Jakarta; Daerah Khusus Ibukota Jakarta; Daerah Khusus Ibu Kota Jakarta; Daerah Khusus Jakarta
32 | Jabar
33 | Jateng
34 | DIY; Yogyakarta; D.I. Yogyakarta; Daerah Istimewa Yogyakarta
35 | Jatim
52 | NTB
53 | NTT
61 | Kalbar
62 | Kalteng
63 | Kalsel
64 | Kaltim
65 | Kaltara
71 | Sulut
72 | Sulteng
73 | Sulsel
74 | Sultra
76 | Sulbar
82 | Malut

# Aceh
11.12 | Abdya
11.18 | Pijay

# Sumatera Utara
12.01 | Tapteng
12.02 | Taput
12.03 | Tapsel
12.07 | Deliserdang
12.10 | Labuhan Batu
12.12 | Toba Samosir; Tobasa
12.13 | Madina
12.14 | Nisel
12.16 | Humbahas
12.18 | Sergai; Serdangbedagai
12.19 | Batubara
12.20 | Paluta
12.21 | Palas
12.22 | Labusel; Labuhan Batu Selatan
12.23 | Labura; Labuhan Batu Utara
12.72 | Pematang Siantar; Siantar
12.74 | Tanjung Balai
12.76 | Tebingtinggi
12.77 | Padang Sidempuan; Padangsidempuan; Padang Sidimpuan
12.78 | Gunung Sitoli

# Sumatera Barat
13.01 | Pessel
13.07 | Limapuluh Kota; 50 Kota
13.09 | Mentawai
13.11 | Solsel
13.12 | Pasbar
13.74 | Padangpanjang

# Riau
14.02 | Inhu
14.04 | Inhil
14.06 | Rohul
14.07 | Rohil
14.09 | Kuansing
14.10 | Meranti

# Jambi
15.04 | Batang Hari
15.06 | Tanjabbar; Tanjab Barat
15.07 | Tanjabtim; Tanjab Timur
15.72 | Sungaipenuh

# Sumatera Selatan
16.01 | OKU
16.02 | OKI
16.03 | Muaraenim
16.05 | Mura
16.06 | Muba
16.08 | OKU Timur; OKUT
16.09 | OKU Selatan; OKUS
16.11 | 4 Lawang
16.12 | PALI
16.13 | Muratara
16.72 | Pagar Alam
16.73 | Lubuk Linggau

# Lampung
18.01 | Lamsel
18.02 | Lamteng
18.03 | Lampura
18.04 | Lambar
18.05 | Tulangbawang
18.07 | Lamtim
18.08 | Waykanan
18.12 | Tubaba; Tulangbawang Barat
18.13 | Pesibar
18.71 | Bandarlampung

# Kepulauan Bangka Belitung dan Kepulauan Riau
19.03 | Basel
19.04 | Bateng
19.06 | Beltim
19.71 | Pangkal Pinang
21.05 | Anambas
21.72 | Tanjung Pinang

# Jakarta
31.71 | Jakpus
31.72 | Jakut
31.73 | Jakbar
31.74 | Jaksel
31.75 | Jaktim

# Jawa
32.17 | KBB
33.72 | Solo
34.01 | Kulonprogo
34.03 | Gunung Kidul
34.71 | Yogya; Jogja
36.74 | Tangsel

# Nusa Tenggara
52.01 | Lobar
52.02 | Loteng
52.03 | Lotim
52.07 | KSB
52.08 | KLU; Lotara
53.02 | TTS
53.03 | TTU
53.06 | Flotim
53.15 | Mabar
53.18 | SBD
53.19 | Matim

# Kalimantan
61.11 | KKU
61.12 | Kuburaya
62.01 | Kobar
62.02 | Kotim
62.04 | Barsel
62.05 | Barut
62.13 | Bartim
62.71 | Palangkaraya
63.01 | Tala; Tanahlaut
63.04 | Batola
63.06 | HSS
63.07 | HST
63.08 | HSU
63.10 | Tanbu
64.02 | Kukar
64.07 | Kubar
64.08 | Kutim
64.09 | PPU
64.11 | Mahulu
65.04 | KTT

# Sulawesi
71.01 | Bolmong
71.03 | Sangihe
71.04 | Talaud
71.05 | Minsel
71.06 | Minut
71.08 | Bolmut; Bolmong Utara
71.09 | Sitaro
71.10 | Boltim; Bolmong Timur
71.11 | Bolsel; Bolmong Selatan
72.04 | Toli-Toli
72.07 | Bangkep
72.08 | Parimo
72.09 | Tojo Una Una; Touna
72.12 | Morut
73.01 | Selayar
73.10 | Pangkep
73.14 | Sidrap
73.18 | Tator
73.22 | Lutra
73.24 | Lutim
73.26 | Torut
73.72 | Pare-Pare
74.05 | Konsel
74.08 | Kolut
74.09 | Konut
74.10 | Butur
74.11 | Koltim
74.12 | Konkep
74.13 | Mubar
74.14 | Buteng
74.15 | Busel
74.72 | Bau-Bau; Bau Bau
75.03 | Bonebol
75.05 | Gorut
76.01 | Mamuju Utara; Matra
76.04 | Polman
76.06 | Mateng

# Maluku
81.01 | Malteng
81.02 | Malra
81.03 | Maluku Tenggara Barat; MTB; KKT
81.05 | SBT
81.06 | SBB
81.08 | MBD
81.09 | Bursel
82.01 | Halbar
82.02 | Halteng
82.03 | Halut
82.04 | Halsel
82.05 | Kepsul
82.06 | Haltim
82.72 | Tidore

# Papua
91.05 | Yapen
92.03 | Fak-Fak; Fak Fak
92.11 | Mansel
92.12 | Pegaf
95.02 | Pegubin
95.05 | Mamteng
`
