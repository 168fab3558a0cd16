import type { PayloadRequest } from 'payload'

import { nestedRequest } from './nestedRequest.js'

/**
 * A request for reads as somebody without a login, whoever asks: what is made from them is the same
 * for everybody and may be kept by caches.
 */
export const anonymousRequest = (req: PayloadRequest): PayloadRequest =>
  ({ ...nestedRequest({ req }), user: null }) as PayloadRequest // the parts that nested calls use
