import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { schemaErrors } from '../../support/readXML.js'

/** What a sitemap or an index of sitemaps breaks of the public schemas. Empty if it is valid. */
export const sitemapErrors = (xml: string): readonly string[] => schemaErrors({ schema, xml })

const loadSchema = (): XsdValidator => {
  xmlRegisterFsInputProviders()
  const file = fileURLToPath(new URL('../../fixtures/xsd/sitemap.xsd', import.meta.url))
  const document = XmlDocument.fromString(readFileSync(file, 'utf8'), { url: file })
  return XsdValidator.fromDoc(document)
}

const schema = loadSchema()
