import { test as base, expect, type Page } from '@playwright/test'

/** A role that the demo has an account for. */
type Role = 'admin' | 'contributor' | 'editor' | 'reporter'

/** Where the running newsroom is. */
export const origin = (): string => process.env['NEWSROOM_ORIGIN'] ?? ''

/** Every test fails when its page asks any other machine for anything. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const strangers: string[] = []
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url())
      if (/^(?:http|ws)/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname)) {
        strangers.push(request.url())
      }
    })
    await use(page)
    expect(strangers).toEqual([])
  },
})

/** Logs in to the admin with the demo's account of a role. */
export const logIn = async ({
  page,
  role,
}: {
  readonly page: Page
  readonly role: Role
}): Promise<void> => {
  const { email, password } = accountOf(role)
  await page.goto(`${origin()}/admin/login`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Kata Sandi').fill(password)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.waitForURL(/\/admin$/)
}

/** JSON of a public address of the newsroom, read as a reader does. */
export const readPublic = async (path: string): Promise<Record<string, unknown>> => {
  const response = await fetch(`${origin()}${path}`)
  expect(response.status).toBe(200)
  return (await response.json()) as Record<string, unknown> // the API's answers are objects
}

/** What opens the API to the demo's account of a role: the headers of its requests. */
export const headersOf = async (role: Role): Promise<Readonly<Record<string, string>>> => {
  const response = await fetch(`${origin()}/api/users/login`, {
    body: JSON.stringify(accountOf(role)),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  const { token } = (await response.json()) as { readonly token: string } // Payload's own answer
  return { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' }
}

const accountOf = (role: Role): { readonly email: string; readonly password: string } => {
  // The start script writes this file.
  const accounts = JSON.parse(process.env['NEWSROOM_ACCOUNTS'] ?? '[]') as readonly {
    readonly email: string
    readonly password: string
    readonly role: string
  }[]
  const account = accounts.find((candidate) => candidate.role === role)
  if (account === undefined) {
    throw new Error(`The demo has no account for ${role}.`)
  }
  return account
}
