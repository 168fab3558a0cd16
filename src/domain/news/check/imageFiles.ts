import type { CheckedImage } from './checkFacts.js'

type Size = { readonly width: number; readonly height: number }

/** The formats of pictures that Google reads (rule NA-06), each with the endings of its files. */
export const mediaTypes: ReadonlyMap<string, readonly string[]> = new Map([
  ['image/avif', ['avif']],
  ['image/bmp', ['bmp']],
  ['image/gif', ['gif']],
  ['image/jpeg', ['jpe', 'jpeg', 'jpg']],
  ['image/png', ['png']],
  ['image/svg+xml', ['svg']],
  ['image/webp', ['webp']],
])

/** Whether a file is called what it is. */
export function fitsFileName({
  fileName,
  mimeType,
}: Pick<CheckedImage, 'fileName' | 'mimeType'>): boolean {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  return mediaTypes.get(mimeType)?.includes(ending) === true
}

/** Whether a picture has at least an area (in pixels) and a width. */
export function isLargeEnough({
  area,
  file,
  width = 0,
}: {
  readonly area: number
  readonly file: Size
  readonly width?: number
}): boolean {
  return file.width * file.height >= area && file.width >= width
}

/** The shapes that Google asks for (rule NA-05) and neither a picture nor its crops have. */
export function missingShapes({
  crops,
  height,
  width,
}: Pick<CheckedImage, 'crops' | 'height' | 'width'>): readonly string[] {
  const files = height === null || width === null ? crops : [{ height, width }, ...crops]
  return [...shapes]
    .filter(([, ratio]) => files.length > 0 && lacksShape(files, ratio))
    .map(([name]) => name)
}

/** Whether none of some files has a ratio of width to height, give or take three in a hundred. */
export function lacksShape(files: readonly Size[], ratio: number): boolean {
  return files.every(({ height, width }) => Math.abs(width / height / ratio - 1) > 0.03)
}

const shapes: ReadonlyMap<string, number> = new Map([
  ['16:9', 16 / 9],
  ['4:3', 4 / 3],
  ['1:1', 1],
])
