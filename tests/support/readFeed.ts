import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { readFileSync } from 'node:fs'

/** What a feed breaks of the schema of its kind; empty if it is valid. */
export const feedErrors = ({
  kind,
  xml,
}: {
  readonly kind: 'atom' | 'rss'
  readonly xml: string
}): readonly string[] => {
  const document = XmlDocument.fromString(xml)
  try {
    validators[kind].validate(document)
    return []
  } catch (error) {
    return [String(error)]
  } finally {
    document.dispose()
  }
}

const validatorOf = (name: string): RelaxNGValidator =>
  RelaxNGValidator.fromDoc(
    XmlDocument.fromString(
      readFileSync(new URL(`schemas/${name}.rng`, import.meta.url), { encoding: 'utf8' }),
    ),
  )

const validators = { atom: validatorOf('atom'), rss: validatorOf('rss') }
