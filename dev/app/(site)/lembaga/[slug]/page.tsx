import type { Named } from '../../_data/article.js'

import { paths } from '../../_data/paths.js'
import { readNamed } from '../../_data/readSite.js'
import { listPage } from '../../_parts/listPage.js'

type Institution = Named & { readonly acronym: string | null; readonly officialName: string | null }

const { generateMetadata, Page } = listPage(async (slug) => {
  const found = await readNamed<Institution>({ collection: 'institutions', slug })
  return found === null
    ? null
    : {
        name: found.name,
        description: found.officialName,
        filter: { field: 'institutions', ids: [found.id] },
        label: found.acronym ?? 'Lembaga',
        of: { scope: 'institution', slug },
        path: paths.institution(slug),
        trail: [],
      }
})

export { generateMetadata }
export default Page
