import type { DemoSection } from '../demoTypes.js'

/** The sections (rubrik) of the demo outlet: six at the top, two below them. */
export const sections: readonly DemoSection[] = [
  {
    key: 'daerah',
    name: 'Daerah',
    description: 'Kabar dari kabupaten dan kota di Sumatera Selatan.',
  },
  {
    key: 'palembang',
    name: 'Palembang',
    description: 'Kabar kota: jalan, air, listrik, dan kehidupan warga.',
    parent: 'daerah',
  },
  {
    key: 'layanan',
    name: 'Layanan Publik',
    description: 'Jadwal, syarat, dan tata cara mengurus keperluan warga.',
  },
  {
    key: 'kesehatan',
    name: 'Kesehatan',
    description: 'Imunisasi, puskesmas, dan jaminan kesehatan.',
    parent: 'layanan',
  },
  {
    key: 'pendidikan',
    name: 'Pendidikan',
    description: 'Sekolah, kampus, beasiswa, dan perpustakaan.',
  },
  { key: 'ekonomi', name: 'Ekonomi', description: 'Harga pangan, usaha kecil, dan statistik.' },
  {
    key: 'transportasi',
    name: 'Transportasi',
    description: 'Kereta, bus, jalan, jembatan, dan pengaturan lalu lintas.',
  },
  { key: 'budaya', name: 'Budaya', description: 'Festival, kerajinan, dan makanan.' },
]
