import type { Payload } from 'payload'

import { articleData } from '../../support/anArticle.js'
import { rows } from '../../support/rows.js'

/** What tests of this folder do to articles, past all rights. */
export const newsDesk = (payload: Payload) => {
  const change = async (id: number | string, data: Readonly<Record<string, unknown>>) => {
    await payload.update({ id, collection: 'articles', data, depth: 0, overrideAccess: true })
  }
  return {
    /** Publishes a text that is long enough for several links. */
    publish: async (
      title: string,
      choices: Readonly<Record<string, unknown>> = {},
    ): Promise<number> =>
      Number(
        (
          await payload.create({
            collection: 'articles',
            data: articleData({
              _status: 'published',
              paragraphs: longText,
              title,
              ...choices,
            }),
            depth: 0,
            overrideAccess: true,
          })
        ).id,
      ),
    /** Saves the same as a draft. */
    draft: async (title: string, choices: Readonly<Record<string, unknown>> = {}) =>
      payload.create({
        collection: 'articles',
        data: articleData({ paragraphs: longText, title, ...choices }),
        depth: 0,
        draft: true,
        overrideAccess: true,
      }),
    publishAgain: async (id: number | string) => change(id, { _status: 'published' }),
    trash: async (id: number | string) => change(id, { deletedAt: new Date().toISOString() }),
    withdraw: async (id: number | string) => change(id, { _status: 'draft' }),
    /** Runs the jobs that follow changes until there is none left. */
    settle: async (): Promise<void> => {
      for (const _ of Array.from({ length: 10 })) {
        await payload.jobs.run({ limit: 100, queue: 'newsroom' })
        const left = await rows({ payload, statement: 'select 1 from nr_articles_stale limit 1' })
        if (left.length === 0) {
          return
        }
      }
      throw new Error('The list of what is stale does not become empty.')
    },
  }
}

const longText: readonly string[] = Array.from({ length: 12 }, (_, index) =>
  [
    `Pada pekan ke-${index + 1} petugas mencatat warga yang datang sejak pagi dan mengatur antrean`,
    'supaya semua terlayani sebelum siang. Sebagian warga berjalan kaki dari kampung sebelah,',
    'sebagian lagi menumpang perahu yang berangkat setelah subuh. Mereka membawa bekal sendiri dan',
    'menunggu di bawah pohon sambil bercakap tentang panen, sekolah anak, dan jalan yang rusak.',
  ].join(' '),
)

/** {@link newsDesk} of a payload. */
export type NewsDesk = ReturnType<typeof newsDesk>
