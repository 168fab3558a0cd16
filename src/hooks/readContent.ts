import type { FieldHook, FieldHookArgs } from 'payload'

import { outletOf } from '../adapters/outlets.js'
import { resolvedBody } from '../adapters/resolvedBody.js'
import { servedBody } from '../adapters/servedBody.js'
import { toHTML } from '../adapters/toHTML.js'
import { idOf } from '../adapters/values.js'
import { fillPattern } from '../domain/urls/fillPattern.js'
import { newsroomOptionsOf } from '../pluginState.js'
import { blocksOfDocument } from './readBacaJuga.js'
import { isRequested } from './requestedFields.js'

/** Serves the address of an article. Cheap, so lists have it too. */
export const readURL: FieldHook = async ({ originalDoc, req }) => {
  const options = newsroomOptionsOf(req.payload.config)
  if (options === null || typeof originalDoc?.slug !== 'string') {
    return undefined
  }
  const outlet = await outletOf({ id: idOf(originalDoc.outlet), req })
  return fillPattern({
    domain: outlet?.domain ?? null,
    pattern: options.paths.article,
    values: originalDoc,
  })
}

/** Serves the body with the BACA JUGA blocks merged in and what it points to, as Lexical nodes. */
export const readContent: FieldHook = async (args) =>
  isRequested({ args, light: false }) ? mergedContent(args) : undefined

/** Serves the body with the BACA JUGA blocks merged in, as HTML. */
export const readContentHTML: FieldHook = async (args) => {
  if (!isRequested({ args, light: false })) {
    return undefined
  }
  // Asked for in one turn with what the other fields need, which is read once for all.
  const [value, language] = await Promise.all([mergedContent(args), languageOf(args)])
  return toHTML({ ...language, value })
}

const languageOf = async ({
  originalDoc,
  req,
}: Pick<FieldHookArgs, 'originalDoc' | 'req'>): Promise<{ readonly language?: string }> => {
  const outlet = await outletOf({ id: idOf(originalDoc?.outlet), req })
  return outlet === null ? {} : { language: outlet.language }
}

const mergedContent = async (args: FieldHookArgs): Promise<unknown> => {
  const blocks = await blocksOfDocument(args)
  return resolvedBody({
    req: args.req,
    value: servedBody({ blocks, value: args.originalDoc?.body }),
  })
}
