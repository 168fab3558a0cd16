import { stopWords } from '../text/stopWords.js'

/** Short words of everyday Indonesian, folded, that the name of an institution could be read as. */
export const commonWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...`
abu ada air aja aji aku alam alat aman anak antara api arah asal atap atas awal awan ayah bagi
baik baja baju bakti balai balut bank baru batu bayi bea beli besi bibi big bin bina bisa bola buah
buku bulan bumi bunga catur cinta dana danau darah desa dewan dewi didik dinas dosa duka gaji
garam gas gula guru haji hak hama harga hari hati hutan ibu ikan ilmu inti jalan jasa jiwa kaca
kadin kaki kami karya kasa kata kaya kayu kelas kepala kios kontras kota kuda kutu laba laga
laju laku lampu lan langka lari laut lima limbah maju maki mandiri marga mas masa mata mati mega
merdeka mitra modal muka nama nasi negara nilai obat padi pagi pal pan panas pasar pasir patra
pelita pertiwi pintu pita pos pria pupuk raja rasa rona ruang rusa saka sapi sari satu semen
setia siap sita suara suka surya susu tamu tani tawa tegas teman tempo timah tua tugas tulang
umrah umur waktu warga wisata
`
    .trim()
    .split(/\s+/),
])
