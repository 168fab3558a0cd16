import type { Named } from '../../_data/article.js'

import { paths } from '../../_data/paths.js'
import { readNamed } from '../../_data/readSite.js'
import { listPage } from '../../_parts/listPage.js'

type Topic = Named & { readonly description: string | null }

const { generateMetadata, Page } = listPage(async (slug) => {
  const found = await readNamed<Topic>({ collection: 'topics', slug })
  return found === null
    ? null
    : {
        name: found.name,
        description: found.description,
        filter: { field: 'topics', ids: [found.id] },
        label: 'Topik',
        of: { scope: 'topic', slug },
        path: paths.topic(slug),
        trail: [],
      }
})

export { generateMetadata }
export default Page
