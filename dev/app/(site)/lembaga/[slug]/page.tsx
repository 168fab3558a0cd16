import { paths } from '../../_data/paths.js'
import { type InstitutionAround, readInstitution } from '../../_data/readAround.js'
import { Around } from '../../_parts/Around.js'
import { keysetPage } from '../../_parts/keysetPage.js'

const { generateMetadata, Page } = keysetPage({
  find: async (slug) => {
    const found = await readInstitution(slug)
    if (found === null || 'movedTo' in found) {
      return found
    }
    const { name, acronym, officialName, parents } = found.value
    return {
      value: {
        name,
        around: <AroundInstitution institution={found.value} />,
        articles: `institutions/${encodeURIComponent(slug)}/articles`,
        description: officialName,
        label: acronym ?? 'Lembaga',
        of: { scope: 'institution', slug },
        trail: parents.toReversed(),
      },
    }
  },
  toPath: paths.institution,
})

const AroundInstitution = ({
  institution: { appearsWith, children, childrenTotal, predecessors, regions, successors },
}: {
  readonly institution: InstitutionAround
}) => (
  <div className="arounds">
    <Around
      label="Wilayah"
      links={regions.map(({ id, name }) => ({ name, slug: id }))}
      toPath={paths.region}
    />
    <Around label="Pendahulu" links={predecessors} toPath={paths.institution} />
    <Around label="Penerus" links={successors} toPath={paths.institution} />
    <Around
      label="Bagian dari lembaga ini"
      links={children}
      more={childrenTotal - children.length}
      toPath={paths.institution}
    />
    <Around
      label="Sering diberitakan bersama"
      links={appearsWith.map(({ articles, institution }) => ({
        ...institution,
        note: `${articles} artikel`,
      }))}
      toPath={paths.institution}
    />
  </div>
)

export { generateMetadata }
export default Page
