import type { DemoNamed } from '../demoTypes.js'

/** The topics (topik) of the demo. */
export const topics: readonly DemoNamed[] = [
  { key: 'air-bersih', name: 'Air Bersih', description: 'Pasokan dan pemeliharaan jaringan air.' },
  {
    key: 'angkutan-umum',
    name: 'Angkutan Umum',
    description: 'Bus kota, LRT, dan angkutan pengumpan.',
  },
  { key: 'beasiswa', name: 'Beasiswa', description: 'Bantuan biaya pendidikan.' },
  { key: 'cuaca', name: 'Cuaca', description: 'Prakiraan, hujan, dan peringatan dini.' },
  { key: 'data-pemilih', name: 'Data Pemilih', description: 'Pemutakhiran daftar pemilih.' },
  { key: 'donor-darah', name: 'Donor Darah', description: 'Jadwal dan syarat donor.' },
  { key: 'festival', name: 'Festival', description: 'Perayaan dan lomba di tepian sungai.' },
  { key: 'harga-pangan', name: 'Harga Pangan', description: 'Harga dan pasokan bahan pokok.' },
  { key: 'imunisasi', name: 'Imunisasi', description: 'Imunisasi anak dan layanan puskesmas.' },
  {
    key: 'jalan-jembatan',
    name: 'Jalan dan Jembatan',
    description: 'Perbaikan dan pengalihan arus.',
  },
  { key: 'jaminan-kesehatan', name: 'Jaminan Kesehatan', description: 'Kepesertaan dan rujukan.' },
  { key: 'keimigrasian', name: 'Keimigrasian', description: 'Paspor dan layanan kantor imigrasi.' },
  { key: 'kendaraan', name: 'Kendaraan Bermotor', description: 'SIM, pajak, dan surat kendaraan.' },
  { key: 'kependudukan', name: 'Kependudukan', description: 'KTP, kartu keluarga, dan akta.' },
  { key: 'kereta-api', name: 'Kereta Api', description: 'Jadwal, tiket, dan aturan perjalanan.' },
  { key: 'keselamatan', name: 'Keselamatan', description: 'Aman di rumah dan di jalan.' },
  { key: 'kuliner', name: 'Kuliner', description: 'Makanan dan minuman khas.' },
  { key: 'lingkungan', name: 'Lingkungan', description: 'Sampah, sungai, dan ruang hijau.' },
  { key: 'listrik', name: 'Listrik', description: 'Pemeliharaan jaringan dan layanan pelanggan.' },
  {
    key: 'literasi-digital',
    name: 'Literasi Digital',
    description: 'Cek fakta dan keamanan daring.',
  },
  {
    key: 'perpustakaan',
    name: 'Perpustakaan',
    description: 'Buku, ruang baca, dan kegiatan membaca.',
  },
  { key: 'sekolah', name: 'Sekolah', description: 'Kegiatan dan administrasi sekolah.' },
  { key: 'seleksi-asn', name: 'Seleksi ASN', description: 'Penerimaan aparatur sipil negara.' },
  { key: 'statistik', name: 'Statistik', description: 'Angka resmi dan cara membacanya.' },
  {
    key: 'sungai-musi',
    name: 'Sungai Musi',
    description: 'Pasang, tepian, dan kehidupan di sungai.',
  },
  { key: 'umkm', name: 'UMKM', description: 'Usaha mikro, kecil, dan menengah.' },
]
