/**
 * Police of provinces and regencies that bear other names than the pattern, from what police and news
 * call them. `patterns=none`: the names by the pattern belong to the police of the regency that has the
 * same name, or to nobody.
 */
export const poldaExceptions = `
19 | Polda Babel | Polda Kepulauan Bangka Belitung
31 | Polda Metro Jaya | Polda Metropolitan Jakarta Raya; Polda Metro | official=Kepolisian Daerah Metro Jaya | patterns=none
34 | Polda DIY | Polda DI Yogyakarta; Polda Yogyakarta; Polda Jogja
`

/** As {@link poldaExceptions}, for regencies. */
export const polresRegencyExceptions = `
12.07 | Polresta Deli Serdang | Polresta Deliserdang | official=Kepolisian Resor Kota Deli Serdang
13.07 | Polres 50 Kota | Polres Lima Puluh Kota; Polres Limapuluh Kota | official=Kepolisian Resor Lima Puluh Kota
32.04 | Polresta Bandung | Polres Bandung | official=Kepolisian Resor Kota Bandung | patterns=none
32.09 | Polresta Cirebon | Polres Cirebon; Polresta Sumber | official=Kepolisian Resor Kota Cirebon | patterns=none
32.16 | Polres Metro Bekasi | Polrestro Bekasi | official=Kepolisian Resor Metro Bekasi | parent=polda-dki-jakarta | patterns=none
33.01 | Polresta Cilacap | | official=Kepolisian Resor Kota Cilacap
33.02 | Polresta Banyumas | | official=Kepolisian Resor Kota Banyumas
33.08 | Polresta Magelang | Polres Magelang | official=Kepolisian Resor Kota Magelang | patterns=none
33.18 | Polresta Pati | | official=Kepolisian Resor Kota Pati
34.04 | Polresta Sleman | | official=Kepolisian Resor Kota Sleman
35.10 | Polresta Banyuwangi | | official=Kepolisian Resor Kota Banyuwangi
35.15 | Polresta Sidoarjo | | official=Kepolisian Resor Kota Sidoarjo
36.03 | Polresta Tangerang | Polres Tangerang | official=Kepolisian Resor Kota Tangerang | patterns=none
52.06 | Polres Bima | Polres Bima Kabupaten
65.01 | Polresta Bulungan | | official=Kepolisian Resor Kota Bulungan
76.02 | Polresta Mamuju | | official=Kepolisian Resor Kota Mamuju
81.04 | Polres Pulau Buru | Polres Buru
92.02 | Polresta Manokwari | | official=Kepolisian Resor Kota Manokwari
`

/** As {@link poldaExceptions}, for cities. */
export const polresCityExceptions = `
11.71 | Polresta Banda Aceh | | official=Kepolisian Resor Kota Banda Aceh
12.71 | Polrestabes Medan | Polresta Medan | official=Kepolisian Resor Kota Besar Medan
13.71 | Polresta Padang | | official=Kepolisian Resor Kota Padang
13.72 | Polres Solok Kota | | official=Kepolisian Resor Solok Kota | patterns=none
13.75 | Polresta Bukittinggi | | official=Kepolisian Resor Kota Bukittinggi
14.71 | Polresta Pekanbaru | | official=Kepolisian Resor Kota Pekanbaru
15.71 | Polresta Jambi | | official=Kepolisian Resor Kota Jambi
16.71 | Polrestabes Palembang | Polresta Palembang | official=Kepolisian Resor Kota Besar Palembang
17.71 | Polresta Bengkulu | | official=Kepolisian Resor Kota Bengkulu
18.71 | Polresta Bandar Lampung | Polresta Bandarlampung | official=Kepolisian Resor Kota Bandar Lampung
19.71 | Polresta Pangkalpinang | Polresta Pangkal Pinang | official=Kepolisian Resor Kota Pangkalpinang
21.71 | Polresta Barelang | Polres Barelang | official=Kepolisian Resor Kota Barelang
21.72 | Polresta Tanjungpinang | Polresta Tanjung Pinang | official=Kepolisian Resor Kota Tanjungpinang
31.71 | Polres Metro Jakarta Pusat | Polrestro Jakarta Pusat; Polres Metro Jakpus; Polres Jakarta Pusat | official=Kepolisian Resor Metro Jakarta Pusat | patterns=none
31.72 | Polres Metro Jakarta Utara | Polrestro Jakarta Utara; Polres Metro Jakut; Polres Jakarta Utara | official=Kepolisian Resor Metro Jakarta Utara | patterns=none
31.73 | Polres Metro Jakarta Barat | Polrestro Jakarta Barat; Polres Metro Jakbar; Polres Jakarta Barat | official=Kepolisian Resor Metro Jakarta Barat | patterns=none
31.74 | Polres Metro Jakarta Selatan | Polrestro Jakarta Selatan; Polres Metro Jaksel; Polres Jakarta Selatan | official=Kepolisian Resor Metro Jakarta Selatan | patterns=none
31.75 | Polres Metro Jakarta Timur | Polrestro Jakarta Timur; Polres Metro Jaktim; Polres Jakarta Timur | official=Kepolisian Resor Metro Jakarta Timur | patterns=none
32.71 | Polresta Bogor Kota | Polres Bogor Kota | official=Kepolisian Resor Kota Bogor Kota | patterns=none
32.72 | Polres Sukabumi Kota | | official=Kepolisian Resor Sukabumi Kota | patterns=none
32.73 | Polrestabes Bandung | | official=Kepolisian Resor Kota Besar Bandung | patterns=none
32.74 | Polres Cirebon Kota | Polresta Cirebon Kota; Polres Ciko | official=Kepolisian Resor Cirebon Kota | patterns=none
32.75 | Polres Metro Bekasi Kota | Polrestro Bekasi Kota | official=Kepolisian Resor Metro Bekasi Kota | parent=polda-dki-jakarta | patterns=none
32.76 | Polres Metro Depok | Polrestro Depok; Polresta Depok | official=Kepolisian Resor Metro Depok | parent=polda-dki-jakarta
32.78 | Polres Tasikmalaya Kota | Polresta Tasikmalaya | official=Kepolisian Resor Tasikmalaya Kota | patterns=none
32.79 | Polres Banjar | Polres Banjar Kota; Polres Kota Banjar | official=Kepolisian Resor Banjar | patterns=none
33.71 | Polres Magelang Kota | | official=Kepolisian Resor Magelang Kota | patterns=none
33.72 | Polresta Surakarta | Polresta Solo | official=Kepolisian Resor Kota Surakarta
33.74 | Polrestabes Semarang | | official=Kepolisian Resor Kota Besar Semarang | patterns=none
33.75 | Polres Pekalongan Kota | | official=Kepolisian Resor Pekalongan Kota | patterns=none
33.76 | Polres Tegal Kota | | official=Kepolisian Resor Tegal Kota | patterns=none
34.71 | Polresta Yogyakarta | Polresta Yogya; Polresta Jogja | official=Kepolisian Resor Kota Yogyakarta
35.71 | Polres Kediri Kota | Polresta Kediri | official=Kepolisian Resor Kediri Kota | patterns=none
35.72 | Polres Blitar Kota | | official=Kepolisian Resor Blitar Kota | patterns=none
35.73 | Polresta Malang Kota | Polres Malang Kota; Polresta Malang; Polres Makota | official=Kepolisian Resor Kota Malang Kota | patterns=none
35.74 | Polres Probolinggo Kota | | official=Kepolisian Resor Probolinggo Kota | patterns=none
35.75 | Polres Pasuruan Kota | | official=Kepolisian Resor Pasuruan Kota | patterns=none
35.76 | Polres Mojokerto Kota | | official=Kepolisian Resor Mojokerto Kota | patterns=none
35.77 | Polres Madiun Kota | | official=Kepolisian Resor Madiun Kota | patterns=none
35.78 | Polrestabes Surabaya | | official=Kepolisian Resor Kota Besar Surabaya
36.71 | Polres Metro Tangerang Kota | Polrestro Tangerang Kota; Polrestro Tangerang | official=Kepolisian Resor Metro Tangerang Kota | parent=polda-dki-jakarta | patterns=none
36.73 | Polresta Serang Kota | Polres Serang Kota | official=Kepolisian Resor Kota Serang Kota | patterns=none
36.74 | Polres Tangerang Selatan | | parent=polda-dki-jakarta
51.71 | Polresta Denpasar | | official=Kepolisian Resor Kota Denpasar
52.71 | Polresta Mataram | | official=Kepolisian Resor Kota Mataram
52.72 | Polres Bima Kota | | official=Kepolisian Resor Bima Kota | patterns=none
53.71 | Polresta Kupang Kota | Polres Kupang Kota | official=Kepolisian Resor Kota Kupang Kota | patterns=none
61.71 | Polresta Pontianak | Polresta Pontianak Kota | official=Kepolisian Resor Kota Pontianak
62.71 | Polresta Palangka Raya | Polresta Palangkaraya | official=Kepolisian Resor Kota Palangka Raya
63.71 | Polresta Banjarmasin | | official=Kepolisian Resor Kota Banjarmasin
64.71 | Polresta Balikpapan | | official=Kepolisian Resor Kota Balikpapan
64.72 | Polresta Samarinda | | official=Kepolisian Resor Kota Samarinda
71.71 | Polresta Manado | | official=Kepolisian Resor Kota Manado
72.71 | Polresta Palu | | official=Kepolisian Resor Kota Palu
73.71 | Polrestabes Makassar | | official=Kepolisian Resor Kota Besar Makassar
74.71 | Polresta Kendari | | official=Kepolisian Resor Kota Kendari
75.71 | Polresta Gorontalo Kota | Polres Gorontalo Kota | official=Kepolisian Resor Kota Gorontalo Kota | patterns=none
81.71 | Polresta Pulau Ambon dan Pulau-Pulau Lease | Polresta Ambon; Polresta Pulau Ambon; Polresta P. Ambon dan P.P. Lease | official=Kepolisian Resor Kota Pulau Ambon dan Pulau-Pulau Lease
82.72 | Polresta Tidore | Polresta Tidore Kepulauan | official=Kepolisian Resor Kota Tidore
91.71 | Polresta Jayapura Kota | Polres Jayapura Kota | official=Kepolisian Resor Kota Jayapura Kota | patterns=none
96.71 | Polresta Sorong Kota | Polres Sorong Kota | official=Kepolisian Resor Kota Sorong Kota | patterns=none
`
