import type { PayloadRequest } from 'payload'

import type { NameQuestion, Names } from './readNames.js'

import { contextMap } from '../contextMap.js'

type Asked = {
  readonly questions: readonly NameQuestion[]
  readonly req: PayloadRequest
}

/** Notes names that are read while a document is about to be published, for its links. */
export const noteNames = ({ names, questions, req }: Asked & { readonly names: Names }): void => {
  notesOf(req).set(keyOf(questions), names)
}

/** The names noted for the same questions, once: whoever asks later may have renamed something. */
export const notedNames = ({ questions, req }: Asked): Names | null => {
  const [notes, key] = [notesOf(req), keyOf(questions)]
  const noted = notes.get(key) ?? null
  notes.delete(key)
  return noted
}

const notesOf = ({ context }: PayloadRequest): Map<string, Names> =>
  contextMap<Names>({ context, key: 'newsroomNames' })

const keyOf = (questions: readonly NameQuestion[]): string => JSON.stringify(questions)
