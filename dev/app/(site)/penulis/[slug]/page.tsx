import type { Named } from '../../_data/article.js'

import { paths } from '../../_data/paths.js'
import { readNamed } from '../../_data/readSite.js'
import { listPage } from '../../_parts/listPage.js'

type Author = Named & { readonly bio: string | null; readonly jobTitle: string | null }

const { generateMetadata, Page } = listPage(async (slug) => {
  const found = await readNamed<Author>({ collection: 'authors', slug })
  return found === null
    ? null
    : {
        name: found.name,
        description: found.bio,
        filter: { field: 'authors', ids: [found.id] },
        label: found.jobTitle ?? 'Penulis',
        of: { scope: 'author', slug },
        path: paths.author(slug),
        trail: [],
      }
})

export { generateMetadata }
export default Page
