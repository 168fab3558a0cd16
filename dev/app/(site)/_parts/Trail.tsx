import type { Named, SectionTrail } from '../_data/article.js'

import { paths } from '../_data/paths.js'

/** Where a page stands: the front page and the sections, or what else, above it, the highest first. */
export const Trail = ({
  sections,
  toPath = paths.section,
}: {
  readonly sections: readonly Named[]
  readonly toPath?: (slug: string) => string
}) => (
  <nav aria-label="Jejak" className="trail">
    <ol>
      <li>
        <a href="/">Beranda</a>
      </li>
      {sections.map(({ name, slug }) => (
        <li key={slug}>
          <a href={toPath(slug)}>{name}</a>
        </li>
      ))}
    </ol>
  </nav>
)

/** The sections right below one. */
export const SectionsBelow = ({ sections }: { readonly sections: readonly Named[] }) => (
  <nav aria-label="Rubrik di bawahnya" className="below">
    <ul>
      {sections.map(({ name, slug }) => (
        <li key={slug}>
          <a href={paths.section(slug)}>{name}</a>
        </li>
      ))}
    </ul>
  </nav>
)

/** A section as it is populated, with those above it in front. */
export const trailOf = (section: number | SectionTrail | null | undefined): readonly Named[] =>
  typeof section === 'object' && section !== null ? [...trailOf(section.parent), section] : []
