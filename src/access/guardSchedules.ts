import { type CollectionBeforeOperationHook, Forbidden, type Payload } from 'payload'

import { mayPublish } from './mayPublish.js'

/**
 * Keeps users who may not publish from cancelling planned publications. Payload's admin deletes
 * the job for whoever has access to the admin. (That it also queues one for them does no harm: the
 * job runs with their rights and is refused.)
 *
 * Called at `onInit`: hooks given by `jobsCollectionOverrides` make Payload warn at every start.
 */
export const guardSchedules = ({ payload }: { readonly payload: Payload }): void => {
  payload.collections['payload-jobs']?.config.hooks.beforeOperation.push(refuseCancelling)
}

const refuseCancelling: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'delete' && req.user && !mayPublish(req.user)) {
    throw new Forbidden(req.t)
  }
  return args
}
