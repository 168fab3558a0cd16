import type { FieldHook, FieldHookArgs } from 'payload'

import type { DocID } from '../domain/article.js'
import type { NewsFacts } from '../domain/news/newsFacts.js'

import { wholeArticle } from '../adapters/page/wholeArticle.js'
import { headData } from '../domain/news/headData.js'
import { newsArticle } from '../domain/news/newsArticle.js'
import { servedKeywords } from '../domain/news/servedKeywords.js'
import { attributionOf } from '../domain/sources/attributionOf.js'
import { isRequested } from './requestedFields.js'

/** Serves the JSON-LD of an article, made from what is stored at this moment. */
export const readJsonLd: FieldHook = async (args) => derive({ args, make: newsArticle })

/** Serves the keywords of an article. */
export const readKeywords: FieldHook = async (args) => derive({ args, make: servedKeywords })

/** Serves title, meta and link tags of an article's page. */
export const readHead: FieldHook = async (args) => derive({ args, make: headData })

/** Serves what readers are told of an article's sources. */
export const readAttribution: FieldHook = async (args) => derive({ args, make: attributionOf })

const derive = async <T>({
  args,
  make,
}: {
  readonly args: FieldHookArgs
  readonly make: (facts: NewsFacts) => T
}): Promise<T | undefined> => {
  const { originalDoc, req } = args
  const id: DocID | undefined = originalDoc?.id
  if (id === undefined || !isRequested({ args, light: false })) {
    return undefined
  }
  const article = await wholeArticle({ id, req })
  return article?.facts ? make(article.facts) : undefined
}
