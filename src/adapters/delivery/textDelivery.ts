import type { Delivery } from './respond.js'

import { entityTag } from '../../domain/http/entityTag.js'

/** A short text that is made before it is known whether the client has it: its tag is of the text. */
export const textDelivery = ({
  text,
  ...delivery
}: Omit<Delivery, 'body' | 'etag'> & { readonly text: string }): Delivery => ({
  ...delivery,
  body: async () => text,
  etag: entityTag({ parts: [text], strength: 'weak' }),
})
