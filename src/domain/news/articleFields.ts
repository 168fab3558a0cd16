import type { ArticleLeaf } from 'schema-dts'

import type { PaywallFacts } from './articleExtras.js'
import type { NewsFacts, OutletFacts } from './newsFacts.js'

import { authorNode } from './authorNode.js'
import { correctionNodes } from './correctionNodes.js'
import { imageNodes } from './imageNodes.js'
import { newsDates } from './newsDates.js'
import { personNode } from './personNode.js'
import { publisherID } from './publisherNode.js'
import { sourceFields } from './sourceFields.js'
import { subjectFields } from './subjectFields.js'
import { webSiteID } from './webSiteNode.js'

/** What any article can have, whatever its kind. */
export type ArticleFields = Omit<ArticleLeaf, '@type'>

/** The fields of an article's node that do not depend on its kind. What is unknown has no key. */
export function articleFields(facts: NewsFacts): ArticleFields {
  return {
    ...identityFields(facts),
    ...accessFields(facts.article.paywall),
    ...statusFields(facts),
    ...peopleFields(facts),
    ...subjectFields(facts),
    ...sourceFields(facts),
    ...siteFields(facts.outlet),
  }
}

function identityFields(facts: NewsFacts): ArticleFields {
  const { article, outlet, sectionTrail } = facts
  const { published, modified } = newsDates(facts)
  const section = sectionTrail.at(-1)?.name
  return {
    '@id': `${article.url}#article`,
    url: article.url,
    mainEntityOfPage: article.url,
    ...(article.title && { headline: article.title }),
    ...(article.description && { description: article.description }),
    ...(published && { datePublished: published }),
    ...(modified && { dateModified: modified }),
    inLanguage: outlet.language,
    ...(article.wordCount > 0 && { wordCount: article.wordCount }),
    ...(section && { articleSection: section }),
  }
}

/** What is free, and which hidden elements are not (rules PW-01 to PW-04). */
function accessFields(paywall: PaywallFacts | null): ArticleFields {
  const classes = (paywall?.hiddenClasses ?? []).filter((name) => /^-?[a-z_][\w-]*$/i.test(name))
  return {
    isAccessibleForFree: paywall === null,
    ...(classes.length > 0 && {
      hasPart: classes.map((name) => ({
        '@type': 'WebPageElement' as const,
        isAccessibleForFree: false,
        cssSelector: `.${name}`,
      })),
    }),
  }
}

/** schema.org has no notice of retraction: a status and a correction say it (rule SO-19). */
function statusFields(facts: NewsFacts): ArticleFields {
  const corrections = correctionNodes(facts)
  return {
    ...(facts.article.isWithdrawn && { creativeWorkStatus: 'Withdrawn' }),
    ...(corrections.length > 0 && { correction: corrections }),
  }
}

function peopleFields({ article, authors, editor, image }: NewsFacts): ArticleFields {
  const images = image ? imageNodes({ articleURL: article.url, image }) : []
  const named = authors.filter(({ name }) => name !== '')
  return {
    ...(images.length > 0 && { image: images }),
    ...(named.length > 0 && { author: named.map(authorNode) }),
    ...(editor?.kind === 'person' && editor.name && { editor: personNode(editor) }),
  }
}

function siteFields(outlet: OutletFacts): ArticleFields {
  return {
    isPartOf: { '@type': 'WebSite', '@id': webSiteID(outlet), name: outlet.name },
    publisher: { '@type': 'NewsMediaOrganization', '@id': publisherID(outlet), name: outlet.name },
  }
}
