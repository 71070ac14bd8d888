export const id = 7147;
export const ids = [7147];
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

/***/ 57147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  nginx: () => nginx
 });
 var proxy_inspection = __webpack_require__(17190);
 var split_mark = __webpack_require__(22721);
 var server_line = __webpack_require__(69227);
 var proxy_servers = __webpack_require__(97562);
 var backend_file = __webpack_require__(68412);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/nginx/upstream-file.js
 const LOG_FORMAT = 'deploykit';
 function formatUpstreams(servers, plan, file) {
  (0, proxy_servers.Fe)(servers);
  const upstreams = [ ...plan.ports.keys() ].flatMap(service => {
   const name = (0, backend_file.EC)(service, plan);
   const own = servers.filter(server => server.service === service);
   return [ `upstream ${name} {`, `  zone ${name} 128k;`, ...own.flatMap(server => formatServer(server, file)), '}' ];
  });
  const format = `log_format ${LOG_FORMAT} '${LOG_FORMAT} $msec "$upstream_addr" "$upstream_status" "$upstream_response_time"';`;
  return [ `# ${proxy_inspection.e}`, ...file.isSplit ? [ split_mark.$ ] : [], format, ...upstreams, '' ].join('\n');
 }
 function formatServer(server, {by: by, isWarm: isWarm = false}) {
  const {host: host, address: address, port: port, weight: weight} = server;
  const share = weight === 0 ? 'down' : `weight=${weight}`;
  const name = (0, proxy_servers.QL)(host, port);
  const line = where => `  server ${where}; # ${(0, server_line.b)(server)}`;
  if (by !== 'addresses') return [ line(`${name} ${share}${by === 'resolved' ? ' resolve' : ''}`) ];
  if (address === '') return isWarm ? [ line(`${name} ${share} resolve`) ] : [];
  const warm = isWarm ? [ `  server ${name} down resolve;` ] : [];
  return [ line(`${(0, proxy_servers.QL)(address, port)} ${share}`), ...warm ];
 }
 function movedServers(text, known) {
  if (!text.split('\n').includes(split_mark.$)) return;
  const loaded = parseUpstreams(text, []);
  const moved = loaded.map(server => {
   const now = known.find(({service: service, host: host}) => service === server.service && host === server.host);
   return now === void 0 || now.address === '' ? server : {
    ...server,
    address: now.address
   };
  });
  return moved.some(({address: address}, index) => address !== loaded[index]?.address) ? moved : void 0;
 }
 function parseUpstreams(text, known) {
  return (0, server_line.C)(text.replace(/^ {2}server [^;\n]*; (?=#)/gm, ''), known, '# ');
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/nginx/running-file.js
 const RECORD_LINE = '--- record';
 const FILE_LINE = '--- file';
 function runningText(printed) {
  const [before = '', file] = printed.split(`${FILE_LINE}\n`);
  const [workers = '', record = ''] = before.split(`${RECORD_LINE}\n`);
  const [recorded = '', ...split] = record.split('\n');
  const own = new Set(recorded.split(' ').filter(word => word !== ''));
  const isRunning = workers.split('\n').some(worker => own.has(worker));
  return isRunning ? split.join('\n') : file;
 }
 var log_evidence = __webpack_require__(29024);
 var log_script = __webpack_require__(23568);
 var errors = __webpack_require__(33047);
 var clip_text = __webpack_require__(92158);
 var one_line = __webpack_require__(3823);
 var proxy_script = __webpack_require__(81930);
 var process_script = __webpack_require__(40365);
 var swap_script = __webpack_require__(91665);
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/nginx/scripts.js
 const COMMANDS = `${process_script.o}live() { children | grep ' nginx: worker process' | grep -v 'shutting down' | cut -d ' ' -f 1; }\nleaving() { children | grep -c 'nginx: worker process is shutting down'; }\nreload() {\n  before=" $(live | tr '\\n' ' ') "\n  in_proxy nginx -s reload 2>&1 || return 1\n  tries=0\n  while [ $tries -lt 100 ]; do\n    now=$(live) old=\n    for each in $now; do case $before in *" $each "*) old=$each ;; esac; done\n    [ -n "$now" ] && [ -z "$old" ] && return 0\n    tries=$((tries + 1)); pause\n  done\n  echo 'the worker processes are still the old ones'; return 1\n}\ncheck() { in_proxy nginx -t 2>&1; }\n${swap_script._}`;
 const WRITE_BASELINE = `${COMMANDS}ours "$1"; need_proxy\nwrite_checked "$@"\n`;
 const LOAD_SPLIT = `${COMMANDS}ours "$1"; need_proxy\npid=$(master nginx) || exit ${proxy_script.dc['no-proxy']}\nload_split "$@"\nput "$5" "$(live | tr '\\n' ' ')\n$loaded\n"\n`;
 const RESTORE = `${COMMANDS}ours "$1"\nkeep "$1"\nif running && pid=$(master nginx); then load_baseline "$@"\nelse case $old in *' resolve;'*) put "$1" "$2" ;; *) put "$1" "$3" ;; esac\nfi\n`;
 const READ = `${COMMANDS}need_proxy\npid=$(master nginx) || exit ${proxy_script.dc['no-proxy']}\nlive\necho '${RECORD_LINE}'; [ ! -e "$2" ] || cat "$2"; echo\necho '${FILE_LINE}'; cat "$1"\n`;
 const COUNT_LEAVING = `${COMMANDS}need_proxy\npid=$(master nginx) || exit ${proxy_script.dc['no-proxy']}\nleaving || :\n`;
 const INSPECT = `${COMMANDS}need_proxy\nif [ -e "$1" ] && [ "$(cat "$1")" != "$(in_proxy cat "$2" 2>/dev/null)" ]; then echo other; else echo same; fi\nif all=$(in_proxy nginx -T 2>/dev/null); then\n  printf '%s\\n' "$all" | grep -qxF "# configuration file $2:" && echo included\n  printf '%s\\n' "$all" | grep -Eq '^[^#]*access_log[[:space:]].*[[:space:]]${LOG_FORMAT}[ ;]' && echo logged\n  printf '%s\\n' "$all" | grep -Eq '^[^#]*resolver[[:space:]]' && echo resolver\nelse\n  printf 'invalid %s\\n' "$(in_proxy nginx -t 2>&1 | grep -m 1 -F '[emerg]')"\nfi\nin_proxy nginx -v 2>&1\n`;
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/nginx/inspect-nginx.js
 const RESOLVES_FROM = [ 1, 27, 3 ];
 async function inspectNginx(world) {
  const {spec: spec} = world;
  const path = (0, proxy_script.Ow)(spec.proxyFile, 'proxy-file');
  const inside = spec.proxyFileInside ?? path;
  const file = (0, proxy_inspection.h)(await world.files.read(path));
  try {
   const call = {
    name: 'nginx',
    effect: 'read',
    body: INSPECT,
    args: [ path, inside ]
   };
   const lines = (await (0, proxy_script.bL)(world, call)).trim().split('\n');
   const version = /^nginx version: \S+\/(\d+\.\d+\.\d+)/.exec(lines.at(-1) ?? '')?.[1];
   const has = word => lines.includes(word);
   const invalid = lines.find(line => line.startsWith('invalid '));
   if (invalid !== void 0 && !has('other')) return {
    version: version,
    file: file,
    problem: refusedBy(invalid),
    warnings: []
   };
   return {
    version: version,
    file: file,
    problem: problemOf(has, inside),
    warnings: warningsOf(has, version, world)
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
 function refusedBy(line) {
  const said = (0, clip_text.g)((0, one_line.T)(line.replace(/^invalid .*\[emerg\] (?:\d+#\d+: )?/, '')), 300);
  return `nginx does not accept its configuration: ${said}. Correct the configuration, and check it with "nginx -t".`;
 }
 function problemOf(has, inside) {
  if (has('other')) return `The file ${inside} in the container of nginx differs from the file on the server. Mount the folder, not the file: a container keeps the old version of a mounted file when the file is replaced.`;
  return has('included') ? void 0 : `The configuration of nginx does not include ${inside}. Add "include ${inside};" to its http block.`;
 }
 function warningsOf(has, version, {spec: spec}) {
  const warnings = [];
  if (!has('logged')) warnings.push(`No access_log of nginx has the format ${LOG_FORMAT}: requests and errors cannot be measured. Add "access_log /dev/stdout ${LOG_FORMAT};" after the include.`);
  if (spec.proxyService === void 0) warnings.push('nginx runs on the host and addresses containers by IP address, which a reboot of the server may change. Run it as a service of the project to address them by name.'); else if (!isAtLeast(version, RESOLVES_FROM) || !has('resolver')) warnings.push('nginx resolves container names only when it starts, and does not start while one of the containers is stopped. Use nginx 1.27.3 or later with "resolver 127.0.0.11 valid=5s;".');
  return warnings;
 }
 function isAtLeast(version, least) {
  const parts = (version ?? '').split('.').map(Number);
  const index = least.findIndex((part, at) => parts[at] !== part);
  return index < 0 || (parts[index] ?? 0) > (least[index] ?? 0);
 }
 var proxy_kind = __webpack_require__(35882);
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/nginx.js
 const COUNT = (0, log_script.GJ)(`log_file() { nginx -T 2>/dev/null | sed -n 's/^[^#]*access_log[[:space:]][[:space:]]*\\([^ ]*\\)[[:space:]].*${LOG_FORMAT}.*/\\1/p' | head -n 1; }\n${log_script.ee}`, `/^${LOG_FORMAT} [0-9.]+ "/ {\n  split($0, part, "\\""); split(part[1], word, " "); t = word[2]\n  n = split(part[2], up, /, | : /); split(part[4], status, /, | : /); split(part[6], took, /, | : /)\n}`);
 const nginx = world => {
  const {spec: spec, folder: folder} = world;
  const isByName = spec.proxyService !== void 0;
  const file = () => (0, proxy_script.Ow)(spec.proxyFile, 'proxy-file');
  const [record, copy] = [ `${folder}/traffic`, `${folder}/baseline` ];
  const baseline = servers => {
   const text = by => formatUpstreams(servers, spec, {
    isSplit: false,
    by: isByName ? by : 'addresses'
   });
   return [ file(), text('resolved'), text('names') ];
  };
  const split = servers => {
   const text = isWarm => formatUpstreams(servers, spec, {
    isSplit: true,
    by: 'addresses',
    isWarm: isWarm
   });
   return [ file(), text(isByName), text(false), copy, record ];
  };
  let running;
  const run = async (effect, body, args) => await (0, proxy_script.bL)(world, {
   name: 'nginx',
   effect: effect,
   body: body,
   args: args
  });
  return {
   kind: 'nginx',
   evidenceOf: proxy_kind._8.nginx,
   inspect: () => inspectNginx(world),
   async readServers(known) {
    running = runningText(await run('read', READ, [ file(), record ]));
    return running === void 0 ? void 0 : parseUpstreams(running, known);
   },
   async followAddresses(known) {
    const moved = running === void 0 ? void 0 : movedServers(running, known);
    if (moved !== void 0) await run('change', LOAD_SPLIT, split(moved));
   },
   async setServers(servers) {
    await run('change', LOAD_SPLIT, split(servers));
   },
   async writeBaseline(servers) {
    await run('change', WRITE_BASELINE, baseline(servers));
   },
   async loadBaseline(servers) {
    await run('change', RESTORE, baseline(servers));
   },
   restoreScripts: servers => [ (0, proxy_script.gL)(world, RESTORE, baseline(servers)) ],
   activeRequests: async () => Number((await run('read', COUNT_LEAVING, [])).trim()),
   evidence: measured => (0, log_evidence.y)(world, {
    name: 'nginx',
    body: COUNT
   }, measured)
  };
 };
})

};
