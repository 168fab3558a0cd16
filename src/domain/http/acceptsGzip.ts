/**
 * Whether a client takes gzip, from its `Accept-Encoding` (RFC 9110 §12.5.3): named, or meant by
 * `*`, and not with a weight of nought. Without the header it is sent plain.
 */
export function acceptsGzip(acceptEncoding: string | null): boolean {
  const weights = new Map((acceptEncoding ?? '').split(',').map(codingOf))
  return (weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0) > 0
}

function codingOf(part: string): readonly [string, number] {
  const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
  const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))
  return [name, weight === undefined ? 1 : Number(weight.replace(/^q\s*=\s*/, '')) || 0]
}
