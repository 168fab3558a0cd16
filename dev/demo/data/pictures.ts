import type { DemoPicture } from '../demoTypes.js'

/** The pictures of the demo: drawn, not photographed, and shared by the articles. `logo` is the outlet's. */
export const pictures: readonly DemoPicture[] = [
  {
    key: 'logo',
    scene: 'emblem',
    alt: 'Lambang Kabar Musi Raya: lingkaran biru dengan tiga garis ombak putih',
    caption: 'Lambang Kabar Musi Raya.',
  },
  {
    key: 'jembatan',
    scene: 'bridge',
    alt: 'Gambar jembatan lengkung di atas sungai lebar saat matahari rendah',
    caption: 'Jembatan di atas sungai pada pagi hari.',
  },
  {
    key: 'jalan-kota',
    scene: 'road',
    alt: 'Gambar jalan kota yang lurus dengan deretan bangunan di kiri dan kanan',
    caption: 'Jalan utama dengan marka putih di tengah kota.',
  },
  {
    key: 'rel',
    scene: 'rails',
    alt: 'Gambar rel kereta yang menjauh ke arah perbukitan',
    caption: 'Rel kereta menuju perbukitan.',
  },
  {
    key: 'hujan',
    scene: 'rain',
    alt: 'Gambar awan gelap dan hujan di atas deretan bangunan',
    caption: 'Hujan turun di atas kota.',
  },
  {
    key: 'sungai',
    scene: 'river',
    alt: 'Gambar dua perahu kecil di sungai tenang saat senja',
    caption: 'Perahu kecil di sungai saat senja.',
  },
  {
    key: 'festival',
    scene: 'festival',
    alt: 'Gambar umbul-umbul warna-warni di atas sungai dengan beberapa perahu',
    caption: 'Umbul-umbul dan perahu hias di tepian sungai.',
  },
  {
    key: 'pasar',
    scene: 'market',
    alt: 'Gambar lapak pasar dengan tenda bergaris dan tumpukan buah serta sayur',
    caption: 'Lapak sayur dan buah di pasar.',
  },
  {
    key: 'grafik',
    scene: 'chart',
    alt: 'Gambar diagram batang berwarna dengan garis naik turun',
    caption: 'Diagram batang dan garis.',
  },
  {
    key: 'klinik',
    scene: 'clinic',
    alt: 'Gambar tanda tambah hijau di dalam lingkaran putih',
    caption: 'Lambang layanan kesehatan.',
  },
  {
    key: 'sekolah',
    scene: 'school',
    alt: 'Gambar papan tulis hijau dengan deretan meja di depannya',
    caption: 'Ruang kelas dengan papan tulis.',
  },
  {
    key: 'buku',
    scene: 'books',
    alt: 'Gambar deretan buku berwarna di tiga rak',
    caption: 'Deretan buku di rak.',
  },
  {
    key: 'dokumen',
    scene: 'papers',
    alt: 'Gambar tiga lembar dokumen yang bertumpuk dengan cap bulat',
    caption: 'Lembar dokumen dan cap.',
  },
  {
    key: 'antrean',
    scene: 'queue',
    alt: 'Gambar barisan orang berwarna yang mengantre menuju loket',
    caption: 'Warga mengantre di depan loket.',
  },
  {
    key: 'listrik',
    scene: 'power',
    alt: 'Gambar tiang listrik dan kabel di depan langit jingga',
    caption: 'Tiang dan kabel listrik saat senja.',
  },
  {
    key: 'daun',
    scene: 'leaves',
    alt: 'Gambar dedaunan hijau yang saling menutup',
    caption: 'Dedaunan hijau.',
  },
  {
    key: 'cangkir',
    scene: 'cup',
    alt: 'Gambar cangkir dan piring di atas meja kayu dengan uap yang naik',
    caption: 'Cangkir dan piring di atas meja.',
  },
]
