/** How ncc's output loads a module of Node.js. */
const REQUIRED = /\b__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("((?:node:)?[a-z][a-z_/]*)"\)/g
const IMPORT = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n'
/** As above, without the list of all exports that an import makes. */
const CREATE =
  'const __WEBPACK_EXTERNAL_createRequire = url => process.getBuiltinModule("module").createRequire(url);\n'

/**
 * Cost 1 to 9 ms of a start, and not every process uses them. Their exports are plain members: none is a class that others extend while
 * they are loaded, and none needs the module as `this`.
 */
const SLOW = ['async_hooks', 'child_process', 'crypto', 'fs/promises', 'http', 'https', 'timers/promises', 'zlib']

/** `__esModule` must read as undefined, else the bundler's interop code loads the module immediately. */
const ON_DEMAND = `/** A module of Node.js that is loaded when something of it is used first. */
const onDemand = name => {
  const load = () => process.getBuiltinModule(name);
  return new Proxy({}, {
    get: (_, key) => (key === "__esModule" ? undefined : load()[key]),
    set: (_, key, value) => Reflect.set(load(), key, value),
    has: (_, key) => Reflect.has(load(), key),
    ownKeys: () => Reflect.ownKeys(load()),
    getOwnPropertyDescriptor(_, key) {
      const found = Reflect.getOwnPropertyDescriptor(load(), key);
      return found && { ...found, configurable: true };
    }
  });
};
`

/**
 * ncc makes a `require` for each module of Node.js, at the start of the first file. Here they are taken from `process`, and the slow ones
 * when something of them is used first. https://nodejs.org/api/process.html#processgetbuiltinmoduleid
 */
export function takeFromNode(index: string): string {
  const taken = index.replace(REQUIRED, (_, name: string) =>
    SLOW.includes(name.replace(/^node:/, ''))
      ? `onDemand(${JSON.stringify(name)})`
      : `process.getBuiltinModule(${JSON.stringify(name)})`
  )
  const helper = taken.includes('onDemand("') ? ON_DEMAND : ''
  const [head, body, ...more] = taken.split(IMPORT)
  if (body === undefined && taken !== index) throw new Error('The first file has no createRequire: ncc has changed.')
  if (head !== '' || body === undefined || more.length > 0) return helper + taken
  return (body.includes('__WEBPACK_EXTERNAL_createRequire') ? CREATE : '') + helper + body
}
