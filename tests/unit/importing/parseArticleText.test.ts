import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseArticleText } from '../../../src/domain/importing/parseArticleText.js'

const title = 'Perpustakaan Keliling Singgah di Tiga Desa'
const first = 'Perpustakaan keliling singgah di tiga desa mulai pekan depan.'
const second = 'Warga boleh meminjam dua buku selama tujuh hari.'
const third = 'Jadwal singgah ditempel di balai desa.'

/** A file with the given lines below the title. */
const file = (...lines: readonly string[]): string => [title, '', ...lines].join('\n')

const codes = (text: string): readonly string[] =>
  parseArticleText(text).warnings.map(({ code, line }) => `${String(line)} ${code}`)

const errors = (text: string): readonly string[] =>
  parseArticleText(text).errors.map(({ code, line }) => `${String(line)} ${code}`)

describe('a whole wire text', () => {
  const text = [
    title,
    '',
    title,
    '',
    'Warga Desa Sukamaju membaca di mobil perpustakaan yang diparkir di halaman balai desa.--',
    '',
    first,
    '',
    second,
    '',
    'BACA JUGA:Taman Baca Desa Buka Setiap Sore',
    '',
    'BACA JUGA:Relawan Literasi Dilatih Mendongeng',
    '',
    third,
    '',
    'BACA JUGA:Sekolah Menyumbang Seribu Buku',
    '',
    'Cek Berita dan Artikel yang lain di Google News',
    '',
    'Sumber:',
  ].join('\n')

  it('becomes an article with its links at their places', () => {
    expect(parseArticleText(text)).toEqual({
      errors: [],
      lead: 'Warga Desa Sukamaju membaca di mobil perpustakaan yang diparkir di halaman balai desa.',
      paragraphs: [first, second, third],
      readAlso: [
        { afterParagraph: 2, title: 'Taman Baca Desa Buka Setiap Sore' },
        { afterParagraph: 2, title: 'Relawan Literasi Dilatih Mendongeng' },
        { afterParagraph: 3, title: 'Sekolah Menyumbang Seribu Buku' },
      ],
      sources: [],
      title,
      warnings: [],
    })
  })

  it.each([
    ['a byte order mark', (plain: string) => `\uFEFF${plain}`],
    ['CRLF', (plain: string) => plain.replaceAll('\n', '\r\n')],
    ['CR', (plain: string) => plain.replaceAll('\n', '\r')],
    ['Unicode line separators', (plain: string) => plain.replaceAll('\n', '\u2028')],
    ['no-break spaces', (plain: string) => plain.replaceAll(' ', '\u00a0')],
    ['runs of spaces', (plain: string) => plain.replaceAll(' ', ' \t  ')],
    ['spaces on blank lines', (plain: string) => plain.replaceAll('\n\n', '\n \u00a0 \n')],
    ['zero-width spaces', (plain: string) => plain.replaceAll('a', '\u200ba\u2060')],
    ['blank lines in front and behind', (plain: string) => `\n \n${plain}\n\n`],
    ['no blank lines', (plain: string) => plain.replaceAll('\n\n', '\n')],
    [
      'half of an emoji and a control character',
      (plain: string) => `${plain.slice(0, 9)}\ud83d\u0000${plain.slice(9)}`,
    ],
  ])('is the same with %s', (_, change) => {
    expect(parseArticleText(change(text))).toEqual(parseArticleText(text))
  })

  it('keeps whole emoji and letters of other scripts', () => {
    expect(parseArticleText(file('Warga 😀 membaca 本 di sini.')).paragraphs).toEqual([
      'Warga 😀 membaca 本 di sini.',
    ])
  })
})

describe('the title', () => {
  it.each([
    ['case', 'PERPUSTAKAAN KELILING SINGGAH DI TIGA DESA'],
    ['spaces', ' Perpustakaan  Keliling\u00a0Singgah di Tiga Desa '],
    ['final punctuation', 'Perpustakaan Keliling Singgah di Tiga Desa.'],
  ])('is not repeated by a line that differs in %s only', (_, repeated) => {
    const { paragraphs, title: found } = parseArticleText(file(repeated, '', first))

    expect(found).toBe(title)
    expect(paragraphs).toEqual([first])
  })

  it('is not repeated further down either', () => {
    expect(parseArticleText(file(first, title, second)).paragraphs).toEqual([first, second])
  })

  it('loses the label in front of it', () => {
    expect(parseArticleText(`JUDUL: ${title}\n\n${first}`).title).toBe(title)
    expect(parseArticleText(`Judul:\n\n${first}`).title).toBe('Judul:')
  })

  it('may have 200 characters and no more', () => {
    expect(errors(`${'a'.repeat(200)}\n${first}`)).toEqual([])
    expect(errors(`\n${'a'.repeat(201)}\n${first}`)).toEqual(['2 titleTooLong'])
  })
})

describe('the caption', () => {
  it.each(['--', ' --', '---', '–', '—', ' -- '])(
    'is a first paragraph that ends in %j',
    (dashes) => {
      const { lead, paragraphs } = parseArticleText(
        file(`Mobil baca di balai desa.${dashes}`, first),
      )

      expect(lead).toBe('Mobil baca di balai desa.')
      expect(paragraphs).toEqual([first])
    },
  )

  it('may stand behind a read-also line', () => {
    const { lead, readAlso } = parseArticleText(
      file('BACA JUGA: Taman Baca Desa Buka', 'Mobil baca di balai desa.--', first),
    )

    expect(lead).toBe('Mobil baca di balai desa.')
    expect(readAlso).toEqual([{ afterParagraph: 1, title: 'Taman Baca Desa Buka' }])
  })

  it('is no later paragraph, and none with dashes inside', () => {
    expect(parseArticleText(file(first, `${second}--`))).toMatchObject({
      lead: null,
      paragraphs: [first, `${second}--`],
    })
    expect(parseArticleText(file(`SUKAMAJU--${first}`)).lead).toBeNull()
  })

  it('does not count as a paragraph', () => {
    const { readAlso } = parseArticleText(
      file('Mobil baca.--', first, 'BACA JUGA: Taman Baca Buka'),
    )

    expect(readAlso).toEqual([{ afterParagraph: 1, title: 'Taman Baca Buka' }])
  })
})

describe('read-also lines', () => {
  it('in front of the first paragraph come behind it, with a warning', () => {
    const text = file('BACA JUGA: Taman Baca Buka', first, second)

    expect(parseArticleText(text).readAlso).toEqual([
      { afterParagraph: 1, title: 'Taman Baca Buka' },
    ])
    expect(codes(text)).toEqual(['3 readAlsoBeforeBody'])
  })

  it('to the same title count once, at the first place', () => {
    const text = file(first, 'BACA JUGA: Taman Baca Buka', second, 'Baca juga: TAMAN BACA BUKA!')

    expect(parseArticleText(text).readAlso).toEqual([
      { afterParagraph: 1, title: 'Taman Baca Buka' },
    ])
    expect(codes(text)).toEqual(['6 readAlsoRepeated'])
  })

  it('to the article itself are left out', () => {
    const text = file(first, `BACA JUGA: ${title}`)

    expect(parseArticleText(text).readAlso).toEqual([])
    expect(codes(text)).toEqual(['4 readAlsoToItself'])
  })

  it.each(['BACA JUGA:', 'Baca juga', 'BACA JUGA -', '(Baca juga:)'])(
    'without a title (%j) are left out with a warning',
    (label) => {
      const text = file(first, label, '', second)

      expect(parseArticleText(text)).toMatchObject({ paragraphs: [first, second], readAlso: [] })
      expect(codes(text)).toEqual(['4 readAlsoWithoutTitle'])
    },
  )

  it('take the title from the line right below', () => {
    const text = file(first, 'Baca juga:', 'Taman Baca Desa Buka Setiap Sore', second)

    expect(parseArticleText(text)).toMatchObject({
      paragraphs: [first, second],
      readAlso: [{ afterParagraph: 1, title: 'Taman Baca Desa Buka Setiap Sore' }],
    })
    expect(codes(text)).toEqual(['4 readAlsoOnNextLine'])
  })

  it('take no sentence for a title', () => {
    expect(parseArticleText(file(first, 'Baca juga:', second)).paragraphs).toEqual([first, second])
  })

  it('take no beginning of a hard-wrapped paragraph for a title', () => {
    const text = file('Mobil baca', 'datang.', '', 'Warga', 'ada.', 'Baca juga:', 'Jadwal', 'ada.')

    expect(parseArticleText(text)).toMatchObject({
      paragraphs: ['Mobil baca datang.', 'Warga ada.', 'Jadwal ada.'],
      readAlso: [],
    })
  })

  it('take no line of more than 200 characters for a title', () => {
    const long = `${'kata '.repeat(50)}akhir`

    expect(parseArticleText(file(first, 'Baca juga:', long)).paragraphs).toEqual([first, long])
    expect(parseArticleText(file(first, `Baca juga: ${long}`)).paragraphs).toEqual([
      first,
      `Baca juga: ${long}`,
    ])
  })

  it.each([
    'Kepala desa membaca juga: buku panduan dan peta.',
    'Membaca juga, kata dia, melatih ingatan.',
    'Anak-anak baca juga komik sebelum pulang.',
    'Pembaca juga: mereka yang datang setiap pekan.',
  ])('are not what stands inside a sentence: %s', (sentence) => {
    const text = file(first, sentence)

    expect(parseArticleText(text)).toMatchObject({ paragraphs: [first, sentence], readAlso: [] })
    expect(codes(text)).toEqual([])
  })

  it.each([
    'Mobil itu datang lagi (baca juga: Taman Baca Buka?).',
    'Mobil itu datang lagi.Baca juga: Taman Baca BukaWarga menunggu di balai desa.',
    'Mobil itu datang lagi.BACA JUGA - Taman Baca Buka Warga menunggu.',
  ])('glued into running text are left there, with a warning: %s', (sentence) => {
    const text = file(first, sentence)

    expect(parseArticleText(text)).toMatchObject({ paragraphs: [first, sentence], readAlso: [] })
    expect(codes(text)).toEqual(['4 readAlsoInSentence'])
  })
})

describe('sources', () => {
  it('come from every Sumber line, each once', () => {
    const { paragraphs, sources } = parseArticleText(
      file(first, 'Sumber: Dinas Perpustakaan; Antara', second, 'SUMBER : Antara'),
    )

    expect(sources).toEqual(['Dinas Perpustakaan', 'Antara'])
    expect(paragraphs).toEqual([first, second])
  })

  it('are none where the line is empty', () => {
    expect(parseArticleText(file(first, 'Sumber: ', 'Sumber: -')).sources).toEqual([])
  })

  it('are not the credit of a photo, nor a sentence about a source', () => {
    const text = file('Sumber foto: Dinas Perpustakaan', 'Sumber daya warga: buku dan waktu.')

    expect(parseArticleText(text)).toMatchObject({
      paragraphs: ['Sumber foto: Dinas Perpustakaan', 'Sumber daya warga: buku dan waktu.'],
      sources: [],
    })
  })
})

describe('paragraphs', () => {
  it('are single lines where there are no blank lines', () => {
    expect(parseArticleText([title, first, second, third].join('\n')).paragraphs).toEqual([
      first,
      second,
      third,
    ])
  })

  it('are single lines even if some are parted by blank ones, when sentences end with the lines', () => {
    expect(parseArticleText(file(first, second, '', third)).paragraphs).toEqual([
      first,
      second,
      third,
    ])
  })

  it('run on over line breaks inside sentences where blank lines part them', () => {
    const text = file(
      'Perpustakaan keliling singgah',
      'di tiga desa mulai',
      'pekan depan.',
      '',
      'Warga boleh meminjam',
      'dua buku.',
      'BACA JUGA: Taman Baca Buka',
      'Jadwal ditempel di',
      'balai desa.',
    )

    expect(parseArticleText(text)).toMatchObject({
      paragraphs: [
        'Perpustakaan keliling singgah di tiga desa mulai pekan depan.',
        'Warga boleh meminjam dua buku.',
        'Jadwal ditempel di balai desa.',
      ],
      readAlso: [{ afterParagraph: 2, title: 'Taman Baca Buka' }],
    })
  })

  it('do not run on only because blank lines stand around title, caption and links', () => {
    const text = file(
      'Mobil baca di balai desa.--',
      '',
      'Syarat meminjam',
      'Kartu keluarga',
      '',
      'BACA JUGA: Taman Baca Buka',
      '',
      third,
    )

    expect(parseArticleText(text).paragraphs).toEqual(['Syarat meminjam', 'Kartu keluarga', third])
  })

  it('end at a <br> left over from a web page', () => {
    expect(parseArticleText(file(`${first}<br />${second}<BR>`)).paragraphs).toEqual([
      first,
      second,
    ])
  })

  it('with other tags are kept as text, with a warning', () => {
    const text = file(first, 'Lihat <a href="https://contoh.id">jadwal</a>.', 'Nilai 3 < 5 > 2.')

    expect(parseArticleText(text).paragraphs).toHaveLength(3)
    expect(codes(text)).toEqual(['4 markup'])
  })
})

describe('errors', () => {
  it.each([
    ['nothing', '', ['1 empty']],
    ['white space only', ' \n\u00a0\n\u200b\uFEFF', ['1 empty']],
    ['a title only', `\n\n${title}`, ['3 noBody']],
    ['a title twice', file(title), ['1 noBody']],
    ['a caption and nothing else', file('Mobil baca.--'), ['1 noBody']],
    ['nothing but links and sources', file('BACA JUGA: Taman Baca', 'Sumber: X'), ['1 noBody']],
    [
      'a line too long for a title, twice',
      `${'kata '.repeat(60)}\n${'kata '.repeat(60)}`,
      ['1 titleTooLong'],
    ],
    ['one very long line', 'kata '.repeat(60), ['1 titleTooLong', '1 noBody']],
  ])('name line and reason for %s', (_, text, expected) => {
    expect(errors(text)).toEqual(expected)
  })

  it('and warnings speak Indonesian, in the order of the lines', () => {
    const { warnings } = parseArticleText(
      file('BACA JUGA: Taman Baca', '<b>Isi</b> berita.', 'BACA JUGA:', '', 'Penutup.'),
    )

    expect(warnings.map(({ line }) => line)).toEqual([3, 4, 5])
    expect(warnings[2]?.message).toBe('BACA JUGA tanpa judul; dilewati.')
    expect(parseArticleText('').errors[0]?.message).toBe('Berkas kosong.')
  })
})

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      title,
      first,
      second,
      '',
      'BACA JUGA:',
      'BACA JUGA: Taman Baca',
      'baca juga - X baca juga: Y',
      'Sumber: A; B',
      'Advertisement',
      'Isi.--',
      '--',
      '<br>',
    ),
    fc.string({ unit: 'binary' }),
  )
  const anyText = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'))
    .map(([lines, end]) => lines.join(end))

  it('is parsed, with clean texts and places within the body, or says why not', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseArticleText(text)
        const texts = [
          parsed.title,
          parsed.lead ?? 'x',
          ...parsed.paragraphs,
          ...parsed.readAlso.map(({ title: link }) => link),
          ...parsed.sources,
        ]
        const unclean = /^\s|\s$|[\n\r\u200b\uFEFF\u00a0\0]|\p{Cs}/u

        expect(texts.filter((each) => unclean.test(each))).toEqual([])
        expect(parsed.readAlso.filter(({ afterParagraph }) => afterParagraph < 1)).toEqual([])
        if (parsed.errors.length === 0) {
          const last = parsed.readAlso.at(-1)?.afterParagraph ?? 0

          expect(texts).not.toContain('')
          expect(parsed.paragraphs.length).toBeGreaterThanOrEqual(Math.max(1, last))
        }
      }),
    )
  })

  it('gives lines that exist to every warning and error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const count = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).length
        const { errors: failed, warnings } = parseArticleText(text)

        expect(
          [...failed, ...warnings].filter((note) => note.line < 1 || note.line > count),
        ).toEqual([])
      }),
    )
  })
})
