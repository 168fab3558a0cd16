import type { PayloadRequest, RequestContext } from 'payload'

/**
 * A request for nested calls of the Local API: it stays in the same transaction and has the same
 * user, but what the call changes on it (locale, context, query) does not reach the outer request.
 */
export const nestedRequest = ({
  context = {},
  req,
}: {
  readonly context?: RequestContext
  readonly req: PayloadRequest
}): Partial<PayloadRequest> => ({
  context: { ...context },
  headers: req.headers,
  i18n: req.i18n,
  payload: req.payload,
  t: req.t,
  user: req.user,
  ...(req.locale === undefined ? {} : { locale: req.locale }),
  ...(req.transactionID === undefined ? {} : { transactionID: req.transactionID }),
})
