import type { HeadMeta } from './headData.js'

/** A `<meta name>` tag; none without a value. */
export function named(name: string, content: string | null | undefined): readonly HeadMeta[] {
  return content ? [{ name, content }] : []
}

/** A `<meta property>` tag, as Open Graph has them; none without a value. */
export function property(
  property: string,
  content: string | null | undefined,
): readonly HeadMeta[] {
  return content ? [{ property, content }] : []
}

/** The Open Graph locale of a language (BCP 47); none for one that is not known. */
export function localeOf(language: string): string | undefined {
  return locales[language.slice(0, 2).toLowerCase()]
}

const locales: Readonly<Record<string, string>> = { id: 'id_ID', en: 'en_US' }
