import prettier from 'eslint-config-prettier'
import perfectionist from 'eslint-plugin-perfectionist'
import { defineConfig, globalIgnores } from 'eslint/config'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import tseslint from 'typescript-eslint'

const localOperations = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'restoreGlobalVersion',
  'restoreVersion',
  'update',
  'updateGlobal',
].join('|')

/** Payload's default for `overrideAccess` is true, so a call that does not say it skips access silently. */
const sayOverrideAccess = [
  '[callee.object.name="payload"]',
  '[callee.object.property.name="payload"]',
].map((owner) => ({
  message: 'Spell out overrideAccess in the object given to every Local API call.',
  selector: `CallExpression${owner}[callee.property.name=/^(${localOperations})$/]:not(:has(> ObjectExpression:has(> Property[key.name="overrideAccess"])))`,
}))

const noDefaultExport = {
  message: 'Named exports only.',
  selector: 'ExportDefaultDeclaration',
}

const domainIsTotalAndPure = [
  {
    message: 'Domain functions are total: return what went wrong as data.',
    selector: 'ThrowStatement',
  },
  {
    message: 'The domain has no clock: take the time as a parameter.',
    selector:
      ':matches(NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"], MemberExpression[object.name="Date"][property.name="now"])',
  },
  {
    message: 'The domain has no randomness: take the number as a parameter.',
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
  },
]

const outsideDomain =
  'access|adapters|bin|collections|components|database|endpoints|exports|fields|hooks|jobs|translations|index|newsroom|options|plugin'

const sorted = { order: 'asc', type: 'natural' }

export default defineConfig(
  globalIgnores([
    '.data/',
    'coverage/',
    'dev/.next/',
    'dev/app/(payload)/admin/importMap.js',
    'dev/migrations/',
    'dev/next-env.d.ts',
    'dev/payload-types.ts',
    'dist/',
    'playwright-report/',
    'test-results/',
  ]),
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { perfectionist },
    rules: {
      curly: ['error', 'all'],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...sayOverrideAccess],
      'object-shorthand': 'error',
      'perfectionist/sort-exports': ['error', sorted],
      'perfectionist/sort-imports': ['error', sorted],
      'perfectionist/sort-interfaces': ['error', sorted],
      'perfectionist/sort-intersection-types': ['error', sorted],
      'perfectionist/sort-named-exports': ['error', sorted],
      'perfectionist/sort-named-imports': ['error', sorted],
      'perfectionist/sort-union-types': ['error', { ...sorted, groups: ['unknown', 'nullish'] }],
      'prefer-const': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true, varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['{dev,src,tests}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: path.dirname(fileURLToPath(import.meta.url)),
      },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Payload's own unions are long; a default says what happens to the rest of them.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A hook, an access function and a route handler are async by their contract.
      '@typescript-eslint/require-await': 'off',
      // Payload types hook data and REST bodies as `any`; the domain, where none can come in, keeps these rules.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['{src,tests}/**/*.{ts,tsx}'],
    // Payload finds a configuration by its default export, Playwright its set-up.
    ignores: ['**/payload.config.ts', 'tests/e2e/startNewsroom.ts'],
    rules: { 'no-restricted-syntax': ['error', ...sayOverrideAccess, noDefaultExport] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...domainIsTotalAndPure],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              message:
                'The domain is pure: it imports nothing but itself and the types of schema-dts.',
              regex: '^(?!\\.{1,2}/|schema-dts$)',
            },
            {
              allowTypeImports: true,
              message: 'schema-dts holds types only.',
              regex: '^schema-dts$',
            },
            {
              message: 'The domain does not know the rest of the package.',
              regex: `^(\\.\\./)+(${outsideDomain})(/|\\.js$)`,
            },
          ],
        },
      ],
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  prettier,
  // After prettier's preset, which switches `curly` off although `all` never fights with it.
  { files: ['**/*.{js,mjs,ts,tsx}'], rules: { curly: ['error', 'all'] } },
)
