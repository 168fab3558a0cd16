/**
 * Regional offices of the tax authority, whose areas are not those of the provinces. Names as in the rules of
 * the Ministry of Finance on its vertical offices. Where one serves several provinces, it has no region.
 */
export const taxOfficeRows = `
kanwil-djp-aceh | Kanwil DJP Aceh | | | parent=djp | region=11
kanwil-djp-sumut-i | Kanwil DJP Sumatera Utara I | | Kanwil DJP Sumut I | parent=djp | region=12
kanwil-djp-sumut-ii | Kanwil DJP Sumatera Utara II | | Kanwil DJP Sumut II | parent=djp | region=12
kanwil-djp-riau | Kanwil DJP Riau | | | parent=djp | region=14
kanwil-djp-kepri | Kanwil DJP Kepulauan Riau | | Kanwil DJP Kepri | parent=djp | region=21
kanwil-djp-sumbar-jambi | Kanwil DJP Sumatera Barat dan Jambi | | Kanwil DJP Sumbar dan Jambi; Kanwil DJP Sumbar Jambi | parent=djp
kanwil-djp-sumsel-babel | Kanwil DJP Sumatera Selatan dan Kepulauan Bangka Belitung | | Kanwil DJP Sumsel dan Babel; Kanwil DJP Sumsel Babel; Kanwil DJP Sumsel dan Kep. Babel | parent=djp
kanwil-djp-bengkulu-lampung | Kanwil DJP Bengkulu dan Lampung | | | parent=djp
kanwil-djp-jakarta-pusat | Kanwil DJP Jakarta Pusat | | | parent=djp | region=31.71
kanwil-djp-jakarta-barat | Kanwil DJP Jakarta Barat | | | parent=djp | region=31.73
kanwil-djp-jakarta-selatan-i | Kanwil DJP Jakarta Selatan I | | | parent=djp | region=31.74
kanwil-djp-jakarta-selatan-ii | Kanwil DJP Jakarta Selatan II | | | parent=djp | region=31.74
kanwil-djp-jakarta-timur | Kanwil DJP Jakarta Timur | | | parent=djp | region=31.75
kanwil-djp-jakarta-utara | Kanwil DJP Jakarta Utara | | | parent=djp | region=31.72
kanwil-djp-jakarta-khusus | Kanwil DJP Jakarta Khusus | | | parent=djp | region=31
kanwil-djp-wajib-pajak-besar | Kanwil DJP Wajib Pajak Besar | | Kanwil LTO | parent=djp
kanwil-djp-banten | Kanwil DJP Banten | | | parent=djp | region=36
kanwil-djp-jabar-i | Kanwil DJP Jawa Barat I | | Kanwil DJP Jabar I | parent=djp | region=32
kanwil-djp-jabar-ii | Kanwil DJP Jawa Barat II | | Kanwil DJP Jabar II | parent=djp | region=32
kanwil-djp-jabar-iii | Kanwil DJP Jawa Barat III | | Kanwil DJP Jabar III | parent=djp | region=32
kanwil-djp-jateng-i | Kanwil DJP Jawa Tengah I | | Kanwil DJP Jateng I | parent=djp | region=33
kanwil-djp-jateng-ii | Kanwil DJP Jawa Tengah II | | Kanwil DJP Jateng II | parent=djp | region=33
kanwil-djp-diy | Kanwil DJP DIY | | Kanwil DJP Daerah Istimewa Yogyakarta; Kanwil DJP Yogyakarta | parent=djp | region=34
kanwil-djp-jatim-i | Kanwil DJP Jawa Timur I | | Kanwil DJP Jatim I | parent=djp | region=35
kanwil-djp-jatim-ii | Kanwil DJP Jawa Timur II | | Kanwil DJP Jatim II | parent=djp | region=35
kanwil-djp-jatim-iii | Kanwil DJP Jawa Timur III | | Kanwil DJP Jatim III | parent=djp | region=35
kanwil-djp-bali | Kanwil DJP Bali | | | parent=djp | region=51
kanwil-djp-nusa-tenggara | Kanwil DJP Nusa Tenggara | | Kanwil DJP Nusra | parent=djp
kanwil-djp-kalbar | Kanwil DJP Kalimantan Barat | | Kanwil DJP Kalbar | parent=djp | region=61
kanwil-djp-kalselteng | Kanwil DJP Kalimantan Selatan dan Tengah | | Kanwil DJP Kalselteng | parent=djp
kanwil-djp-kaltimtara | Kanwil DJP Kalimantan Timur dan Utara | | Kanwil DJP Kaltimtara | parent=djp
kanwil-djp-sulselbartra | Kanwil DJP Sulawesi Selatan, Barat, dan Tenggara | | Kanwil DJP Sulselbartra | parent=djp
kanwil-djp-suluttenggomalut | Kanwil DJP Sulawesi Utara, Tengah, Gorontalo, dan Maluku Utara | | Kanwil DJP Suluttenggomalut | parent=djp
kanwil-djp-papabrama | Kanwil DJP Papua, Papua Barat, dan Maluku | | Kanwil DJP Papabrama | parent=djp
`
