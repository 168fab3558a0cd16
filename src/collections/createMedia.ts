import type { CollectionConfig, ImageSize } from 'payload'

import { groups } from './groups.js'

/**
 * Media: pictures with alt text, caption, credit and licence. The three shapes that Google asks
 * for (16:9, 4:3, 1:1) are cut at 1200 px, and a share image that WhatsApp shows.
 */
export const createMedia = (): CollectionConfig => ({
  slug: 'media',
  admin: { defaultColumns: ['filename', 'alt', 'credit'], group: groups.desk },
  fields: [
    {
      name: 'alt',
      type: 'text',
      admin: {
        description: {
          en: 'What the picture shows, for those who do not see it.',
          id: 'Apa yang tampak di gambar, untuk yang tidak melihatnya.',
        },
      },
      label: { en: 'Alternative text', id: 'Teks alternatif' },
      required: true,
    },
    { name: 'caption', type: 'textarea', label: { en: 'Caption', id: 'Keterangan foto' } },
    { name: 'credit', type: 'text', label: { en: 'Credit', id: 'Kredit foto' } },
    { name: 'licence', type: 'text', label: { en: 'Licence', id: 'Lisensi' } },
  ],
  labels: { plural: { en: 'Pictures', id: 'Foto' }, singular: { en: 'Picture', id: 'Foto' } },
  upload: {
    adminThumbnail: 'wide',
    focalPoint: true,
    imageSizes: [
      cut({ name: 'wide', height: 675 }),
      cut({ name: 'standard', height: 900 }),
      cut({ name: 'square', height: 1200 }),
      share(),
    ],
    mimeTypes: ['image/avif', 'image/gif', 'image/jpeg', 'image/png', 'image/webp'],
  },
})

const cut = ({ name, height }: { readonly name: string; readonly height: number }): ImageSize => ({
  name,
  height,
  position: 'centre',
  width: 1200,
  withoutEnlargement: false,
})

/** WhatsApp drops previews above 600 KB: at this quality even pure noise stays below it. */
const share = (): ImageSize => ({
  ...cut({ name: 'share', height: 630 }),
  formatOptions: { format: 'jpeg', options: { mozjpeg: true, quality: 70 } },
})
