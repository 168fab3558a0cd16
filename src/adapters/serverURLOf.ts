import type { PayloadRequest } from 'payload'

import type { Outlet } from './outlets.js'

import { originOf } from '../domain/urls/fillPattern.js'

/** Where relative addresses of files start. */
export const serverURLOf = ({
  outlet,
  req,
}: {
  readonly outlet: Pick<Outlet, 'domain'>
  readonly req: PayloadRequest
}): string => req.payload.config.serverURL || originOf(outlet.domain)
