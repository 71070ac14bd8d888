import { posix, relative } from 'node:path'
import { defineConfig } from 'eslint/config'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** One arrow of docs/architecture.md: which imports a folder must not have, and the rule in words. */
const forbid = (files, patterns) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns }] }
})
const tools = ['@aws-sdk/*', '@smithy/*']
const core = {
  group: ['@actions/core'],
  message: 'Only src/runner/ imports @actions/core: take a port as an argument.'
}
const sdk = { group: tools, message: 'Only adapters and src/aws/ import the AWS SDK: take a port as an argument.' }

/** The one file that prints: what it prints passes src/runner/log-text.ts. See docs/adr/0014. */
const PRINTER = 'src/runner/workflow-commands.ts'
/** Hands it what libraries print directly. */
const GUARD = 'src/runner/guard-output.ts'
const PRINTED = `Only ${PRINTER} prints: take the port Log as an argument, or call it from src/runner/.`
/** What src/runner/ may have of @actions/core: nothing that prints. */
const SILENT = ['getInput', 'getState', 'saveState', 'setOutput', 'getIDToken']

const PURE =
  'src/domain/ and src/render/ are pure functions of their arguments. They import only themselves and parsers.'
const TYPES = 'src/ports/ contains types only, in the terms of src/domain/.'

/** Intl loads data of the locale when a formatter is made: 13 ms and 7 MiB, which a step that is refused would pay too. */
const INTL_AT_START = {
  selector: "NewExpression[callee.object.name='Intl']:not(:function NewExpression)",
  message: 'A formatter of Intl is made when it is first needed, not when its module is loaded.'
}

/**
 * The arrows of docs/architecture.md: which folders the files of a folder may import, and the rule in words. `<t>` is the target that the
 * file belongs to. The first row that fits a file counts.
 */
const ARROWS = [
  ['src/domain/', 'domain', PURE],
  ['src/render/', 'domain render', PURE],
  ['src/ports/', 'domain ports', TYPES],
  [
    'src/aws/',
    'domain ports aws http',
    'src/aws/ is shared by all AWS adapters: it imports ports, domain and src/http/ only.'
  ],
  [
    'src/github/',
    'domain ports github http',
    'src/github/ is shared by all GitHub adapters: it imports ports, domain and src/http/ only.'
  ],
  ['src/disk/', 'domain ports disk', 'src/disk/ is shared by all file adapters: it imports ports and domain only.'],
  ['src/http/', 'domain ports http', 'src/http/ is shared by all HTTP adapters: it imports ports and domain only.'],
  [
    'src/adapters/',
    'domain render ports aws github http disk',
    'Adapters never import adapters: src/adapters/ imports ports, domain, src/aws/, src/github/, src/http/ and src/disk/ only.'
  ],
  [
    'src/use-cases/',
    'domain render ports use-cases',
    'A use case imports domain, render and ports only; main.ts passes the adapters.'
  ],
  [
    'src/runner/',
    'domain render ports runner',
    'src/runner/ connects to the GitHub runner: it imports ports, domain and render only.'
  ],
  [
    'src/targets/<t>/domain/',
    'domain targets/<t>/domain',
    'The domain of a target is pure: it imports src/domain/ and itself.'
  ],
  [
    'src/targets/<t>/render/',
    'domain render targets/<t>/domain targets/<t>/render',
    'The texts of a target are pure: they import src/domain/, src/render/ and its domain.'
  ],
  ['src/targets/<t>/ports/', 'domain ports targets/<t>/domain targets/<t>/ports', TYPES],
  [
    'src/targets/<t>/use-cases/',
    'domain render ports use-cases targets/stepped targets/<t>/domain targets/<t>/render targets/<t>/ports targets/<t>/use-cases',
    'A target imports no other target, and its use cases import domain, render and ports only.'
  ],
  [
    'src/targets/<t>/aws/',
    'domain render ports aws http targets/<t>/domain targets/<t>/ports',
    'The adapters of a target import ports, domain, src/aws/ and src/http/ only, and no other target.'
  ],
  [
    'src/targets/<t>/server/',
    'domain ports disk targets/<t>/domain targets/<t>/ports targets/<t>/server',
    'The adapters of a server import ports, domain and src/disk/ only, and no other target.'
  ],
  [
    'src/targets/<t>/proxies/',
    'domain ports targets/<t>/domain targets/<t>/ports targets/<t>/proxies',
    'The adapters of proxies reach them through the ports of the server, and import no other target.'
  ],
  [
    'src/targets/<t>/',
    'domain render ports use-cases targets/stepped targets/<t>',
    'A target imports no other target.'
  ],
  [
    'src/actions/<t>/main.ts',
    'domain render ports use-cases runner adapters aws github http disk wiring targets actions/<t>',
    'Actions never import each other: a shared flow is a use case.'
  ],
  [
    'src/actions/<t>/',
    'domain render ports use-cases targets actions/<t>',
    'A use case imports domain, render and ports only; main.ts passes the adapters.'
  ]
].map(([folder, may, rule]) => ({
  ...{ fits: new RegExp(`^${folder.replace('<t>', '(?<own>[^/]+)')}`), may: may.split(' '), rule }
}))

/** @type {import('eslint').Rule.RuleModule} */
const arrow = {
  create(context) {
    const file = relative(import.meta.dirname, context.filename).replaceAll('\\', '/')
    const row = ARROWS.find(({ fits }) => fits.test(file))
    const own = row?.fits.exec(file)?.groups?.own ?? ''
    const check = node => {
      const name = node.source?.value
      if (typeof name !== 'string' || !name.startsWith('.')) return
      const path = posix.join(posix.dirname(file), name)
      const isAllowed = row?.may.some(folder => path.startsWith(`src/${folder.replace('<t>', own)}/`)) ?? true
      if (/^(?:local|test|bench|scripts)\//.test(path))
        context.report({ node, message: 'local/ is a test double: bundled code never imports it.' })
      else if (!isAllowed) context.report({ node, message: row.rule })
    }
    return {
      ImportDeclaration: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      ImportExpression: check
    }
  }
}
const arrows = {
  files: ['src/**/*.ts'],
  ignores: ['**/*.test.ts', '**/*.bounds-test.ts'],
  plugins: { house: { rules: { arrow } } },
  rules: { 'house/arrow': 'error' }
}

export default defineConfig(
  { ignores: ['build', 'dist', 'coverage', '**/*.js', '**/*.cjs'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-params': ['error', 3],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }]
    }
  },
  // A row of a table of tests has as many columns as it needs.
  { files: ['**/*test.ts'], rules: { 'max-params': ['error', 5] } },
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
        INTL_AT_START,
        {
          selector: "CallExpression[callee.name='exec']:not(:has(Property[key.name='silent'][value.value=true]))",
          message: `@actions/exec prints the output of a child process unless it is silent. ${PRINTED}`
        },
        { selector: "Literal[value='inherit']", message: `A child process does not inherit stdio. ${PRINTED}` },
        { selector: 'Literal[value=/^\\/(?:dev|proc)\\/.*(?:std(?:out|err)|fd\\/[12])/]', message: PRINTED },
        { selector: "VariableDeclarator[init.name='process'] Property[key.name=/^std(?:out|err)$/]", message: PRINTED }
      ]
    }
  },
  {
    // A text from outside may be as long as its reader accepts: the time of a pattern is linear in it.
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: true }]
    }
  },
  arrows,
  forbid(
    ['src/domain/**/*.ts', 'src/render/**/*.ts', 'src/targets/*/domain/**/*.ts', 'src/targets/*/render/**/*.ts'],
    [{ group: ['node:*', '@actions/*', ...tools], message: PURE }]
  ),
  {
    files: ['src/domain/**/*.ts', 'src/render/**/*.ts', 'src/targets/*/domain/**/*.ts', 'src/targets/*/render/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'fetch', 'console'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'A pure folder has no clock: take `now` as an argument.' },
        {
          object: 'Math',
          property: 'random',
          message: 'A pure folder has no random numbers: take a number as an argument.'
        }
      ],
      'no-restricted-syntax': [
        'error',
        INTL_AT_START,
        { selector: 'AwaitExpression', message: 'A pure folder never awaits.' }
      ]
    }
  },
  forbid(['src/ports/**/*.ts', 'src/targets/*/ports/**/*.ts'], [core, sdk, { group: ['node:*'], message: TYPES }]),
  forbid(['src/aws/**/*.ts', 'src/adapters/**/*.ts', 'src/targets/*/aws/**/*.ts', 'src/actions/*/main.ts'], [core]),
  forbid(['src/targets/*/server/**/*.ts', 'src/targets/*/proxies/**/*.ts'], [core, sdk]),
  forbid(
    [
      ...['github', 'disk', 'http', 'use-cases'].map(name => `src/${name}/**/*.ts`),
      ...['src/targets/*/use-cases/**/*.ts', 'src/actions/*/run.ts', 'src/actions/*/inputs.ts']
    ],
    [core, sdk]
  ),
  forbid(['src/runner/**/*.ts'], [sdk]),
  forbid(
    ['local/**/*.ts'],
    [
      {
        group: ['**/src/**'],
        message:
          'local/ imports only types from src/: a test double that shares code with the tested code proves nothing.',
        allowTypeImports: true
      }
    ]
  ),
  forbid(
    ['local/demo/**/*.ts'],
    [
      {
        group: [
          ...['actions', 'adapters', 'aws', 'disk', 'github', 'http', 'ports', 'runner', 'targets', 'use-cases'],
          'wiring'
        ].map(name => `**/src/${name}/**`),
        message: 'The demo runs the bundles. It imports only the report from src/.',
        allowTypeImports: true
      }
    ]
  )
)
