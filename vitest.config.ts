import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: fromRoot('dev/payload.config.ts') },
      { find: /^payload-newsroom$/, replacement: fromRoot('src/index.ts') },
      {
        find: /^payload-newsroom\/(client|head|migration|next|react|rsc|types)$/,
        replacement: `${fromRoot('src/exports')}/$1.ts`,
      },
      // Payload loads the CommonJS build; a second copy would not accept the first one's types.
      { find: /^graphql$/, replacement: fromRoot('node_modules/graphql/index.js') },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Properties are tried on hundreds of texts, on whatever machine.
          testTimeout: 30_000,
          include: ['tests/{scripts,unit}/**/*.test.ts', 'tests/architecture.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          sequence: { groupOrder: 1 },
          typecheck: {
            enabled: true,
            include: ['tests/types/**/*.test-d.ts'],
            only: true,
            tsconfig: './tests/tsconfig.json',
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          env: {
            DISABLE_PAYLOAD_HMR: 'true',
            PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
            PAYLOAD_SECRET: 'only-for-tests',
          },
          globalSetup: ['tests/int/global-setup.ts'],
          hookTimeout: 90_000,
          include: ['tests/int/**/*.test.ts'],
          maxWorkers: 2,
          pool: 'forks',
          sequence: { groupOrder: 2 },
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          hookTimeout: 300_000,
          include: ['tests/package/*.test.ts'],
          sequence: { groupOrder: 3 },
          testTimeout: 180_000,
        },
      },
    ],
  },
})
