import { modules as shared0 } from './evidence-m17190.js';
import { modules as shared1 } from './proxy-m97562.js';
export const id = 5658;
export const ids = [5658];
export const modules = {
...shared0,
...shared1,

/***/ 65658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  withoutProxy: () => withoutProxy
 });
 var proxy_inspection = __webpack_require__(17190);
 var proxy_servers = __webpack_require__(97562);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/traffic-file.js
 function formatTraffic(servers) {
  (0, proxy_servers.Fe)(servers);
  const lines = servers.map(({service: service, containerId: containerId, weight: weight}) => `${service} ${containerId} ${weight}`);
  return [ `# ${proxy_inspection.e}`, ...lines, '' ].join('\n');
 }
 function readTraffic(text, known) {
  if (text === void 0) return known.map(server => ({
   ...server,
   weight: 1
  }));
  return text.split('\n').flatMap(line => {
   const [, service, id, weight] = /^(\S+) ([0-9a-f]{64}) (\d{1,6})$/.exec(line) ?? [];
   const server = known.find(each => each.service === service && each.containerId === id);
   return server === void 0 ? [] : [ {
    ...server,
    weight: Number(weight)
   } ];
  });
 }
 var container_health = __webpack_require__(38534);
 var no_series = __webpack_require__(7267);
 var proxy_script = __webpack_require__(81930);
 var proxy_kind = __webpack_require__(35882);
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/without-proxy.js
 const WRITE = `ours "$1"\nput "$1" "$2"\n`;
 const GAP = 'Without a proxy, Docker leads to the containers of both releases while both run, and connections to a container that stops may be lost. Use haproxy, nginx, caddy or traefik to split and drain traffic.';
 const withoutProxy = world => {
  const file = `${world.folder}/traffic`;
  const here = {
   spec: {
    ...world.spec,
    proxyService: void 0,
    proxyFile: file
   }
  };
  const write = async servers => {
   const args = [ file, formatTraffic(servers) ];
   await (0, proxy_script.bL)({
    ...world,
    ...here
   }, {
    name: 'Docker',
    effect: 'change',
    body: WRITE,
    args: args
   });
  };
  return {
   kind: 'none',
   evidenceOf: proxy_kind._8.none,
   async inspect() {
    const text = await world.files.read(file);
    return {
     version: void 0,
     problem: void 0,
     file: (0, proxy_inspection.h)(text),
     warnings: [ GAP ]
    };
   },
   readServers: async known => readTraffic(await world.files.read(file), known),
   setServers: write,
   writeBaseline: () => Promise.resolve(),
   restoreScripts: servers => [ (0, proxy_script.gL)(here, WRITE, [ file, formatTraffic(servers) ]) ],
   activeRequests: () => Promise.resolve(void 0),
   evidence: measured => ({
    async measure(query) {
     const {canary: canary} = await measured();
     const nothing = {
      canary: [],
      stable: [],
      unsettled: new Set
     };
     return canary.length === 0 ? void 0 : {
      ...nothing,
      ...(0, no_series.V)(query)
     };
    },
    alarms: () => Promise.resolve(new Map),
    health: async () => await (0, container_health.G)(world, await measured())
   })
  };
 };
})

};
