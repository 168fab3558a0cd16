import formats from 'ajv-formats'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'

const ajv = new Ajv2020({ allErrors: true, strict: false })
formats.default(ajv)

/** What a value breaks of a schema; empty if it is valid. */
export const jsonErrors = ({
  validate,
  value,
}: {
  readonly validate: ValidateFunction
  readonly value: unknown
}): readonly string[] =>
  validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

const url = { format: 'uri', pattern: '^https?://', type: 'string' } as const
const text = { type: 'string' } as const
const author = {
  additionalProperties: false,
  properties: { name: text, url },
  required: ['name'],
  type: 'object',
} as const

/** JSON Feed 1.1, as far as the feeds use it: anything else in one of ours is a fault. */
export const isJSONFeed = ajv.compile({
  additionalProperties: false,
  properties: {
    authors: { items: author, minItems: 1, type: 'array' },
    description: { minLength: 1, type: 'string' },
    feed_url: url,
    home_page_url: url,
    hubs: {
      items: {
        additionalProperties: false,
        properties: { type: { const: 'WebSub' }, url },
        required: ['type', 'url'],
        type: 'object',
      },
      minItems: 1,
      type: 'array',
    },
    icon: url,
    items: {
      items: {
        additionalProperties: false,
        oneOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        properties: {
          attachments: {
            items: {
              additionalProperties: false,
              properties: {
                mime_type: { pattern: '^[a-z]+/', type: 'string' },
                size_in_bytes: { exclusiveMinimum: 0, type: 'integer' },
                title: text,
                url,
              },
              required: ['url', 'mime_type'],
              type: 'object',
            },
            minItems: 1,
            type: 'array',
          },
          authors: { items: author, minItems: 1, type: 'array' },
          content_html: { minLength: 1, type: 'string' },
          content_text: text,
          date_modified: { format: 'date-time', type: 'string' },
          date_published: { format: 'date-time', type: 'string' },
          id: { minLength: 1, type: 'string' },
          image: url,
          summary: { minLength: 1, type: 'string' },
          tags: { items: text, minItems: 1, type: 'array', uniqueItems: true },
          title: text,
          url,
        },
        required: ['id', 'url', 'title'],
        type: 'object',
      },
      type: 'array',
    },
    language: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$', type: 'string' },
    title: text,
    user_comment: { minLength: 1, type: 'string' },
    version: { const: 'https://jsonfeed.org/version/1.1' },
  },
  required: ['version', 'title', 'items'],
  type: 'object',
})

// The items here have no coordinates, so nothing of the schema that it refers to is needed.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })

/** ninjs 3.1 of the IPTC. */
export const isNinjs = ajv.compile(
  JSON.parse(
    readFileSync(new URL('schemas/ninjs-schema_3.1.json', import.meta.url), { encoding: 'utf8' }),
  ) as object, // a JSON Schema
)
