import type { BodyPart } from './lexical.js'

const minute = 60_000
const day = 24 * 60 * minute

/** WIB is seven hours ahead of UTC all year, so plain arithmetic is enough. */
const wib = 7 * 60 * minute

const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

/**
 * The instant at which the clock in WIB shows `time` (`07.30`), `daysAgo` calendar days before the
 * day that `now` falls on in WIB.
 */
export const demoInstant = ({
  daysAgo,
  now,
  time,
}: {
  readonly daysAgo: number
  readonly now: Date
  readonly time: string
}): Date => {
  const today = Math.floor((now.getTime() + wib) / day) * day
  const [hours = 0, minutes = 0] = time.split('.').map(Number)
  return new Date(today - daysAgo * day + (hours * 60 + minutes) * minute - wib)
}

/**
 * Replaces `{0}`, `{+3}`, `{-1}` in a text by the date that many days from publication, written as
 * newspapers do: `Selasa (14/1/2025)`. So the texts fit whenever the demo is installed.
 */
export const fillDates = ({
  publishedAt,
  text,
}: {
  readonly publishedAt: Date
  readonly text: string
}): string =>
  text.replaceAll(/\{([+-]?\d+)\}/g, (_, days: string) =>
    newspaperDate(new Date(publishedAt.getTime() + wib + Number(days) * day)),
  )

/** {@link fillDates} for every text of a body. */
export const fillBodyDates = ({
  body,
  publishedAt,
}: {
  readonly body: readonly BodyPart[]
  readonly publishedAt: Date
}): readonly BodyPart[] => {
  const fill = (text: string) => fillDates({ publishedAt, text })
  return body.map((part) => {
    if (typeof part === 'string') {
      return fill(part)
    }
    if ('heading' in part) {
      return { heading: fill(part.heading) }
    }
    if ('quote' in part) {
      return { quote: fill(part.quote) }
    }
    return 'list' in part ? { list: part.list.map(fill) } : { steps: part.steps.map(fill) }
  })
}

const newspaperDate = (shifted: Date): string =>
  `${weekdays[shifted.getUTCDay()]} (${shifted.getUTCDate()}/${shifted.getUTCMonth() + 1}/${shifted.getUTCFullYear()})`
