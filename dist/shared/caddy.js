export const id = 8869;
export const ids = [8869];
export const modules = {

/***/ 69227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C: () => parseServerLines,
  b: () => formatServerLine
 });
 function formatServerLine({service: service, host: host, address: address, port: port, weight: weight}) {
  return `${service} ${host} ${address === '' ? '-' : address} ${port} ${weight}`;
 }
 function parseServerLines(text, known, prefix = '') {
  return text.split('\n').flatMap(line => {
   const words = line.startsWith(prefix) ? line.slice(prefix.length) : '';
   const [, service, host, address, port, weight] = /^(\S+) (\S+) (\S+) (\d{1,5}) (\d{1,6})$/.exec(words) ?? [];
   if (service === void 0 || host === void 0 || address === void 0) return [];
   const server = known.find(each => each.service === service && each.host === host);
   const found = {
    service: service,
    host: host,
    address: address === '-' ? '' : address,
    port: Number(port),
    containerId: ''
   };
   return [ {
    ...server ?? found,
    weight: Number(weight)
   } ];
  });
 }
}),

/***/ 68869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  caddy: () => caddy
 });
 var errors = __webpack_require__(33047);
 var backend_file = __webpack_require__(68412);
 var proxy_inspection = __webpack_require__(17190);
 var proxy_servers = __webpack_require__(97562);
 var server_line = __webpack_require__(69227);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/caddy/split-slots.js
 const SLOTS = 200;
 function spreadSlots(servers) {
  (0, proxy_servers.Fe)(servers);
  const all = servers.reduce((sum, {weight: weight}) => sum + weight, 0);
  if (all === 0) return [];
  const shares = servers.map(({weight: weight}) => SLOTS * weight / all);
  const counts = shares.map(Math.floor);
  const byRest = shares.map((share, index) => ({
   rest: share % 1,
   index: index
  })).sort((a, b) => b.rest - a.rest);
  const left = SLOTS - counts.reduce((sum, count) => sum + count, 0);
  for (const {index: index} of byRest.slice(0, left)) counts[index] = (counts[index] ?? 0) + 1;
  return servers.flatMap(({host: host}, index) => {
   const count = counts[index] ?? 0;
   return Array.from({
    length: count
   }, (_, slot) => ({
    host: host,
    at: (slot + .5) / count
   }));
  }).sort((a, b) => a.at - b.at).map(({host: host}) => host);
 }
 function formatManifest(servers) {
  return servers.map(server => `${(0, server_line.b)(server)}\n`).join('');
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/caddy/snippet-file.js
 const SERVICE_FIELD = 'deploykit';
 const UPSTREAM_FIELD = 'deploykit_upstream';
 const SPLIT_FOLDER = '/dev/shm/deploy-kit';
 function formatSnippets(servers, plan) {
  (0, proxy_servers.Fe)(servers);
  const snippets = [ ...plan.ports ].flatMap(([service, port]) => {
   const folder = `${SPLIT_FOLDER}/${service}`;
   const slots = Array.from({
    length: SLOTS
   }, (_, index) => `{file.${folder}/${index + 1}}:${port}`);
   const own = servers.filter(server => server.service === service && server.weight > 0);
   return [ `(${(0, backend_file.EC)(service, plan)}) {`, `\tlog_append ${SERVICE_FIELD} ${service}`, `\tlog_append ${UPSTREAM_FIELD} {http.reverse_proxy.upstream.hostport}`, `\t@deploykit_${service} file {`, `\t\troot ${SPLIT_FOLDER}`, `\t\ttry_files /${service}/1`, '\t}', ...formatProxy([ `@deploykit_${service}`, ...slots ]), ...own.length === 0 ? [ '\terror 503' ] : formatProxy(own.map(({host: host, port: own}) => (0, 
   proxy_servers.QL)(host, own))), '}' ];
  });
  return [ `# ${proxy_inspection.e}`, ...snippets, '' ].join('\n');
 }
 function formatProxy(words) {
  return [ `\treverse_proxy ${words.join(' ')} {`, '\t\tlb_policy round_robin', '\t\tlb_try_duration 2s', '\t\tfail_duration 2s', '\t}' ];
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/caddy/parse-config.js
 function parseConfig(text) {
  const baseline = new Map;
  let isLogged = false;
  const pending = [ parseJson(text) ];
  for (let value = pending.pop(); value !== void 0; value = pending.pop()) {
   if (Array.isArray(value)) {
    const handlers = value.flatMap(route => asList(member(route, 'handle')));
    const mark = handlers.find(each => member(each, 'handler') === 'log_append' && member(each, 'key') === SERVICE_FIELD);
    const service = member(mark, 'value');
    if (typeof service === 'string') baseline.set(service, handlers.flatMap(dialsOf));
   } else if (member(value, 'listen') !== void 0 && member(value, 'logs') !== void 0) isLogged = true;
   const inner = typeof value === 'object' && value !== null ? Object.values(value) : [];
   pending.push(...inner.filter(each => typeof each === 'object' && each !== null));
  }
  return {
   baseline: baseline,
   isLogged: isLogged
  };
 }
 function dialsOf(handler) {
  if (member(handler, 'handler') !== 'reverse_proxy') return [];
  const dials = asList(member(handler, 'upstreams')).map(each => member(each, 'dial'));
  return dials.filter(dial => typeof dial === 'string').filter(dial => !dial.startsWith('{'));
 }
 function asList(value) {
  return Array.isArray(value) ? value : [];
 }
 function member(value, name) {
  const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return isObject ? value[name] : void 0;
 }
 function parseJson(text) {
  try {
   return JSON.parse(text);
  } catch (cause) {
   throw new errors.s('platform-error', 'The admin API of Caddy did not answer with its configuration. Check that the admin endpoint is not turned off.', {
    cause: cause
   });
  }
 }
 function readBaseline({baseline: baseline}, known) {
  return [ ...baseline ].flatMap(([service, dials]) => dials.map(dial => {
   const [, host = dial, port = '0'] = /^(.*):(\d{1,5})$/.exec(dial) ?? [];
   const server = known.find(each => each.service === service && each.host === host);
   return {
    ...server ?? {
     service: service,
     containerId: '',
     host: host,
     address: '',
     port: Number(port)
    },
    weight: 1
   };
  }));
 }
 var proxy_script = __webpack_require__(81930);
 var process_script = __webpack_require__(40365);
 var swap_script = __webpack_require__(91665);
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/caddy/scripts.js
 const SET_SLOTS = `set -e\numask 022\nmkdir -p ${SPLIT_FOLDER}; cd ${SPLIT_FOLDER}\nservice=$1 manifest=$2; shift 2\nold=$(readlink "$service" || :)\nnew=.$service.$$\nmkdir -p "$new"\nprintf %s "$manifest" >"$new/servers"\nslot=0\nfor host in "$@"; do slot=$((slot + 1)); printf %s "$host" >"$new/$slot"; done\nln -sfn "$new" "$new.link"\nmv -T "$new.link" "$service" 2>/dev/null || { rm -f "$new.link"; ln -sfn "$new" "$service"; }\nfor each in ."$service".*; do case $each in "$new" | "$old") ;; *) rm -rf "$each" ;; esac; done`;
 const COMMANDS = `${process_script.o}find_config() {\n  config=/etc/caddy/Caddyfile\n  pid=$(master caddy) || exit ${proxy_script.dc['no-proxy']}\n  words=$(in_proxy cat "/proc/$pid/cmdline" | tr '\\0' '\\n')\n  last=; set -f\n  for word in $words; do\n    case $last in --config | -c) config=$word ;; esac\n    last=$word\n  done\n  set +f\n}\ncheck() { in_proxy caddy validate --config "$config" --adapter caddyfile 2>&1; }\nget() {\n  admin=$(in_proxy caddy adapt --config "$config" --adapter caddyfile 2>/dev/null | sed -n 's/.*"admin":{[^}]*"listen":"\\([^"]*\\)".*/\\1/p')\n  url=http://\${admin:-127.0.0.1:2019}$1\n  in_proxy wget -q -O - "$url" 2>/dev/null || in_proxy curl -fsS "$url"\n}\nset_split() {\n  while [ $# -ge 3 ]; do\n    # Names of containers have no blanks and no patterns.\n    in_proxy sh -c '${SET_SLOTS}' sh "$1" "$2" $3 || exit ${proxy_script.dc['not-reloaded']}\n    shift 3\n  done\n}\n${swap_script._}`;
 const WRITE_BASELINE = `${COMMANDS}ours "$1"; need_proxy; find_config\nwrite_checked "$1" "$2" "$2"\n`;
 const SET_SPLIT = `${COMMANDS}need_proxy\nset_split "$@"\n`;
 const RESTORE = `${COMMANDS}ours "$1"\nput "$1" "$2"\nshift 2\nif running; then set_split "$@"; fi\n`;
 const READ = `${COMMANDS}need_proxy; find_config\nfor each in "$@"; do in_proxy cat "${SPLIT_FOLDER}/$each/servers" 2>/dev/null; done\necho '--- config'\nget /config/\n`;
 const INSPECT = `${COMMANDS}need_proxy; find_config\nif [ -e "$1" ] && [ "$(cat "$1")" != "$(in_proxy cat "$2" 2>/dev/null)" ]; then echo other; else echo same; fi\nfor word in $words; do case $word in --resume | -r) echo "$word" ;; esac; done\nin_proxy caddy version\n`;
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/caddy/inspect-caddy.js
 const NO_LOG = 'Caddy writes no access log: requests and errors cannot be measured. Add "log" to the site of the service.';
 const ON_HOST = 'Caddy runs on the host, where its traffic cannot be moved without a reload. Run it as a service of the project, and set proxy-service.';
 async function inspectCaddy(world, plan) {
  const path = (0, proxy_script.Ow)(world.spec.proxyFile, 'proxy-file');
  const inside = world.spec.proxyFileInside ?? path;
  const file = (0, proxy_inspection.h)(await world.files.read(path));
  const run = async (body, args) => await (0, proxy_script.bL)(world, {
   name: 'Caddy',
   effect: 'read',
   body: body,
   args: args
  });
  if (world.spec.proxyService === void 0) return {
   version: void 0,
   file: file,
   problem: ON_HOST,
   warnings: []
  };
  try {
   const lines = (await run(INSPECT, [ path, inside ])).trim().split('\n');
   const config = parseConfig((await run(READ, [])).replace(/^--- config\n/, ''));
   const version = /^v?(\d+\.\d+\.\d+)/.exec(lines.at(-1) ?? '')?.[1];
   return {
    version: version,
    file: file,
    problem: problemOf({
     lines: lines,
     config: config
    }, inside, plan),
    warnings: config.isLogged ? [] : [ NO_LOG ]
   };
  } catch (error) {
   if (!(error instanceof errors.s) || ![ 'not-found', 'platform-error' ].includes(error.code)) throw error;
   return {
    version: void 0,
    file: file,
    problem: error.message,
    warnings: []
   };
  }
 }
 function problemOf({lines: lines, config: config}, inside, plan) {
  if (lines.includes('other')) return `The file ${inside} in the container of Caddy differs from the file on the server. Mount the folder, not the file: a container keeps the old version of a mounted file when the file is replaced.`;
  const flag = lines.find(line => /^(?:--resume|-r)$/.test(line));
  if (flag !== void 0) return `Caddy runs with ${flag}, so a restart would not load the Caddyfile, and the traffic would not return to stable. Start Caddy without ${flag}.`;
  const missing = [ ...plan.ports.keys() ].find(service => !config.baseline.has(service));
  return missing === void 0 ? void 0 : `Caddy runs without the snippet of service ${missing}. Add "import ${inside}" at the top of the Caddyfile and "import ${plan.backends.get(missing) ?? missing}" to a site, and reload it.`;
 }
 var log_evidence = __webpack_require__(29024);
 var log_script = __webpack_require__(23568);
 var proxy_kind = __webpack_require__(35882);
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/caddy.js
 const COUNT = (0, log_script.GJ)(`log_file() { echo /var/log/caddy/access.log; }\n${log_script.ee}`, `/"${SERVICE_FIELD}":"/ {\n  if (match($0, /"ts":[0-9.]+/)) t = substr($0, RSTART + 5, RLENGTH - 5) + 0\n  if (match($0, /"${UPSTREAM_FIELD}":"[^"]+"/)) { n = 1; up[1] = substr($0, RSTART + ${UPSTREAM_FIELD.length + 4}, RLENGTH - ${UPSTREAM_FIELD.length + 5}) }\n  status[1] = ""; if (match($0, /"status":[0-9]+/)) status[1] = substr($0, RSTART + 9, RLENGTH - 9)\n  took[1] = 0; if (match($0, /"duration":[0-9.e-]+/)) took[1] = substr($0, RSTART + 11, RLENGTH - 11) + 0\n}`);
 const caddy = world => {
  const {spec: spec} = world;
  const services = [ ...spec.ports.keys() ];
  const run = async (effect, body, args) => await (0, proxy_script.bL)(world, {
   name: 'Caddy',
   effect: effect,
   body: body,
   args: args
  });
  const baseline = servers => [ (0, proxy_script.Ow)(spec.proxyFile, 'proxy-file'), formatSnippets(servers, spec) ];
  const split = servers => services.flatMap(service => {
   const own = servers.filter(server => server.service === service);
   return [ service, formatManifest(own), spreadSlots(own).join('\n') ];
  });
  return {
   kind: 'caddy',
   evidenceOf: proxy_kind._8.caddy,
   inspect: () => inspectCaddy(world, {
    ...spec
   }),
   async readServers(known) {
    const [manifest = '', config = ''] = (await run('read', READ, services)).split('--- config\n');
    const running = (0, server_line.C)(manifest, known);
    const isSplit = new Set(running.map(({service: service}) => service));
    const others = readBaseline(parseConfig(config), known).filter(({service: service}) => !isSplit.has(service));
    return [ ...running, ...others ];
   },
   async setServers(servers) {
    await run('change', SET_SPLIT, split(servers));
   },
   async writeBaseline(servers) {
    await run('change', WRITE_BASELINE, baseline(servers));
   },
   restoreScripts: servers => [ (0, proxy_script.gL)(world, RESTORE, [ ...baseline(servers), ...split(servers) ]) ],
   activeRequests: () => Promise.resolve(void 0),
   evidence: measured => (0, log_evidence.y)(world, {
    name: 'Caddy',
    body: COUNT
   }, measured)
  };
 };
})

};
