// Loaded in place of `undici` in every bundle (see `paths` in tsconfig.json, which ncc honours): @actions/http-client
// imports undici when the process starts, yet needs it only behind a proxy. `__esModule` must read as undefined, else the
// bundler's interop code loads the real module at once.
const load = () => require('../node_modules/undici/index.js')
module.exports = new Proxy({}, { get: (_, key) => (key === '__esModule' ? undefined : load()[key]) })
