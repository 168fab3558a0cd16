import type { Payload, PayloadRequest } from 'payload'

/** What a Local API call is given to take part in a transaction. Make a new one for each call. */
export type TransactionReq = Pick<PayloadRequest, 'transactionID'>

/**
 * Runs `run` in one transaction of its own: all it wrote is committed, or nothing when it throws.
 * `run` gets a function that makes the `req` of a Local API call; calls that shared one would change
 * each other's locale, context and user.
 *
 * @throws whatever `run` throws
 */
export const inTransaction = async <T>({
  payload,
  run,
}: {
  readonly payload: Payload
  readonly run: (newReq: () => TransactionReq) => Promise<T>
}): Promise<T> => {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) {
    throw new Error('Basis data ini berjalan tanpa transaksi.')
  }
  try {
    const result = await run(() => ({ transactionID }))
    await payload.db.commitTransaction(transactionID)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}
