import type { PayloadRequest } from 'payload'

import type { ArticleFacts, DocID, InstitutionFact } from '../../domain/article.js'
import type { LinkedCollection } from '../../linkedCollections.js'
import type { Outlet } from '../outlets.js'
import type { Handle } from '../postgres.js'

import { outletOf } from '../outlets.js'
import { idOf, idsAt, instantAt, listAt, textAt, valueAt } from '../values.js'
import { nameQuestions, namingPaths } from './nameQuestions.js'
import { notedNames, noteNames } from './notedNames.js'
import { type NamedNode, readNames } from './readNames.js'
import { type DocumentTexts, textsOf } from './textsOf.js'

/** What the ranker knows of a document, and its bodies as {@link DocumentTexts} has them. */
export type LinkFacts = ArticleFacts & Pick<DocumentTexts, 'bodies'>

/**
 * What the ranker knows of documents, read from their stored rows (relationships as ids) and one
 * statement for the names of all their sections, topics, institutions and regions, where the request has not
 * read them on the way.
 *
 * @param args.isAskedAgain whether the request asks for the same names once more
 * @returns in the order of the documents
 */
export const toArticleFacts = async ({
  collection,
  docs: stored,
  handle,
  isAskedAgain = false,
  req,
}: {
  readonly collection: LinkedCollection
  readonly docs: readonly { readonly id: DocID; readonly doc: unknown }[]
  readonly handle: Handle
  readonly isAskedAgain?: boolean
  readonly req: PayloadRequest
}): Promise<readonly LinkFacts[]> => {
  const { payload } = req
  const docs = stored.map(({ id, doc }) => ({ id, ...textsOf({ collection, doc, payload }) }))
  const paths = namingPaths(collection)
  const questions = nameQuestions({ collection, docs: docs.map(({ doc }) => doc), payload })
  const names = notedNames({ questions, req }) ?? (await readNames({ handle, payload, questions }))
  if (isAskedAgain) {
    noteNames({ names, questions, req })
  }
  return Promise.all(
    docs.map(async ({ id, doc, ...texts }) =>
      factsOf({
        ...texts,
        id,
        collection,
        doc,
        nodes: paths.map((path, index) =>
          idsAt({ doc, path }).flatMap((target) => names[index]?.get(String(target)) ?? []),
        ),
        outlet: await outletFor({ collection, doc, req }),
      }),
    ),
  )
}

const factsOf = ({
  id,
  bodies,
  body,
  collection,
  doc,
  language,
  nodes: [sections = [], topics = [], institutions = [], proposed = [], regions = []],
  outlet,
}: DocumentTexts & {
  readonly id: DocID
  readonly collection: LinkedCollection
  readonly nodes: readonly (readonly NamedNode[])[]
  readonly outlet: Outlet | null
}): LinkFacts => {
  const [section] = sections
  const kind = textAt({ doc, path: collection.kind }) || null
  return {
    id,
    avoidWords: textsAt({ doc, path: 'avoidWords' }),
    bodies,
    body,
    extraWords: textsAt({ doc, path: 'linkWords' }),
    institutions: [...institutions, ...proposed].map(toInstitution),
    isEvergreen: valueAt({ doc, path: 'evergreen' }) === true,
    isLinkable:
      valueAt({ doc, path: 'neverLinked' }) !== true &&
      !mustNotBeRecognised({ doc }) &&
      section?.neverLinked !== true &&
      !(kind !== null && collection.settings.neverLinkedKinds.includes(kind)),
    kind,
    language: language ?? outlet?.language ?? collection.language,
    lead: textAt({ doc, path: collection.lead }),
    outlet: outlet === null ? idOf(valueAt({ doc, path: collection.outlet })) : outlet.id,
    publishedAt: publicationOf({ collection, doc }),
    regions: regions.flatMap(({ id: region, name, ancestors }) => [
      { id: region, name },
      ...ancestors,
    ]),
    section: section === undefined ? null : { id: section.id, name: section.name },
    sectionTrail: section?.ancestors ?? [],
    title: textAt({ doc, path: collection.title }),
    topics: topics.map(({ id: topic, name }) => ({ id: topic, name })),
  }
}

/**
 * Whether readers must not recognise someone: what they are led on to may tell them who it is, so only
 * editors link such an article with others (rule BJ-08).
 */
export const mustNotBeRecognised = ({ doc }: { readonly doc: unknown }): boolean =>
  valueAt({ doc, path: 'protectsIdentity' }) === true

const toInstitution = ({ id, name, ancestors, regions }: NamedNode): InstitutionFact => ({
  id,
  name,
  parents: ancestors,
  regions,
})

const publicationOf = ({
  collection,
  doc,
}: {
  readonly collection: LinkedCollection
  readonly doc: unknown
}): string =>
  (
    instantAt({ doc, path: collection.date }) ??
    instantAt({ doc, path: 'createdAt' }) ??
    new Date(0)
  ).toISOString()

const textsAt = (at: { readonly doc: unknown; readonly path: string }): readonly string[] =>
  listAt(at).filter((text) => typeof text === 'string')

const outletFor = async ({
  collection: { outlet },
  doc,
  req,
}: {
  readonly collection: LinkedCollection
  readonly doc: unknown
  readonly req: PayloadRequest
}): Promise<Outlet | null> =>
  outlet === null ? null : outletOf({ id: idOf(valueAt({ doc, path: outlet })), req })
