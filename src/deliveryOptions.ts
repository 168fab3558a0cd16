import { hostOf } from './domain/pings/hostOf.js'
import { type IndexNowKey, isIndexNowKey } from './domain/pings/indexNowKey.js'
import { InvalidConfiguration } from './invalidConfiguration.js'

/** Who else is told of changes. Nobody, unless it says so. */
export type DeliveryOptions = {
  /** Tells search engines of pages that were published, changed or withdrawn. */
  readonly indexNow?: {
    /** The key of each host, served at `/<key>.txt` there: 8 to 128 letters, digits and hyphens. */
    readonly keys: Readonly<Record<string, string>>
    /** @default 'https://api.indexnow.org/indexnow' */
    readonly endpoint?: string
  }
  /**
   * Tells the WebSub hub of each outlet (its field `hubURL`) of news in the outlet's feeds.
   *
   * @default false
   */
  readonly webSub?: boolean
  /** Tells a reader site, signed, of each page that has changed, those with other links included. */
  readonly webhook?: {
    readonly url: string
    /** What both sides know; 16 characters at least. */
    readonly secret: string
  }
}

/** {@link DeliveryOptions} with every default filled in and every value checked. */
export type DeliverySettings = {
  readonly indexNow: {
    readonly endpoint: string
    /** By host in lower case. */
    readonly keys: Readonly<Record<string, IndexNowKey>>
  } | null
  readonly webSub: boolean
  readonly webhook: { readonly secret: string; readonly url: string } | null
}

/** Characters of a secret at least. */
const shortestSecret = 16

/**
 * Checks the options of delivery and fills in the defaults.
 *
 * @throws {InvalidConfiguration} when a value cannot be used
 */
export const resolveDeliveryOptions = (options: DeliveryOptions = {}): DeliverySettings => {
  const { indexNow, webSub = false, webhook } = options
  if (typeof webSub !== 'boolean') {
    throw new InvalidConfiguration(
      `delivery.webSub has to be true or false. Received ${JSON.stringify(webSub)}.`,
    )
  }
  return {
    indexNow: indexNow === undefined ? null : resolveIndexNow(indexNow),
    webSub,
    webhook: webhook === undefined ? null : resolveWebhook(webhook),
  }
}

/** Whether anybody is told of changes. */
export const isAnyoneTold = ({ indexNow, webSub, webhook }: DeliverySettings): boolean =>
  indexNow !== null || webSub || webhook !== null

const resolveIndexNow = ({
  endpoint = 'https://api.indexnow.org/indexnow',
  keys,
}: NonNullable<DeliveryOptions['indexNow']>): DeliverySettings['indexNow'] => {
  requireURL({ option: 'indexNow.endpoint', value: endpoint })
  const entries = Object.entries(keys ?? {})
  if (entries.length === 0) {
    throw new InvalidConfiguration(
      "delivery.indexNow.keys is empty. Write keys: { 'kabar.example': process.env.INDEXNOW_KEY }.",
    )
  }
  for (const [host, key] of entries) {
    if (hostOf(`https://${host}`) !== host.toLowerCase()) {
      throw new InvalidConfiguration(
        `delivery.indexNow.keys has to name hosts, such as 'kabar.example'. Received ${JSON.stringify(host)}.`,
      )
    }
    if (typeof key !== 'string' || !isIndexNowKey(key)) {
      throw new InvalidConfiguration(
        `delivery.indexNow.keys['${host}'] has to be 8 to 128 letters, digits or hyphens.`,
      )
    }
  }
  return {
    endpoint,
    keys: Object.fromEntries(
      entries.map(([host, key]) => [host.toLowerCase(), { key, keyLocation: null }]),
    ),
  }
}

const resolveWebhook = ({
  secret,
  url,
}: NonNullable<DeliveryOptions['webhook']>): DeliverySettings['webhook'] => {
  requireURL({ option: 'webhook.url', value: url })
  if (typeof secret !== 'string' || secret.length < shortestSecret) {
    throw new InvalidConfiguration(
      `delivery.webhook.secret has to have ${shortestSecret} characters at least. Write secret: process.env.WEBHOOK_SECRET.`,
    )
  }
  return { secret, url }
}

const requireURL = ({
  option,
  value,
}: {
  readonly option: string
  readonly value: unknown
}): void => {
  if (typeof value !== 'string' || hostOf(value) === null || !URL.canParse(value)) {
    throw new InvalidConfiguration(
      `delivery.${option} has to be a full address, such as 'https://kabar.example/hook'. Received ${JSON.stringify(value)}.`,
    )
  }
}
