import { articleData } from '../../support/anArticle.js'

/** A place and what happens there, in words that no other theme has. */
type Theme = { readonly place: string; readonly sentences: readonly [string, string, string] }

const theme = (place: string, ...sentences: Theme['sentences']): Theme => ({ place, sentences })

/** Kinds of story that have words in common among themselves, and hardly any with each other. */
const themes = [
  theme(
    'Dermaga Lumbir',
    'Kapal penyeberangan menambah trayek untuk penumpang dan truk muatan.',
    'Nakhoda menunda pelayaran karena gelombang tinggi di selat.',
    'Loket tiket feri dipindah ke terminal yang beratap.',
  ),
  theme(
    'Pasar Wonosari',
    'Pedagang cabai menata lapak di lantai yang dikeringkan.',
    'Timbangan beras ditera ulang dan diberi segel.',
    'Harga bawang turun setelah pasokan sayur lancar.',
  ),
  theme(
    'Perpustakaan Senduro',
    'Pustakawan meminjamkan novel dan ensiklopedia kepada pelajar.',
    'Rak majalah digeser supaya meja belajar bertambah.',
    'Mobil keliling membawa komik ke dusun terpencil.',
  ),
  theme(
    'Waduk Karangasem',
    'Pintu bendungan dibuka untuk mengairi sawah di hilir.',
    'Debit irigasi diukur dengan alat telemetri.',
    'Petani menanam padi sesudah saluran tersier dikeruk.',
  ),
  theme(
    'Stadion Brantas',
    'Lintasan lari sintetis dipasang menggantikan gravel.',
    'Atlet lompat jauh berlatih memakai bak pasir.',
    'Wasit atletik menguji pengatur start elektronik.',
  ),
  theme(
    'Museum Gilimanuk',
    'Kurator merawat gerabah dan manik kuno koleksi etnografi.',
    'Vitrin kaca diganti agar prasasti terlindung lembap.',
    'Pemandu menceritakan asal kapak batu kepada pengunjung.',
  ),
  theme(
    'Puskesmas Tirtomoyo',
    'Bidan menimbang balita dan mencatat tinggi badan.',
    'Perawat menyuntikkan vaksin campak di ruang imunisasi.',
    'Apoteker menyimpan obat dalam lemari pendingin.',
  ),
  theme(
    'Stasiun Kalibaru',
    'Kereta komuter berhenti di peron tambahan.',
    'Masinis mengikuti pelatihan sinyal dan wesel.',
    'Bantalan rel beton dipasang di petak jalur ganda.',
  ),
  theme(
    'Kebun Pagilaran',
    'Pemetik daun teh memakai keranjang anyaman bambu.',
    'Pabrik melayukan pucuk lalu menggilingnya.',
    'Bibit kopi arabika disemai di bawah naungan lamtoro.',
  ),
  theme(
    'Pesisir Bangsring',
    'Nelayan menurunkan transplantasi terumbu karang.',
    'Penyelam menghitung ikan badut dan kima.',
    'Rumpon dipasang menjauhi padang lamun.',
  ),
  theme(
    'Sanggar Kemiren',
    'Penari berlatih gandrung diiringi gamelan dan biola.',
    'Perajin menatah topeng dari kayu pule.',
    'Kostum batik dijahit menurut motif gajah oling.',
  ),
  theme(
    'Bengkel Sukun',
    'Montir mengganti rem cakram sepeda motor listrik.',
    'Baterai litium diuji kapasitas dan suhunya.',
    'Oli bekas ditampung dalam drum berlabel.',
  ),
  theme(
    'Observatorium Kaliandra',
    'Teleskop diarahkan ke gugus bintang selatan.',
    'Astronom mencatat hujan meteor dan fase hilal.',
    'Kubah putar dilumasi sebelum pengamatan gerhana.',
  ),
  theme(
    'Dapur Glagah',
    'Juru masak merebus rawon dengan kluwek dan serai.',
    'Adonan kue lapis dikukus memakai santan kelapa.',
    'Resep sambal tempong dibukukan oleh paguyuban.',
  ),
  theme(
    'Jembatan Serayu',
    'Pekerja mengencangkan baut rangka baja pelengkung.',
    'Aspal hotmix dihampar di oprit dan trotoar.',
    'Lampu penerangan dipasang pada tiang galvanis.',
  ),
  theme(
    'Kandang Licin',
    'Peternak memerah sapi perah dengan mesin vakum.',
    'Rumput gajah difermentasi menjadi silase pakan.',
    'Mantri hewan memeriksa kuku kambing etawa.',
  ),
  theme(
    'Lapas Pakis',
    'Warga binaan membuat mebel jati di balai latihan.',
    'Petugas mencatat kunjungan keluarga secara daring.',
    'Kelas paket kesetaraan digelar di aula.',
  ),
  theme(
    'Radio Giri',
    'Penyiar membacakan puisi pendengar diselingi keroncong.',
    'Pemancar frekuensi modulasi dipindah ke menara.',
    'Studio rekaman dilapisi peredam gema.',
  ),
  theme(
    'Hutan Meru',
    'Polisi hutan memasang kamera jebak untuk macan tutul.',
    'Pendaki menyerahkan sampah plastik di pos rimbawan.',
    'Bibit cemara ditanam pada lereng bekas longsor.',
  ),
  theme(
    'Balai Tenun Sade',
    'Penenun mencelup benang dengan kulit mahoni.',
    'Alat gedogan diperbaiki tukang ukir.',
    'Songket dipamerkan di galeri koperasi.',
  ),
] as const

/** How many there are: no list of links is so long that one theme fills it ten times over. */
export const themeCount = themes.length

/** The title of story number `number`; `round` gives it another one. */
export const titleOf = (number: number, round = 0): string =>
  `${at(themes, number).place} ${word(number)} ${word(number + 1000 * (round + 1))}`

/** Data of story number `number`, ready for the Local API; stories of one theme are like each other. */
export const storyData = (number: number, choices: Readonly<Record<string, unknown>> = {}) => {
  const { place, sentences } = at(themes, number)
  const paragraphs = Array.from(
    { length: 6 },
    (_, index) =>
      `${at(sentences, number + index)} Dari ${place} untuk ${word(10 * number + index)}.`,
  )
  const title = titleOf(number)
  return articleData({
    firstPublishedAt: publishedAt(number),
    lead: `${title}.`,
    paragraphs,
    title,
    ...choices,
  })
}

/** Themes are days apart, the stories of one minutes. */
const publishedAt = (number: number): string =>
  new Date(
    Date.UTC(2026, 0, 3 * (number % themeCount) + 1, 3, Math.floor(number / themeCount)),
  ).toISOString()

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T // not empty

const syllables = ['ba', 'ci', 'du', 'fe', 'go', 'ha', 'ji', 'ku', 'le', 'mo'] as const

/** A word for a number, so that no two texts are the same. */
const word = (number: number): string =>
  [...String(number + 100)].map((digit) => at(syllables, Number(digit))).join('')
