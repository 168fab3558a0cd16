/** A POST that tells another service of a change. */
export type PingRequest = {
  /** Where it is sent to. */
  readonly endpoint: string
  readonly contentType: string
  readonly body: string
  /** The URLs that it tells of, for the log. */
  readonly urls: readonly string[]
}
