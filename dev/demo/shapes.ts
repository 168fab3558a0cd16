/** Gives the next number from 0 to 1, without 1. */
export type Random = () => number

/** A repeatable sequence of numbers for a seed (mulberry32, public domain). */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** SVG of `count` things, each drawn by its number from 0. */
export const many = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

/** One of several things, by the next number of the sequence. */
export const pick = <T>(random: Random, items: readonly [T, ...T[]]): T =>
  items[Math.floor(random() * items.length)] ?? items[0]

/** SVG of a background that goes from one colour at the top to another at the bottom. */
export const fill = (top: string, bottom: string): string =>
  `<defs><linearGradient id="fill" x1="0" x2="0" y1="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#fill)"/>`

/** SVG of a rectangle. */
export const rect = ({
  color,
  height,
  width,
  x,
  y,
}: {
  readonly color: string
  readonly height: number
  readonly width: number
  readonly x: number
  readonly y: number
}): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${color}"/>`

/** SVG of an ellipse around a point; a circle when `ry` is left out. */
export const oval = ({
  color,
  opacity = 1,
  rx,
  ry = rx,
  x,
  y,
}: {
  readonly color: string
  readonly opacity?: number
  readonly rx: number
  readonly ry?: number
  readonly x: number
  readonly y: number
}): string =>
  `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${color}" fill-opacity="${opacity}"/>`

/** SVG of a straight line. */
export const line = ({
  color,
  from,
  to,
  width,
}: {
  readonly color: string
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly width: number
}): string =>
  `<path d="M${short(from[0])} ${short(from[1])} L${short(to[0])} ${short(to[1])}" stroke="${color}" stroke-width="${width}"/>`

/** SVG of a sun with a soft edge. */
export const glow = ({
  color,
  radius,
  x,
  y,
}: {
  readonly color: string
  readonly radius: number
  readonly x: number
  readonly y: number
}): string =>
  [1.8, 1.4, 1]
    .map((size) => oval({ color, opacity: size === 1 ? 1 : 0.25, rx: radius * size, x, y }))
    .join('')

/** SVG of a row of hills that stands on the line `base`, 1600 pixels wide. */
export const hills = ({
  base,
  color,
  random,
}: {
  readonly base: number
  readonly color: string
  readonly random: Random
}): string => {
  const humps = many(5, () => `q160 ${-short(120 + random() * 220)} 320 0 `)
  return `<path d="M0 ${base} ${humps}Z" fill="${color}"/>`
}

/** SVG of short strokes on water, from the line `from` down to the edge. */
export const waves = ({
  color,
  from,
  random,
}: {
  readonly color: string
  readonly from: number
  readonly random: Random
}): string =>
  many(36, () => {
    const [x, y] = [random() * 1600, from + random() * (1180 - from)]
    return line({ color, from: [x, y], to: [x + 60 + random() * 120, y], width: 7 })
  })

const short = (value: number): number => Math.round(value * 10) / 10
