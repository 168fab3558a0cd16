import type { Count } from './countTerms.js'
import type { Token } from './tokens.js'

/**
 * Counts what looks like names: two capitalised terms with nothing but space between them. Only the
 * body can make a pair a name, because headlines capitalise every word; titles then count for the
 * names that they repeat.
 */
export function countNames({
  titles,
  body,
}: {
  readonly titles: readonly (readonly Token[])[]
  readonly body: readonly (readonly Token[])[]
}): ReadonlyMap<string, Count> {
  const titleKeys = titles.flatMap(pairsOf).map(({ key }) => key)
  const counts = new Map<string, Count>()
  for (const { key, label } of body.flatMap(pairsOf)) {
    const before = counts.get(key)
    counts.set(key, {
      label: before?.label ?? label,
      inTitle: before?.inTitle ?? titleKeys.filter((titleKey) => titleKey === key).length,
      inBody: (before?.inBody ?? 0) + 1,
    })
  }
  return counts
}

type Pair = { readonly key: string; readonly label: string }

function pairsOf(tokens: readonly Token[]): readonly Pair[] {
  const pairs: Pair[] = []
  tokens.forEach((second, index) => {
    const first = tokens[index - 1]
    if (first && second.joinsPrevious && isNamePart(first) && isNamePart(second)) {
      pairs.push({
        key: `${first.folded} ${second.folded}`,
        label: `${first.text} ${second.text}`,
      })
    }
  })
  return pairs
}

function isNamePart({ isCapital, isTerm }: Token): boolean {
  return isCapital && isTerm
}
