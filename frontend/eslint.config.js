import { readdirSync } from 'node:fs'
import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import testingLibrary from 'eslint-plugin-testing-library'
import tseslint from 'typescript-eslint'

const features = readdirSync('src/features', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** Who may import what: app > features > ui, api, i18n > lib; a feature knows no other feature. */
const zones = [
  ...features.map((feature) => ({
    target: `./src/features/${feature}/!(*.test).{ts,tsx}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'A feature knows no other feature: compose them in app.',
  })),
  {
    target: './src/features/**/!(*.test).{ts,tsx}',
    from: './src/app',
    message: 'app knows the features, not the other way round.',
  },
  { target: './src/ui', from: ['./src/app', './src/features', './src/api'], message: 'ui knows no router and no API.' },
  { target: './src/api', from: ['./src/app', './src/features', './src/ui'] },
  { target: './src/lib', from: ['./src/app', './src/features', './src/api'] },
  { target: './src/!(testing)/**/!(*.test).{ts,tsx}', from: './src/testing', message: 'Test data stays in tests.' },
]

export default tseslint.config(
  { ignores: ['dist', 'src/api/schema.d.ts', 'node_modules', 'scripts', 'eslint.config.js'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // TanStack Router signals redirects and missing pages by throwing its own objects.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    files: ['src/i18n/**/*.ts', 'src/ui/Icon.tsx', 'src/testing/**', '**/*.test.tsx'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}'],
    ...testingLibrary.configs['flat/react'],
  },
)
