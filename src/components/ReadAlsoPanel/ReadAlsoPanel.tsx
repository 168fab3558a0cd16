import type { UIFieldServerProps } from 'payload'

import { getTranslation } from '@payloadcms/translations'

import { ReadAlsoLinks } from './ReadAlsoLinks.js'
import classes from './ReadAlsoPanel.module.css'
import { readPanel } from './readPanel.js'

/**
 * The sidebar's panel of BACA JUGA links: for a live document its blocks as readers get them, with
 * the reasons, and who links to it; for a draft the links that it would get. A server component for a
 * field of type `ui`.
 */
export const ReadAlsoPanel = async ({
  id,
  collectionSlug,
  field,
  i18n,
  req,
}: UIFieldServerProps) => {
  const titleID = `read-also-${id ?? 'new'}`

  return (
    <section aria-labelledby={titleID} className={classes.panel}>
      <h2 className={classes.title} id={titleID}>
        {getTranslation(field.label ?? 'BACA JUGA', i18n)}
      </h2>
      <ReadAlsoLinks
        collection={collectionSlug}
        initial={await readPanel({ id, collection: collectionSlug, req })}
      />
    </section>
  )
}
