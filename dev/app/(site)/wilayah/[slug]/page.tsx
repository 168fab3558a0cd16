import { paths } from '../../_data/paths.js'
import { type ListedRegion, readRegion } from '../../_data/readAround.js'
import { Around } from '../../_parts/Around.js'
import { keysetPage } from '../../_parts/keysetPage.js'

const { generateMetadata, Page } = keysetPage({
  find: async (code) => {
    const found = await readRegion(code)
    if (found === null || 'movedTo' in found) {
      return found
    }
    const { name, children, kind, parents } = found.value
    return {
      value: {
        name,
        around: (
          <div className="arounds">
            <Around
              label="Wilayah di bawahnya"
              links={children.map(toNamed)}
              toPath={paths.region}
            />
          </div>
        ),
        articles: `regions/${code}/articles`,
        description: null,
        label: labels[kind] ?? 'Wilayah',
        of: { scope: 'region', slug: code },
        trail: parents.toReversed().map(toNamed),
      },
    }
  },
  toPath: paths.region,
})

const toNamed = ({ id, name }: ListedRegion) => ({ name, slug: id })

const labels: Readonly<Record<string, string>> = {
  city: 'Kota',
  district: 'Kecamatan',
  province: 'Provinsi',
  regency: 'Kabupaten',
  village: 'Desa atau kelurahan',
}

export { generateMetadata }
export default Page
