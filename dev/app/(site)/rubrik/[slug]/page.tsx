import type { Named } from '../../_data/article.js'

import { paths } from '../../_data/paths.js'
import { readSections, type Section, withSectionsBelow } from '../../_data/readSite.js'
import { listPage } from '../../_parts/listPage.js'

const { generateMetadata, Page } = listPage(async (slug) => {
  const sections = await readSections()
  const section = sections.find((candidate) => candidate.slug === slug)
  return section === undefined
    ? null
    : {
        name: section.name,
        below: sections.filter(({ parent }) => parent === section.id),
        description: section.description,
        filter: { field: 'section', ids: withSectionsBelow({ id: section.id, sections }) },
        label: 'Rubrik',
        of: { scope: 'section', slug },
        path: paths.section(slug),
        trail: sectionsAbove({ section, sections }),
      }
})

const sectionsAbove = ({
  section: { parent },
  sections,
}: {
  readonly section: Section
  readonly sections: readonly Section[]
}): readonly Named[] => {
  const above = sections.find(({ id }) => id === parent)
  return above === undefined ? [] : [...sectionsAbove({ section: above, sections }), above]
}

export { generateMetadata }
export default Page
