import { InvalidConfiguration } from './invalidConfiguration.js'

/**
 * Refuses a URL pattern that names no document, such as `/posts`.
 *
 * @throws {InvalidConfiguration}
 */
export const requirePath = ({
  option,
  value,
}: {
  readonly option: string
  readonly value: unknown
}): void => {
  if (typeof value !== 'string' || !/^(?:https?:\/\/[^/]+)?\/.*:[a-z_]\w*/i.test(value)) {
    throw new InvalidConfiguration(
      `${option} has to be a path with a placeholder, such as '/berita/:slug'. Received ${JSON.stringify(value) ?? 'undefined'}.`,
    )
  }
}
