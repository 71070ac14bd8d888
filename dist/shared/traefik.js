export const id = 1575;
export const ids = [1575];
export const modules = {

/***/ 81575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  traefik: () => traefik
 });
 var backend_file = __webpack_require__(68412);
 var proxy_inspection = __webpack_require__(17190);
 var split_mark = __webpack_require__(22721);
 var proxy_servers = __webpack_require__(97562);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/traefik/dynamic-file.js
 function formatDynamic(servers, plan, isSplit = false) {
  (0, proxy_servers.Fe)(servers);
  const own = servers.filter(({service: service, address: address}) => plan.ports.has(service) && (plan.isByName || address !== ''));
  const services = [ ...plan.ports.keys() ].flatMap(service => {
   const shares = own.filter(server => server.service === service);
   return [ `    ${(0, backend_file.EC)(service, plan)}:`, '      weighted:', '        services:', ...shares.flatMap(({host: host, weight: weight}) => [ `          - name: ${nameOf(host)}`, `            weight: ${weight}` ]) ];
  });
  const containers = own.flatMap(server => [ `    ${nameOf(server.host)}:`, '      loadBalancer:', '        servers:', `          - url: http://${(0, 
  proxy_servers.QL)(plan.isByName ? server.host : server.address, server.port)}` ]);
  const lines = [ ...services, ...containers ];
  const mark = `deploykit-${fingerprint(lines.join('\n'))}`;
  const loaded = [ `    ${mark}:`, '      loadBalancer:', '        servers:', '          - url: http://127.0.0.1:9' ];
  const head = [ `# ${proxy_inspection.e}`, ...isSplit ? [ split_mark.$ ] : [], 'http:', '  services:' ];
  return {
   mark: mark,
   text: [ ...head, ...loaded, ...lines, '' ].join('\n')
  };
 }
 const CONTAINER = 'container-';
 function nameOf(host) {
  return `${CONTAINER}${host}`;
 }
 function hostOf(name) {
  return name.startsWith(CONTAINER) ? name.slice(CONTAINER.length).replace(/@file$/, '') : void 0;
 }
 function fingerprint(text) {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
  return hash.toString(16).padStart(8, '0');
 }
 var server_json = __webpack_require__(21808);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/traefik/running-services.js
 const SERVICE_LINE = '--- service ';
 function readWeights(printed, plan, known) {
  const answers = new Map(printed.split(SERVICE_LINE).map(part => {
   const [name = '', ...answer] = part.split('\n');
   return [ name, answer.join('\n').trim() ];
  }));
  const services = [ ...plan.ports ].filter(([service]) => (answers.get((0, backend_file.EC)(service, plan)) ?? '') !== '');
  if (services.length === 0) return;
  return services.flatMap(([service, port]) => {
   const answer = (0, server_json.T3)(answers.get((0, backend_file.EC)(service, plan)) ?? '', 'the API of Traefik');
   return (0, server_json.c3)((0, server_json.lS)(answer.weighted).services).flatMap(each => {
    const {name: name, weight: weight} = (0, server_json.lS)(each);
    const host = hostOf((0, server_json.b6)(name) ?? '');
    if (host === void 0 || typeof weight !== 'number') return [];
    const server = known.find(one => one.service === service && one.host === host);
    return [ {
     ...server ?? {
      service: service,
      containerId: '',
      host: host,
      address: '',
      port: port
     },
     weight: weight
    } ];
   });
  });
 }
 var log_evidence = __webpack_require__(29024);
 var log_script = __webpack_require__(23568);
 var proxy_script = __webpack_require__(81930);
 var errors = __webpack_require__(33047);
 var process_script = __webpack_require__(40365);
 var swap_script = __webpack_require__(91665);
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/traefik/scripts.js
 const COMMANDS = `${process_script.o}find_api() {\n  api=127.0.0.1:8080\n  pid=$(master traefik) || exit ${proxy_script.dc['no-proxy']}\n  words=$(in_proxy cat "/proc/$pid/cmdline" | tr '\\0' '\\n')\n  set -f\n  for word in $words; do\n    case $word in --entry[pP]oints.traefik.address=*) api=\${word#*=} ;; esac\n  done\n  set +f\n  case $api in :*) api=127.0.0.1$api ;; esac\n}\nget() { in_proxy wget -q -O - "http://$api$1" 2>/dev/null || in_proxy curl -fsS "http://$api$1"; }\nload() {\n  in_proxy kill -HUP "$pid" || return 1\n  tries=0\n  while [ $tries -lt 100 ]; do\n    get "/api/http/services/$1@file" >/dev/null 2>&1 && return 0\n    tries=$((tries + 1)); pause\n  done\n  return 1\n}\n${swap_script._}`;
 const WRITE_BASELINE = `${COMMANDS}ours "$1"\nput "$1" "$2"\n`;
 const LOAD_SPLIT = `${COMMANDS}ours "$1"; need_proxy; find_api\nkeep_baseline "$1" "$4"\nput "$1" "$2"\nwhy='its API does not show the services of the file'\nload "$3" || give_up "$1" ${proxy_script.dc.refused}\nput_back "$1"\n`;
 const RESTORE = `${COMMANDS}ours "$1"\nput "$1" "$2"\nrunning || exit 0\nfind_api\nload "$3" || exit ${proxy_script.dc['not-reloaded']}\n`;
 const READ = `${COMMANDS}need_proxy; find_api\nget /api/version >/dev/null || exit 1\nfor each in "$@"; do echo "${SERVICE_LINE}$each"; get "/api/http/services/$each@file" 2>/dev/null && echo; done\n:\n`;
 const INSPECT = `${COMMANDS}need_proxy; find_api\nif [ -e "$1" ] && [ "$(cat "$1")" != "$(in_proxy cat "$2" 2>/dev/null)" ]; then echo other; else echo same; fi\nget /api/version >/dev/null 2>&1 && echo api\ncase $(printf %s "$words" | tr '[:upper:]' '[:lower:]') in *--providers.file.watch=false*) echo still ;; esac\ncase $(printf %s "$words" | tr '[:upper:]' '[:lower:]') in *--accesslog.format=json*) echo logged ;; esac\nin_proxy traefik version\n`;
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/traefik/inspect-traefik.js
 const ON_HOST = 'Traefik runs on the host, where its process cannot be found. Run it as a service of the project, and set proxy-service.';
 const NO_LOG = 'Traefik writes no access log in JSON: requests and errors cannot be measured. Start it with --accesslog=true --accesslog.format=json.';
 async function inspectTraefik(world) {
  const path = (0, proxy_script.Ow)(world.spec.proxyFile, 'proxy-file');
  const inside = world.spec.proxyFileInside ?? path;
  const file = (0, proxy_inspection.h)(await world.files.read(path));
  if (world.spec.proxyService === void 0) return {
   version: void 0,
   file: file,
   problem: ON_HOST,
   warnings: []
  };
  try {
   const call = {
    name: 'Traefik',
    effect: 'read',
    body: INSPECT,
    args: [ path, inside ]
   };
   const printed = await (0, proxy_script.bL)(world, call);
   const lines = printed.split('\n');
   const version = /^Version:\s+v?(\d[\w.-]*)/m.exec(printed)?.[1];
   return {
    version: version,
    file: file,
    problem: problemOf(lines, inside),
    warnings: lines.includes('logged') ? [] : [ NO_LOG ]
   };
  } catch (error) {
   if (!(error instanceof errors.s) || error.code !== 'not-found') throw error;
   return {
    version: void 0,
    file: file,
    problem: error.message,
    warnings: []
   };
  }
 }
 function problemOf(lines, inside) {
  if (lines.includes('other')) return `The file ${inside} in the container of Traefik differs from the file on the server. Mount the folder, not the file: a container keeps the old version of a mounted file when the file is replaced.`;
  if (!lines.includes('api')) return 'The API of Traefik does not answer inside its container. Start it with --api.insecure=true --entrypoints.traefik.address=127.0.0.1:8080.';
  return lines.includes('still') ? void 0 : `Traefik loads ${inside} whenever it changes, so a restart would not return the traffic to stable. Start it with --providers.file.watch=false.`;
 }
 var proxy_kind = __webpack_require__(35882);
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/traefik.js
 const COUNT = (0, log_script.GJ)(`log_file() { echo /var/log/traefik/access.log; }\n${log_script.ee}`, `match($0, /"StartUTC":"[0-9T:.-]+Z"/) {\n  when = substr($0, RSTART + 12, RLENGTH - 12)\n  y = substr(when, 1, 4) + 0; mo = substr(when, 6, 2) + 0; d = substr(when, 9, 2) + 0\n  if (mo <= 2) y--\n  era = int(y / 400); yoe = y - era * 400\n  doy = int((153 * (mo + (mo > 2 ? -3 : 9)) + 2) / 5) + d - 1\n  days = era * 146097 + yoe * 365 + int(yoe / 4) - int(yoe / 100) + doy - 719468\n  t = days * 86400 + substr(when, 12, 2) * 3600 + substr(when, 15, 2) * 60 + substr(when, 18, 2)\n  took[1] = 0; if (match($0, /"Duration":[0-9]+/)) took[1] = substr($0, RSTART + 11, RLENGTH - 11) / 1000000000\n  t = int(t + took[1])\n  status[1] = ""; if (match($0, /"DownstreamStatus":[0-9]+/)) status[1] = substr($0, RSTART + 19, RLENGTH - 19)\n  if (match($0, /"ServiceAddr":"[^"]+"/)) { n = 1; up[1] = substr($0, RSTART + 15, RLENGTH - 16) }\n}`);
 const traefik = world => {
  const {spec: spec, folder: folder} = world;
  const plan = {
   ...spec,
   isByName: true
  };
  const file = () => (0, proxy_script.Ow)(spec.proxyFile, 'proxy-file');
  const run = async (effect, body, args) => await (0, proxy_script.bL)(world, {
   name: 'Traefik',
   effect: effect,
   body: body,
   args: args
  });
  const baseline = servers => {
   const {text: text, mark: mark} = formatDynamic(servers, plan);
   return [ file(), text, mark ];
  };
  return {
   kind: 'traefik',
   evidenceOf: proxy_kind._8.traefik,
   inspect: () => inspectTraefik(world),
   async readServers(known) {
    const services = [ ...spec.ports.keys() ].map(service => (0, backend_file.EC)(service, plan));
    return readWeights(await run('read', READ, services), plan, known);
   },
   async setServers(servers) {
    const {text: text, mark: mark} = formatDynamic(servers, plan, true);
    await run('change', LOAD_SPLIT, [ file(), text, mark, `${folder}/baseline` ]);
   },
   async writeBaseline(servers) {
    await run('change', WRITE_BASELINE, baseline(servers));
   },
   restoreScripts: servers => [ (0, proxy_script.gL)(world, RESTORE, baseline(servers)) ],
   activeRequests: () => Promise.resolve(void 0),
   evidence: measured => (0, log_evidence.y)(world, {
    name: 'Traefik',
    body: COUNT
   }, measured)
  };
 };
})

};
