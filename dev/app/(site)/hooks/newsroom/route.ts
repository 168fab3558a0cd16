import { revalidatePath, revalidateTag } from 'next/cache.js'
import { verifyWebhook } from 'payload-newsroom/webhook'

/**
 * `POST /hooks/newsroom`: the newsroom tells which pages have changed. What is kept of them, and of the
 * lists that have them, is dropped at once: the next reader gets the new page.
 */
export const POST = async (request: Request): Promise<Response> => {
  const body = await request.text()
  const secret = process.env['SITE_WEBHOOK_SECRET'] ?? ''
  if (secret === '' || !verifyWebhook({ body, headers: request.headers, secret })) {
    return new Response(null, { status: 401 })
  }
  const { tags, urls } = JSON.parse(body) as Told // signed, so it has the form of the contract
  for (const tag of tags) {
    // Without the time Next would serve the old answer once more.
    revalidateTag(tag, { expire: 0 })
  }
  for (const url of urls) {
    revalidatePath(new URL(url).pathname)
  }
  return new Response(null, { status: 204 })
}

type Told = { readonly tags: readonly string[]; readonly urls: readonly string[] }
