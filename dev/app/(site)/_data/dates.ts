/** A moment as readers see it, with the name of the zone: `Senin, 30 November 2026 pukul 16.20 WIB`. */
export const longDate = ({ instant, timeZone }: Moment): string =>
  new Intl.DateTimeFormat('id-ID', {
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    month: 'long',
    timeZone,
    timeZoneName: 'short',
    weekday: 'long',
    year: 'numeric',
  }).format(new Date(instant))

/** The same in short, as newspapers print it: `Senin (30/11/2026) 16.20 WIB`. */
export const shortDate = ({ instant, timeZone }: Moment): string => {
  const parts = new Intl.DateTimeFormat('id-ID', {
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    month: 'numeric',
    timeZone,
    timeZoneName: 'short',
    weekday: 'long',
    year: 'numeric',
  }).formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? ''
  const day = `${part('day')}/${part('month')}/${part('year')}`
  return `${part('weekday')} (${day}) ${part('hour')}.${part('minute')} ${part('timeZoneName')}`
}

/** An instant (ISO 8601), and the clock by which it is told. */
type Moment = { readonly instant: string; readonly timeZone: string }
