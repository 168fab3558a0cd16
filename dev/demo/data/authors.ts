import type { DemoAuthor } from '../demoTypes.js'

/** The bylines of the demo: four invented people and a desk. */
export const authors: readonly DemoAuthor[] = [
  {
    key: 'redaksi',
    name: 'Redaksi Kabar Musi Raya',
    kind: 'desk',
    jobTitle: 'Meja redaksi',
    bio: 'Meja redaksi menyusun jadwal layanan, prakiraan cuaca, dan laporan bersama.',
  },
  {
    key: 'sekar',
    name: 'Sekar Wulandira',
    kind: 'person',
    jobTitle: 'Reporter layanan publik',
    bio: 'Sekar menulis tentang layanan pemerintah, kesehatan, dan pendidikan.',
  },
  {
    key: 'bagas',
    name: 'Bagas Tirtamulya',
    kind: 'person',
    jobTitle: 'Reporter kota',
    bio: 'Bagas meliput jalan, jembatan, kereta, dan angkutan umum.',
  },
  {
    key: 'melur',
    name: 'Melur Handaraja',
    kind: 'person',
    jobTitle: 'Penyunting',
    bio: 'Melur menyunting rubrik daerah dan budaya, dan sesekali menulis analisis.',
  },
  {
    key: 'arkan',
    name: 'Arkan Sudirahasta',
    kind: 'person',
    jobTitle: 'Reporter ekonomi',
    bio: 'Arkan mengikuti harga pangan, usaha kecil, dan angka statistik.',
  },
]
