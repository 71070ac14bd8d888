import { posix, relative } from 'node:path'
import { defineConfig } from 'eslint/config'
import regexp from 'eslint-plugin-regexp'
import * as parser from '@typescript-eslint/parser'

const CORE = 'Only src/runner/ imports @actions/core: take a port as an argument.'
const SDK = 'Only adapters and src/aws/ import the AWS SDK: take a port as an argument.'

/** The one file that prints: what it prints passes src/runner/log-text.ts. See docs/adr/0014. */
const PRINTER = 'src/runner/workflow-commands.ts'
/** Hands it what libraries print directly. */
const GUARD = 'src/runner/guard-output.ts'
const PRINTED = `Only ${PRINTER} prints: take the port Log as an argument, or call it from src/runner/.`
/** What src/runner/ may have of @actions/core: nothing that prints. */
const SILENT = ['getInput', 'getState', 'saveState', 'setOutput', 'getIDToken']

const PURE =
  'src/domain/ and src/render/ are pure functions of their arguments. They import only themselves and parsers.'
const DOUBLE =
  'local/ imports only types from src/: a test double that shares code with the tested code proves nothing.'
const PARSERS = 'dockerfile-ast fast-xml-parser jsonc-parser re2js yaml'
const TYPES = 'src/ports/ contains types only, in the terms of src/domain/.'

/** Folders without a clock, an environment, a network and random numbers: these are arguments. */
const PURE_FILES = [
  'src/domain',
  'src/render',
  'src/targets/*/domain',
  'src/targets/*/render',
  'src/sources/*/domain'
].map(to => `${to}/**/*.ts`)
const PORT_FILES = ['src/ports/**/*.ts', 'src/targets/*/ports/**/*.ts']
const FLOW_FILES = ['src/use-cases/**/*.ts', 'src/targets/*/use-cases/**/*.ts', 'src/actions/**/!(main).ts']
const GIVEN_GLOBALS = [
  ...['process', 'globalThis', 'global', 'navigator', 'console', 'performance', 'crypto', 'fetch', 'WebSocket'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']
]
const NO_CLOCK = 'The time is an argument: take `now`, or the port Clock.'
const NO_CLOCK_SYNTAX = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']"
].map(selector => ({ selector, message: NO_CLOCK }))

/** Intl loads data of the locale when a formatter is made: 13 ms and 7 MiB, which a step that is refused would pay too. */
const INTL_AT_START = {
  selector: "NewExpression[callee.object.name='Intl']:not(:function NewExpression)",
  message: 'A formatter of Intl is made when it is first needed, not when its module is loaded.'
}

/**
 * The arrows of docs/architecture.md: which folders the files of a folder may import, which packages, and the rule in words. `<t>` is the
 * target or action that the file belongs to, `*` any. The first row that fits a file counts, and each file needs one.
 */
const ARROWS = [
  ['src/domain/', 'domain', PARSERS, PURE],
  ['src/render/', 'domain render', PARSERS, PURE],
  ['src/ports/', 'domain ports', '', TYPES],
  [
    'src/aws/',
    'domain ports aws http',
    'node:* @aws-sdk/* @smithy/*',
    'src/aws/ is shared by all AWS adapters: it imports ports, domain and src/http/ only.'
  ],
  [
    'src/github/',
    'domain ports github http',
    'node:* @actions/github',
    'src/github/ is shared by all GitHub adapters: it imports ports, domain and src/http/ only.'
  ],
  [
    'src/disk/',
    'domain ports disk',
    'node:*',
    'src/disk/ is shared by all file adapters: it imports ports and domain only.'
  ],
  [
    'src/http/',
    'domain ports http',
    'node:*',
    'src/http/ is shared by all HTTP adapters: it imports ports and domain only.'
  ],
  [
    'src/adapters/',
    'domain render ports aws github http disk',
    'node:* @actions/exec @actions/http-client @aws-sdk/* @smithy/* @sigstore/* snappyjs',
    'Adapters never import adapters: src/adapters/ imports ports, domain, src/aws/, src/github/, src/http/ and src/disk/ only.'
  ],
  [
    'src/use-cases/',
    'domain render ports use-cases',
    'node:crypto',
    'A use case imports domain, render and ports only; main.ts passes the adapters.'
  ],
  [
    'src/runner/',
    'domain render ports runner',
    'node:* @actions/core @actions/http-client @actions/http-client/*',
    'src/runner/ connects to the GitHub runner: it imports ports, domain and render only.'
  ],
  [
    'src/wiring/',
    'domain render ports use-cases runner adapters aws github http disk wiring targets sources',
    'node:* @aws-sdk/* @smithy/*',
    'src/wiring/ connects the parts for main.ts: it imports everything but actions.'
  ],
  [
    'src/targets/<t>/domain/',
    'domain targets/<t>/domain',
    PARSERS,
    'The domain of a target is pure: it imports src/domain/, itself and parsers.'
  ],
  [
    'src/targets/<t>/render/',
    'domain render targets/<t>/domain targets/<t>/render',
    PARSERS,
    'The texts of a target are pure: they import src/domain/, src/render/ and its domain.'
  ],
  ['src/targets/<t>/ports/', 'domain ports targets/<t>/domain targets/<t>/ports', '', TYPES],
  [
    'src/targets/<t>/use-cases/',
    'domain render ports use-cases targets/stepped targets/<t>/domain targets/<t>/render targets/<t>/ports targets/<t>/use-cases',
    'node:crypto',
    'A target imports no other target, and its use cases import domain, render and ports only.'
  ],
  [
    'src/targets/<t>/aws/',
    'domain render ports aws http targets/<t>/domain targets/<t>/ports',
    'node:* @aws-sdk/* @smithy/*',
    'The adapters of a target import ports, domain, src/aws/ and src/http/ only, and no other target.'
  ],
  [
    'src/targets/<t>/server/',
    'domain ports disk targets/<t>/domain targets/<t>/ports targets/<t>/server',
    'node:*',
    'The adapters of a server import ports, domain and src/disk/ only, and no other target.'
  ],
  [
    'src/targets/<t>/http/',
    'domain ports http targets/<t>/domain targets/<t>/ports targets/<t>/http',
    'node:*',
    'The adapters of a target that has an HTTP API import ports, domain and src/http/ only, and no other target.'
  ],
  [
    'src/targets/<t>/proxies/',
    'domain ports targets/<t>/domain targets/<t>/ports targets/<t>/proxies',
    'node:*',
    'The adapters of proxies reach them through the ports of the server, and import no other target.'
  ],
  [
    'src/sources/<t>/domain/',
    'domain sources/<t>/domain',
    PARSERS,
    'The domain of a source is pure: it imports src/domain/, itself and parsers.'
  ],
  [
    'src/sources/<t>/http/',
    'domain ports http sources/<t>/domain sources/<t>/http',
    'node:*',
    'The adapters of a source import ports, domain and src/http/ only, and no other source.'
  ],
  [
    'src/sources/<t>/aws/',
    'domain ports aws http sources/<t>/domain sources/<t>/aws',
    'node:* @aws-sdk/* @smithy/*',
    'The adapters of a source import ports, domain, src/aws/ and src/http/ only, and no other source.'
  ],
  [
    'src/actions/<t>/main.ts',
    'domain render ports use-cases runner adapters aws github http disk wiring targets actions/<t>',
    'node:* @actions/github',
    'Actions never import each other: a shared flow is a use case.'
  ],
  [
    'src/actions/<t>/',
    'domain render ports use-cases targets/*/domain targets/*/render targets/*/ports targets/*/use-cases actions/<t>',
    'node:crypto',
    'A use case imports domain, render and ports only; main.ts passes the adapters.'
  ]
].map(([folder, may, packages, rule]) => ({
  ...{ fits: new RegExp(`^${folder.replace('<t>', '(?<own>[^/]+)')}`), may: may.split(' '), rule },
  mayUse: packages.split(' ').map(name => new RegExp(`^${name.replace('*', '.+')}$`))
}))

/** @type {import('eslint').Rule.RuleModule} */
const arrow = {
  create(context) {
    const file = relative(import.meta.dirname, context.filename).replaceAll('\\', '/')
    const row = ARROWS.find(({ fits }) => fits.test(file))
    if (row === undefined)
      return {
        Program: node =>
          context.report({ node, message: 'A new folder of src/ needs a row in ARROWS of eslint.config.js.' })
      }
    const own = row.fits.exec(file)?.groups?.own ?? ''
    const may = row.may.map(to => new RegExp(`^src/${to.replace('<t>', own).replace('*', '[^/]+')}/`))
    const refusalOf = name => {
      if (name.startsWith('.')) {
        const path = posix.join(posix.dirname(file), name)
        if (!path.startsWith('src/')) return 'local/ is a test double: bundled code never imports it.'
        return may.some(pattern => pattern.test(path)) ? undefined : row.rule
      }
      if (row.mayUse.some(pattern => pattern.test(name))) return undefined
      if (row.rule === PURE) return PURE
      if (name === '@actions/core') return CORE
      return /^@(?:aws-sdk|smithy)\//.test(name) ? SDK : row.rule
    }
    const check = node => {
      const name = node.source?.value
      const message = typeof name === 'string' ? refusalOf(name) : undefined
      if (message !== undefined) context.report({ node, message })
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

/** What prints without a call of process or console. */
const PRINTS = [
  {
    selector: "CallExpression[callee.name='exec']:not(:has(Property[key.name='silent'][value.value=true]))",
    message: `@actions/exec prints the output of a child process unless it is silent. ${PRINTED}`
  },
  { selector: "Literal[value='inherit']", message: `A child process does not inherit stdio. ${PRINTED}` },
  { selector: 'Literal[value=/^\\/(?:dev|proc)\\/.*(?:std(?:out|err)|fd\\/[12])/]', message: PRINTED },
  { selector: "VariableDeclarator[init.name='process'] Property[key.name=/^std(?:out|err)$/]", message: PRINTED }
]

export default defineConfig(
  { ignores: ['build', 'dist', 'coverage', '**/*.js', '**/*.cjs'] },
  // Rules of the language and of types are in .oxlintrc.json. These are the house's own, which tests need not follow.
  { files: ['src/**/*.ts', 'local/**/*.ts'], ignores: ['**/*.test.ts'], languageOptions: { parser } },
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
      'no-restricted-imports': [
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
      'no-restricted-syntax': ['error', INTL_AT_START, ...PRINTS]
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
  {
    files: [...PURE_FILES, ...FLOW_FILES],
    ignores: ['**/*.test.ts', '**/*.bounds-test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...GIVEN_GLOBALS],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: NO_CLOCK },
        { object: 'Math', property: 'random', message: 'A random number is an argument.' }
      ],
      'no-restricted-syntax': ['error', INTL_AT_START, ...PRINTS, ...NO_CLOCK_SYNTAX]
    }
  },
  {
    files: PURE_FILES,
    ignores: ['**/*.test.ts', '**/*.bounds-test.ts'],
    rules: {
      'no-restricted-syntax': [
        ...['error', INTL_AT_START, ...NO_CLOCK_SYNTAX],
        { selector: ':matches(AwaitExpression, ForOfStatement[await=true])', message: 'A pure folder never awaits.' }
      ]
    }
  },
  {
    files: PORT_FILES,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(Program, ExportNamedDeclaration) > :matches(VariableDeclaration, FunctionDeclaration, ClassDeclaration, TSEnumDeclaration, ExportDefaultDeclaration)',
          message: TYPES
        }
      ]
    }
  },
  {
    files: ['local/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/src/**'], message: DOUBLE, allowTypeImports: true }] }
      ],
      'no-restricted-syntax': ['error', { selector: 'ImportExpression[source.value=/\\/src\\//]', message: DOUBLE }]
    }
  },
  {
    files: ['local/demo/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                ...['actions', 'adapters', 'aws', 'disk', 'github', 'http', 'ports', 'runner', 'targets', 'use-cases'],
                'wiring'
              ].map(name => `**/src/${name}/**`),
              message: 'The demo runs the bundles. It imports only the report from src/.',
              allowTypeImports: true
            }
          ]
        }
      ]
    }
  }
)
