/**
 * Words, folded, in front of a name that make it part of another one: streets and stops, schools and
 * hospitals, teams, estates. `Jalan Pertamina` is no company, `SMP Muhammadiyah 4` a school.
 */
export const wordsBefore: ReadonlySet<string> = new Set(
  `jalan jl jln gang simpang halte stasiun terminal stadion masjid musala perumahan perum kompleks komplek kampung
  universitas institut politeknik akademi sekolah sd smp sma smk mi mts tk ponpes pesantren rs rsud rsu klinik
  hotel taman piala liga klub voli pku yayasan koperasi festival museum partai puskesmas bendungan jembatan
  gelanggang lapangan pelabuhan bandara toko rumah siswa dinas menteri wamen lrt mrt transjakarta pak bu ibu bapak bang mas mbak`
    .trim()
    .split(/\s+/),
)

/** Words, folded, behind a name that make it part of another one: `Telkom University`, `Semen Padang FC`. */
export const wordsAfter: ReadonlySet<string> = new Set(
  `university fc united arena tower cup league school hospital hotel park mall plaza square center centre
  foundation bagian negara negeri setempat liga junior futsal esports taspen`
    .trim()
    .split(/\s+/),
)

/**
 * Heads of families that name no body by themselves: `pemerintah` is every government, and only a place
 * behind it tells which.
 */
export const openHeads: ReadonlySet<string> = new Set([
  'badan',
  'balai',
  'bank',
  'dinas',
  'imigrasi',
  'institut',
  'kantor',
  'kantor wilayah',
  'kanwil',
  'kepolisian',
  'kejaksaan',
  'komando',
  'kota',
  'kabupaten',
  'lembaga',
  'lembaga pemasyarakatan',
  'pemda',
  'pemerintah',
  'pemerintah daerah',
  'pengadilan',
  'politeknik',
  'provinsi',
  'rumah tahanan negara',
  'universitas',
])

/** Words, folded, of names that are written small in the middle of one. */
export const smallWords: ReadonlySet<string> = new Set(
  `dan di dari untuk atau atas serta bagi dalam pada dengan ke of the for and`.split(' '),
)

/** Acronyms, folded, that mean something else next to certain words: `SMA, SMK, dan MA` are schools. */
export const otherMeanings: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['big', new Set(['bang', 'boss', 'data', 'match', 'sale'])],
  ['bin', new Set(['binti', 'voli'])],
  ['dpd', new Set(['partai', 'dpc', 'dpp'])],
  ['lan', new Set(['jaringan', 'kabel', 'port', 'stia', 'wifi'])],
  [
    'ma',
    new Set([
      'darul',
      'miftahul',
      'nurul',
      'sd',
      'smp',
      'sma',
      'smk',
      'mts',
      'aliyah',
      'al',
      'madrasah',
    ]),
  ],
  ['ui', new Set(['ux'])],
])
