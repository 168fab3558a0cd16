import type { NewsFinding } from '../checkNews.js'

import { newsRules } from './newsRules.js'

/**
 * What a finding tells an editor, in a sentence or two. Not escaped.
 *
 * A finding that is stored may be older than this list of rules: one that is not in it is told by
 * its code, and a value that it lacks by the value's name.
 */
export function describeFinding({
  finding: { code, values = {} },
  language,
}: {
  readonly finding: Pick<NewsFinding, 'code' | 'values'>
  readonly language: 'en' | 'id'
}): string {
  const text = newsRules.find((rule) => rule.code === code)?.[language] ?? code
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : name,
  )
}
