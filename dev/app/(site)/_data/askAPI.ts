/** How long an answer is used at most, in seconds, should a call of the webhook be lost. */
const longest = 300

/** What a read of the API takes. */
export type Question = {
  /** Path and query below the origin of the API. */
  readonly path: string
  /** What the webhook drops the answer by; see `hooks/newsroom/route.ts`. */
  readonly tags: readonly string[]
}

/**
 * Asks the public API as any reader site would: over HTTP and without a login. Answers of 200 are kept
 * by Next until the webhook names one of their tags, or the page that asked for them. Redirects are
 * given back, not followed.
 */
export const askAPI = async ({ path, tags }: Question): Promise<Response> =>
  fetch(`${apiOrigin()}${path}`, {
    // What any page may name, such as a section, can be renamed.
    next: { revalidate: longest, tags: [...tags, 'site'] },
    redirect: 'manual',
  })

/**
 * The JSON at an address of the API, in the shape that the caller knows it to have.
 *
 * @returns null when nothing is there
 * @throws when the API answers with anything but 200 and 404
 */
export const readJSON = async <Shape>(question: Question): Promise<Shape | null> => {
  const response = await askAPI(question)
  if (response.status === 404) {
    return null
  }
  if (response.status !== 200) {
    throw new Error(`${question.path} could not be read: HTTP ${response.status}`)
  }
  return (await response.json()) as Shape // what the contract of that address says
}

/** Next puts the port it listens on into PORT; the request's own Host header is not to be trusted. */
const apiOrigin = (): string => `http://localhost:${process.env['PORT'] ?? '3000'}`
