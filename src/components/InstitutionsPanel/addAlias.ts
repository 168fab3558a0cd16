/**
 * Gives an institution another name, unless it has it already.
 *
 * @returns what the server says against it; null when the name is there
 */
export const addAlias = async ({
  name,
  url,
}: {
  readonly name: string
  readonly url: string
}): Promise<string | null> => {
  try {
    const aliases = await readAliases(url)
    if (aliases.some((alias) => alias.name === name)) {
      return null
    }
    const response = await fetch(`${url}?depth=0`, {
      body: JSON.stringify({ aliases: [...aliases, { name }] }),
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      method: 'PATCH',
    })
    return response.ok ? null : refusalIn(await response.json())
  } catch (error) {
    return String(error)
  }
}

type Alias = { readonly name: string }

const readAliases = async (url: string): Promise<readonly Alias[]> => {
  const response = await fetch(`${url}?depth=0&select[aliases]=true`, { credentials: 'include' })
  const answer: unknown = await response.json()
  if (!response.ok) {
    throw new Error(refusalIn(answer))
  }
  return (answer as { aliases?: readonly Alias[] }).aliases ?? [] // as the collection says
}

const refusalIn = (answer: unknown): string =>
  (answer as { errors?: readonly { message: string }[] }).errors?.[0]?.message ?? '' // Payload's form of an error
