// Loaded in place of `undici` in every bundle (see `paths` in scripts/bundle.tsconfig.json, which ncc follows): @actions/http-client
// imports undici when the process starts, yet needs it only behind a proxy. `__esModule` must read as undefined, else the
// bundler's interop code loads the real module at once. scripts/bundle-actions.ts writes the real one beside the bundle.
const load = () => require('undici-when-needed')
module.exports = new Proxy({}, { get: (_, key) => (key === '__esModule' ? undefined : load()[key]) })
