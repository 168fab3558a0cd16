export { bacaJuga, newsroom } from 'payload-newsroom'
// Every entry of the package, for the compiler to resolve with its types.
export type * as client from 'payload-newsroom/client'
export type * as head from 'payload-newsroom/head'
export type * as migration from 'payload-newsroom/migration'
export type * as next from 'payload-newsroom/next'
export type * as react from 'payload-newsroom/react'
export type * as rsc from 'payload-newsroom/rsc'
export type * as types from 'payload-newsroom/types'
