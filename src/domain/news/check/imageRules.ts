import type { CheckedImage, NewsCheckFacts } from './checkFacts.js'
import type { BreakDetails, NewsRule } from './newsRule.js'

import { fitsFileName, isLargeEnough, lacksShape, mediaTypes, missingShapes } from './imageFiles.js'
import { isBlank } from './newsRule.js'

/** Rules of the main image as search engines want it. */
export const imageRules: readonly NewsRule[] = [
  {
    code: 'NA-04',
    severity: 'warning',
    field: 'mainImage',
    id: 'Belum ada foto utama.',
    en: 'There is no main picture.',
    breaks: ({ image }) => image === null,
  },
  {
    code: 'NA-04-logo',
    severity: 'warning',
    field: 'mainImage',
    id: 'Foto utama adalah logo media. Pilih foto yang menggambarkan berita.',
    en: 'The main picture is the outlet’s logo. Choose one that shows the story.',
    breaks: ofImage(({ isLogo }) => isLogo),
  },
  {
    code: 'NA-05',
    severity: 'warning',
    field: 'mainImage',
    id: 'Foto utama terlalu kecil ({width} × {height} piksel).',
    en: 'The main picture is too small ({width} × {height} pixels).',
    breaks: ofImage((image) => isSmallerThan(image, { area: 50_000 })),
  },
  {
    code: 'NA-05-shapes',
    severity: 'warning',
    field: 'mainImage',
    id: 'Potongan foto utama belum lengkap: tidak ada {shapes}.',
    en: 'Crops of the main picture are missing: {shapes}.',
    breaks: ofImage((image) => {
      const shapes = missingShapes(image).join(', ')
      return shapes !== '' && { values: { shapes } }
    }),
  },
  {
    code: 'NA-06',
    severity: 'warning',
    field: 'mainImage',
    id: 'Format foto utama ({file}, {type}) tidak dikenal Google atau tidak cocok dengan nama berkasnya.',
    en: 'The format of the main picture ({file}, {type}) is unknown to Google or does not fit its file name.',
    breaks: ofImage((image) => {
      const { fileName: file, mimeType: type } = image
      return !(mediaTypes.has(type) && fitsFileName(image)) && { values: { file, type } }
    }),
  },
  {
    code: 'DI-01',
    severity: 'warning',
    field: 'mainImage',
    id: 'Foto utama {width} × {height} piksel. Untuk Discover lebarnya minimal 1200 piksel.',
    en: 'The main picture has {width} × {height} pixels. Discover wants a width of 1200.',
    breaks: ofImage((image) => isSmallerThan(image, { area: 300_001, width: 1200 })),
  },
  {
    code: 'IM-01',
    severity: 'warning',
    field: 'mainImageCredit',
    id: 'Foto utama belum punya kredit. Tulis nama fotografer atau sumbernya.',
    en: 'The main picture has no credit. Name the photographer or the source.',
    breaks: ofImage(({ credit }) => isBlank(credit)),
  },
  {
    code: 'IM-01-ist',
    severity: 'warning',
    field: 'mainImageCredit',
    id: '“{credit}” bukan kredit foto. Tulis nama fotografer atau sumbernya.',
    en: '“{credit}” is no credit. Name the photographer or the source.',
    breaks: ofImage(({ credit }) => noCredit.test(credit.trim()) && { values: { credit } }),
  },
  {
    code: 'OG-04',
    severity: 'warning',
    field: 'mainImage',
    id: 'Gambar untuk dibagikan {width} × {height} piksel. Yang dianjurkan 1200 × 630, minimal 200 × 200, paling besar 8 MB.',
    en: 'The picture for sharing has {width} × {height} pixels. 1200 × 630 is advised, at least 200 × 200, at most 8 MB.',
    breaks: ofShare(
      (share) =>
        Math.min(share.width, share.height) < 200 ||
        lacksShape([share], wideShare) ||
        (share.bytes ?? 0) > 8_000_000,
    ),
  },
  {
    code: 'OG-04-alt',
    severity: 'warning',
    field: 'mainImage',
    id: 'Foto utama belum punya teks alternatif.',
    en: 'The main picture has no alternative text.',
    breaks: ofImage(({ alt }) => isBlank(alt)),
  },
  {
    code: 'OG-05',
    severity: 'warning',
    field: 'mainImage',
    id: 'WhatsApp tidak menampilkan gambar untuk dibagikan: {width} × {height} piksel, batasnya 600 KB, lebar 300 piksel, dan rasio 4:1.',
    en: 'WhatsApp does not show the picture for sharing: {width} × {height} pixels; the limits are 600 KB, a width of 300 and a ratio of 4:1.',
    breaks: ofShare(
      ({ bytes, height, width }) =>
        (bytes ?? 0) >= 600_000 || width < 300 || Math.max(width / height, height / width) > 4,
    ),
  },
  {
    code: 'OG-06',
    severity: 'warning',
    field: 'mainImage',
    id: 'Gambar untuk dibagikan berformat {type}. Pakai JPEG atau PNG.',
    en: 'The picture for sharing is {type}. Use JPEG or PNG.',
    breaks: ({ image }) => {
      const type = image?.share?.mimeType ?? 'image/jpeg'
      return !['image/jpeg', 'image/png'].includes(type) && { values: { type } }
    },
  },
]

type Share = NonNullable<CheckedImage['share']>

type Broken = boolean | BreakDetails

function ofImage(
  breaks: (image: CheckedImage) => Broken,
): (facts: Pick<NewsCheckFacts, 'image'>) => Broken {
  return ({ image }) => image !== null && breaks(image)
}

function ofShare(
  breaks: (share: Share) => boolean,
): (facts: Pick<NewsCheckFacts, 'image'>) => Broken {
  return ofImage(({ share }) => {
    const { height, width } = share ?? { height: 0, width: 0 }
    return share !== null && breaks(share) && { values: { height, width } }
  })
}

function isSmallerThan(
  { height, width }: CheckedImage,
  least: { readonly area: number; readonly width?: number },
): Broken {
  return (
    height !== null &&
    width !== null &&
    !isLargeEnough({ file: { height, width }, ...least }) && { values: { height, width } }
  )
}

/** 1200 × 630, as Facebook shows it. */
const wideShare = 1200 / 630

// `ist.` (istimewa) is what newspapers print where they do not know, and a search engine takes no picture.
const noCredit = /^(?:foto\s*[:：]?\s*)?\(?(?:ist|istimewa|internet|net|google)\.?\)?$/i
