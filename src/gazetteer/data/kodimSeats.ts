/**
 * District commands of the army with their numbers: `region | number/name; number; name`, one a line, by
 * regional command. Java, Bali and South Sumatra, where numbers and names are known for sure.
 */
export const kodimJayaSeats = `
31.71 | 0501/Jakarta Pusat; 0501; Jakarta Pusat
31.72 | 0502/Jakarta Utara; 0502; Jakarta Utara
31.73 | 0503/Jakarta Barat; 0503; Jakarta Barat
31.74 | 0504/Jakarta Selatan; 0504; Jakarta Selatan
31.75 | 0505/Jakarta Timur; 0505; Jakarta Timur
36.71 | 0506/Tangerang; 0506; Tangerang
32.75 | 0507/Bekasi; 0507
32.76 | 0508/Depok; 0508; Depok
32.16 | 0509/Kabupaten Bekasi; 0509; Kabupaten Bekasi
36.03 | 0510/Tigaraksa; 0510; Tigaraksa
`

/** Banten and Jawa Barat, as {@link kodimJayaSeats}. */
export const kodimSiliwangiSeats = `
36.01 | 0601/Pandeglang; 0601; Pandeglang
36.73 | 0602/Serang; 0602; Serang
36.02 | 0603/Lebak; 0603; Lebak
32.15 | 0604/Karawang; 0604; Karawang
32.13 | 0605/Subang; 0605; Subang
32.71 | 0606/Kota Bogor; 0606; Kota Bogor
32.72 | 0607/Kota Sukabumi; 0607; Kota Sukabumi
32.03 | 0608/Cianjur; 0608; Cianjur
32.77 | 0609/Cimahi; 0609; Cimahi
32.11 | 0610/Sumedang; 0610; Sumedang
32.05 | 0611/Garut; 0611; Garut
32.78 | 0612/Tasikmalaya; 0612; Tasikmalaya
32.07 | 0613/Ciamis; 0613; Ciamis
32.74 | 0614/Kota Cirebon; 0614; Kota Cirebon
32.08 | 0615/Kuningan; 0615; Kuningan
32.12 | 0616/Indramayu; 0616; Indramayu
32.10 | 0617/Majalengka; 0617; Majalengka
32.73 | 0618/Kota Bandung; 0618; Kota Bandung
32.14 | 0619/Purwakarta; 0619; Purwakarta
32.09 | 0620/Kabupaten Cirebon; 0620; Kabupaten Cirebon
32.01 | 0621/Kabupaten Bogor; 0621; Kabupaten Bogor
32.02 | 0622/Kabupaten Sukabumi; 0622; Kabupaten Sukabumi
36.72 | 0623/Cilegon; 0623; Cilegon
32.04 | 0624/Kabupaten Bandung; 0624; Kabupaten Bandung
32.18 | 0625/Pangandaran; 0625; Pangandaran
`

/** Jawa Tengah and DI Yogyakarta, as {@link kodimJayaSeats}. */
export const kodimDiponegoroSeats = `
33.02 | 0701/Banyumas; 0701; Banyumas
33.03 | 0702/Purbalingga; 0702; Purbalingga
33.01 | 0703/Cilacap; 0703; Cilacap
33.04 | 0704/Banjarnegara; 0704; Banjarnegara
33.08 | 0705/Magelang; 0705; Magelang
33.23 | 0706/Temanggung; 0706; Temanggung
33.07 | 0707/Wonosobo; 0707; Wonosobo
33.06 | 0708/Purworejo; 0708; Purworejo
33.05 | 0709/Kebumen; 0709; Kebumen
33.26 | 0710/Pekalongan; 0710; Pekalongan
33.27 | 0711/Pemalang; 0711; Pemalang
33.28 | 0712/Tegal; 0712; Tegal
33.29 | 0713/Brebes; 0713; Brebes
33.73 | 0714/Salatiga; 0714; Salatiga
33.24 | 0715/Kendal; 0715; Kendal
33.21 | 0716/Demak; 0716; Demak
33.15 | 0717/Grobogan; 0717; Grobogan; 0717/Purwodadi; Purwodadi
33.18 | 0718/Pati; 0718; Pati
33.20 | 0719/Jepara; 0719; Jepara
33.17 | 0720/Rembang; 0720; Rembang
33.16 | 0721/Blora; 0721; Blora
33.19 | 0722/Kudus; 0722; Kudus
33.10 | 0723/Klaten; 0723; Klaten
33.09 | 0724/Boyolali; 0724; Boyolali
33.14 | 0725/Sragen; 0725; Sragen
33.11 | 0726/Sukoharjo; 0726; Sukoharjo
33.13 | 0727/Karanganyar; 0727; Karanganyar
33.12 | 0728/Wonogiri; 0728; Wonogiri
34.02 | 0729/Bantul; 0729; Bantul
34.03 | 0730/Gunungkidul; 0730; Gunungkidul
34.01 | 0731/Kulon Progo; 0731; Kulon Progo; Kulonprogo
34.04 | 0732/Sleman; 0732; Sleman
33.74 | 0733/Kota Semarang; 0733; Kota Semarang; 0733/Semarang
34.71 | 0734/Kota Yogyakarta; 0734; Kota Yogyakarta; 0734/Yogyakarta
33.72 | 0735/Surakarta; 0735; Surakarta; Solo
33.25 | 0736/Batang; 0736; Batang
`

/** Jawa Timur, as {@link kodimJayaSeats}. */
export const kodimBrawijayaSeats = `
35.01 | 0801/Pacitan; 0801; Pacitan
35.02 | 0802/Ponorogo; 0802; Ponorogo
35.19 | 0803/Madiun; 0803; Madiun
35.20 | 0804/Magetan; 0804; Magetan
35.21 | 0805/Ngawi; 0805; Ngawi
35.03 | 0806/Trenggalek; 0806; Trenggalek
35.04 | 0807/Tulungagung; 0807; Tulungagung
35.05 | 0808/Blitar; 0808; Blitar
35.06 | 0809/Kediri; 0809; Kediri
35.18 | 0810/Nganjuk; 0810; Nganjuk
35.23 | 0811/Tuban; 0811; Tuban
35.24 | 0812/Lamongan; 0812; Lamongan
35.22 | 0813/Bojonegoro; 0813; Bojonegoro
35.17 | 0814/Jombang; 0814; Jombang
35.16 | 0815/Mojokerto; 0815; Mojokerto
35.15 | 0816/Sidoarjo; 0816; Sidoarjo
35.25 | 0817/Gresik; 0817; Gresik
35.07 | 0818/Malang-Batu; 0818; Malang-Batu; 0818/Kabupaten Malang-Batu
35.14 | 0819/Pasuruan; 0819; Pasuruan
35.13 | 0820/Probolinggo; 0820; Probolinggo
35.08 | 0821/Lumajang; 0821; Lumajang
35.11 | 0822/Bondowoso; 0822; Bondowoso
35.12 | 0823/Situbondo; 0823; Situbondo
35.09 | 0824/Jember; 0824; Jember
35.10 | 0825/Banyuwangi; 0825; Banyuwangi
35.28 | 0826/Pamekasan; 0826; Pamekasan
35.29 | 0827/Sumenep; 0827; Sumenep
35.27 | 0828/Sampang; 0828; Sampang
35.26 | 0829/Bangkalan; 0829; Bangkalan
35.78 | 0830/Surabaya Utara; 0830; Surabaya Utara
35.78 | 0831/Surabaya Timur; 0831; Surabaya Timur
35.78 | 0832/Surabaya Selatan; 0832; Surabaya Selatan
35.73 | 0833/Kota Malang; 0833; Kota Malang
`

/** Bali, as {@link kodimJayaSeats}. */
export const kodimUdayanaSeats = `
51.08 | 1609/Buleleng; 1609; Buleleng
51.05 | 1610/Klungkung; 1610; Klungkung
51.03 | 1611/Badung; 1611; Badung
51.04 | 1616/Gianyar; 1616; Gianyar
51.01 | 1617/Jembrana; 1617; Jembrana
51.02 | 1619/Tabanan; 1619; Tabanan
51.07 | 1623/Karangasem; 1623; Karangasem
51.06 | 1626/Bangli; 1626; Bangli
`

/** Sumatera Selatan, as {@link kodimJayaSeats}. */
export const kodimSriwijayaSeats = `
16.06 | 0401/Musi Banyuasin; 0401; Musi Banyuasin; 0401/Muba; Muba
16.02 | 0402/Ogan Komering Ilir; 0402; 0402/OKI-OI; 0402/OKI; OKI
16.01 | 0403/Ogan Komering Ulu; 0403; 0403/OKU; OKU
16.03 | 0404/Muara Enim; 0404; Muara Enim; Muaraenim
16.04 | 0405/Lahat; 0405; Lahat
16.73 | 0406/Lubuklinggau; 0406; Lubuklinggau; Lubuk Linggau
16.71 | 0418/Palembang; 0418; Palembang
16.07 | 0430/Banyuasin; 0430; Banyuasin
`
