import type { Delivery } from './respond.js'

import { entityTag } from '../../domain/http/entityTag.js'

/** A short text that is made before it is known whether the client has it: its tag is of the text. */
export const textDelivery = ({
  contentType,
  maxAge,
  text,
}: Pick<Delivery, 'contentType' | 'maxAge'> & { readonly text: string }): Delivery => ({
  body: async () => text,
  contentType,
  etag: entityTag({ parts: [text], strength: 'weak' }),
  lastModified: null,
  maxAge,
})
