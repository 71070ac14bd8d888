import { defineConfig } from 'eslint/config'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** One arrow of docs/architecture.md: which imports a folder must not have, and the rule in words. */
const forbid = (files, patterns) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns }] }
})
const layer = name => [`**/${name}/**`, `**/${name}`]
const tools = ['@aws-sdk/*', '@smithy/*']
const core = {
  group: ['@actions/core'],
  message: 'Only src/runner/ imports @actions/core: take a port as an argument.'
}
const local = { group: layer('local'), message: 'local/ is a test double: nothing that is bundled may import it.' }
const sdk = { group: tools, message: 'Only src/adapters/ and src/aws/ speak to AWS: take a port as an argument.' }

/** The one file that prints: what it prints passes src/runner/log-text.ts. See docs/adr/0014. */
const PRINTER = 'src/runner/workflow-commands.ts'
/** Hands it what libraries print by themselves. */
const GUARD = 'src/runner/guard-output.ts'
const PRINTED = `Only ${PRINTER} prints: take the port Log as an argument, or call it from src/runner/.`
/** What src/runner/ may have of @actions/core: nothing that prints. */
const SILENT = ['getInput', 'getState', 'saveState', 'setOutput', 'getIDToken']

export default defineConfig(
  { ignores: ['build', 'dist', 'coverage', '**/*.js', '**/*.cjs'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-params': ['error', 4],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }]
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts', PRINTER, GUARD],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...['stdout', 'stderr', '_rawDebug', 'emitWarning', 'openStdin', 'binding'].map(property => ({
          ...{ object: 'process', property, message: PRINTED }
        }))
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@actions/core', allowImportNames: SILENT, message: PRINTED },
            ...['process', 'node:process', 'console', 'node:console', 'tty', 'node:tty'].map(name => ({
              ...{ name, message: PRINTED }
            })),
            ...['fs', 'node:fs'].map(name => ({
              ...{
                name,
                importNames: ['write', 'writeSync', 'writev', 'writevSync', 'createWriteStream'],
                message: PRINTED
              }
            }))
          ]
        }
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.name='exec']:not(:has(Property[key.name='silent'][value.value=true]))",
          message: `@actions/exec prints what a child prints, unless it is silent. ${PRINTED}`
        },
        { selector: "Literal[value='inherit']", message: `A child has no stdio of ours. ${PRINTED}` },
        { selector: 'Literal[value=/^\\/(?:dev|proc)\\/.*(?:std(?:out|err)|fd\\/[12])/]', message: PRINTED },
        { selector: "VariableDeclarator[init.name='process'] Property[key.name=/^std(?:out|err)$/]", message: PRINTED }
      ]
    }
  },
  {
    // A text from outside may be as long as its reader lets it be: no pattern takes more time than that grows.
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: true }]
    }
  },
  forbid(
    ['src/domain/**/*.ts'],
    [
      {
        group: [
          'node:*',
          '@actions/*',
          ...tools,
          ...[
            'ports',
            'adapters',
            'runner',
            'aws',
            'github',
            'http',
            'disk',
            'actions',
            'use-cases',
            'wiring',
            'local'
          ].flatMap(layer)
        ],
        message: 'src/domain/ is pure: values in, values out. It imports nothing but itself and parsers.'
      }
    ]
  ),
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'fetch', 'console'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'src/domain/ has no clock: take `now` as an argument.' },
        { object: 'Math', property: 'random', message: 'src/domain/ has no dice: take a number as an argument.' }
      ],
      'no-restricted-syntax': ['error', { selector: 'AwaitExpression', message: 'src/domain/ never awaits.' }]
    }
  },
  forbid(
    ['src/ports/**/*.ts'],
    [
      core,
      sdk,
      local,
      {
        group: [
          'node:*',
          ...['adapters', 'runner', 'aws', 'github', 'http', 'disk', 'actions', 'use-cases', 'wiring'].flatMap(layer)
        ],
        message: 'src/ports/ holds types only, in the words of src/domain/.'
      }
    ]
  ),
  forbid(
    ['src/aws/**/*.ts'],
    [
      core,
      local,
      {
        group: ['adapters', 'runner', 'actions', 'use-cases', 'wiring'].flatMap(layer),
        message: 'src/aws/ is what all AWS adapters stand on: it imports ports and domain only.'
      }
    ]
  ),
  forbid(
    ['src/github/**/*.ts'],
    [
      core,
      sdk,
      local,
      {
        group: ['adapters', 'aws', 'runner', 'actions', 'use-cases', 'wiring'].flatMap(layer),
        message: 'src/github/ is what all GitHub adapters stand on: it imports ports and domain only.'
      }
    ]
  ),
  forbid(
    ['src/disk/**/*.ts'],
    [
      core,
      sdk,
      local,
      {
        group: ['adapters', 'aws', 'github', 'http', 'runner', 'actions', 'use-cases', 'wiring'].flatMap(layer),
        message: 'src/disk/ is what the adapters of files stand on: it imports ports and domain only.'
      }
    ]
  ),
  forbid(
    ['src/http/**/*.ts'],
    [
      core,
      sdk,
      local,
      {
        group: ['adapters', 'aws', 'github', 'runner', 'actions', 'use-cases', 'wiring'].flatMap(layer),
        message: 'src/http/ is what the adapters of all channels stand on: it imports ports and domain only.'
      }
    ]
  ),
  forbid(
    ['src/adapters/**/*.ts'],
    [
      core,
      local,
      { group: ['./*'], message: 'Adapters never import adapters: what two of them need goes below them.' },
      {
        group: ['runner', 'actions', 'use-cases', 'wiring'].flatMap(layer),
        message: 'src/adapters/ imports ports, domain, src/aws/, src/github/, src/http/ and src/disk/ only.'
      }
    ]
  ),
  forbid(
    ['src/runner/**/*.ts'],
    [
      sdk,
      local,
      {
        group: ['adapters', 'aws', 'github', 'http', 'disk', 'actions', 'use-cases', 'wiring'].flatMap(layer),
        message: 'src/runner/ speaks to the GitHub runner: it imports ports and domain only.'
      }
    ]
  ),
  forbid(
    ['src/use-cases/**/*.ts', 'src/actions/*/run.ts', 'src/actions/*/inputs.ts'],
    [
      core,
      sdk,
      local,
      {
        group: ['adapters', 'runner', 'aws', 'github', 'http', 'disk', 'actions', 'wiring'].flatMap(layer),
        message: 'A use case sees domain and ports only; main.ts hands it the adapters.'
      }
    ]
  ),
  forbid(
    ['src/actions/*/main.ts', 'src/actions/*/post.ts'],
    [
      core,
      local,
      {
        group: ['**/actions/*/**', '../../actions/**'],
        message: 'Actions never import each other: a shared story is a use case.'
      }
    ]
  ),
  forbid(
    ['local/**/*.ts'],
    [
      {
        group: ['adapters', 'runner', 'actions', 'use-cases', 'wiring', 'domain', 'ports'].map(
          name => `**/src/${name}/**`
        ),
        message: 'local/ stands on its own: a test double that shares code with what it tests proves nothing.',
        allowTypeImports: true
      }
    ]
  ),
  forbid(
    ['local/demo/**/*.ts'],
    [
      {
        group: ['adapters', 'runner', 'actions', 'use-cases', 'wiring', 'ports'].map(name => `**/src/${name}/**`),
        message: 'The demo shows the bundles at work; of src/ it shares nothing but the report.',
        allowTypeImports: true
      }
    ]
  )
)
