import { modules as shared0 } from './evidence-m17190.js';
import { modules as shared1 } from './proxy-m97562.js';
export const id = 8819;
export const ids = [8819];
export const modules = {
...shared0,
...shared1,

/***/ 68412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  EC: () => backendOf,
  Jh: () => formatBackends,
  QB: () => placeable
 });
 var _proxy_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17190);
 var _proxy_servers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97562);
 const SLOTS = 32;
 function backendOf(service, {backends: backends}) {
  return backends.get(service) ?? service;
 }
 function placeable(servers, {isByName: isByName}) {
  return servers.filter(({address: address}) => isByName || address !== '');
 }
 function formatBackends(servers, plan) {
  (0, _proxy_servers_js__WEBPACK_IMPORTED_MODULE_0__.Fe)(servers);
  const own = placeable(servers, plan);
  const backends = [ ...plan.ports ].flatMap(([service, port]) => [ '', `backend ${backendOf(service, plan)}`, '  balance roundrobin', '  option redispatch 1', `  default-server check inter 2s${plan.isByName ? ' resolvers docker init-addr libc,none' : ''}`, ...formatSlots(own.filter(server => server.service === service), {
   service: service,
   port: port,
   isByName: plan.isByName
  }) ]);
  return [ `# ${_proxy_inspection_js__WEBPACK_IMPORTED_MODULE_1__.e}`, ...backends, '' ].join('\n');
 }
 function formatSlots(servers, {service: service, port: port, isByName: isByName}) {
  const free = (0, _proxy_servers_js__WEBPACK_IMPORTED_MODULE_0__.QL)(isByName ? servers[0]?.host ?? service : '127.0.0.1', port);
  return Array.from({
   length: SLOTS
  }, (_, index) => {
   const server = servers[index];
   const name = `  server s${index + 1}`;
   if (server === void 0) return `${name} ${free} weight 1 disabled${isByName ? ' init-addr none' : ''}`;
   return `${name} ${(0, _proxy_servers_js__WEBPACK_IMPORTED_MODULE_0__.QL)(isByName ? server.host : server.address, server.port)} weight ${server.weight}`;
  });
 }
}),

/***/ 88819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  haproxy: () => haproxy
 });
 var errors = __webpack_require__(33047);
 var backend_file = __webpack_require__(68412);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/haproxy/parse-stat.js
 function parseStat(text) {
  const [heading, ...rows] = text.trim().split('\n');
  const columns = heading?.replace(/^# /, '').split(',') ?? [];
  if (![ 'pxname', 'hrsp_5xx', 'lbtot', 'addr' ].every(name => columns.includes(name))) throw noCounters();
  const IS_SERVER = '2';
  return rows.flatMap(row => {
   const cells = row.split(',');
   const cell = name => cells[columns.indexOf(name)] ?? '';
   const count = name => {
    if (!/^\d{0,19}$/.test(cell(name))) throw noCounters();
    return Number(cell(name));
   };
   if (cell('type') !== IS_SERVER) return [];
   const statuses = [ 'hrsp_1xx', 'hrsp_2xx', 'hrsp_3xx', 'hrsp_4xx', 'hrsp_5xx', 'hrsp_other' ];
   const [requests, active, refused, cutShort] = [ 'lbtot', 'scur', 'econ', 'srv_abrt' ].map(count);
   const answered = statuses.map(count).reduce((sum, each) => sum + each, 0);
   const unanswered = Math.max(0, Math.min(count('eresp') - cutShort, requests - answered - refused - active));
   const bad = count('hrsp_5xx') + refused + unanswered + cutShort;
   return [ {
    backend: cell('pxname'),
    name: cell('svname'),
    endpoint: cell('addr'),
    requests: requests,
    bad: bad,
    active: active
   } ];
  });
 }
 function noCounters() {
  return new errors.s('platform-error', 'HAProxy did not answer `show stat` with the counters of its servers. Check that the socket has `level admin`.');
 }
 var proxy_servers = __webpack_require__(97562);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/haproxy/plan-slots.js
 function carries({host: host, address: address, port: port}, server) {
  return host === '' ? address === server.address && port === server.port : host === server.host;
 }
 function fillSlots(slots, all, plan) {
  (0, proxy_servers.Fe)(all);
  const servers = (0, backend_file.QB)(all, plan);
  const taken = new Set;
  const take = (backend, server) => {
   const own = slots.filter(slot => slot.backend === backend);
   if (own.length === 0) throw new errors.s('rejected', `HAProxy has no backend "${backend}" for service ${server.service}. Load the file of the backends with -f, and reload HAProxy.`);
   const free = own.filter(slot => slot.isFree && !taken.has(slot));
   const slot = own.find(each => !each.isFree && carries(each, server)) ?? free.find(each => carries(each, server)) ?? free[0];
   if (slot === void 0) throw new errors.s('rejected', `Backend "${backend}" of HAProxy has no free server for container ${server.host}. Run at most ${own.length / 2} containers of service ${server.service}.`);
   taken.add(slot);
   return slot;
  };
  const isCarried = server => slots.some(slot => slot.backend === (0, backend_file.EC)(server.service, plan) && !slot.isFree && carries(slot, server));
  const inOrder = [ ...servers.filter(isCarried), ...servers.filter(server => !isCarried(server)) ];
  return inOrder.map(server => ({
   server: server,
   slot: take((0, backend_file.EC)(server.service, plan), server)
  }));
 }
 function addressCommands(filled) {
  return filled.filter(({slot: slot, server: server}) => !carries(slot, server)).map(({slot: slot, server: server}) => slot.host === '' ? `set server ${slot.backend}/${slot.name} addr ${server.address} port ${server.port}` : `set server ${slot.backend}/${slot.name} fqdn ${server.host}`);
 }
 function weightCommands(filled, slots, plan) {
  const weigh = ({slot: slot, server: server}) => [ ...slot.weight === server.weight ? [] : [ `set server ${slot.backend}/${slot.name} weight ${server.weight}` ], ...slot.isFree ? [ `set server ${slot.backend}/${slot.name} state ready` ] : [] ];
  const gains = ({slot: slot, server: server}) => slot.isFree || server.weight > slot.weight;
  const own = new Set([ ...plan.ports.keys() ].map(service => (0, backend_file.EC)(service, plan)));
  const rest = slots.filter(slot => own.has(slot.backend) && !slot.isFree && !filled.some(each => each.slot.name === slot.name && each.slot.backend === slot.backend));
  return [ ...filled.filter(gains).flatMap(weigh), ...filled.filter(each => !gains(each)).flatMap(weigh), ...rest.map(slot => `set server ${slot.backend}/${slot.name} state maint`) ];
 }
 function readSlots(slots, known, plan) {
  return [ ...plan.ports.keys() ].flatMap(service => slots.filter(slot => slot.backend === (0, 
  backend_file.EC)(service, plan) && !slot.isFree).map(slot => {
   const server = known.find(each => each.service === service && carries(slot, each));
   const found = {
    service: service,
    containerId: '',
    host: slot.host,
    address: slot.address,
    port: slot.port
   };
   return {
    ...server ?? found,
    weight: slot.weight
   };
  }));
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/haproxy/slots.js
 const MAINTENANCE = 1 | 2;
 function parseSlots(text) {
  const [version, heading, ...rows] = text.trim().split('\n');
  const columns = heading?.replace(/^# /, '').split(' ') ?? [];
  if (version?.trim() !== '1' || !columns.includes('srv_fqdn')) throw noState();
  return rows.filter(row => row !== '').map(row => {
   const cells = row.split(' ');
   const cell = name => cells[columns.indexOf(name)] ?? '';
   const known = name => cell(name) === '-' ? '' : cell(name);
   const number = name => {
    if (!/^\d{0,10}$/.test(cell(name))) throw noState();
    return Number(cell(name));
   };
   return {
    backend: cell('be_name'),
    name: cell('srv_name'),
    address: known('srv_addr'),
    host: known('srv_fqdn'),
    port: number('srv_port'),
    isFree: (number('srv_admin_state') & MAINTENANCE) !== 0,
    weight: number('srv_uweight')
   };
  });
 }
 function noState() {
  return new errors.s('platform-error', 'HAProxy did not answer `show servers state` in version 1 of its format. Check that the socket belongs to HAProxy 2.4 or later.');
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/count-samples.js
 const MINUTE = 6e4;
 const LONGEST_GAP = 12e4;
 const KEPT = 6 * 60 * MINUTE;
 const NOTHING_COUNTED = {
  last: void 0,
  minutes: new Map,
  gaps: []
 };
 function countSample(counted, sample) {
  const {last: last} = counted;
  if (last === void 0) return {
   ...counted,
   last: sample,
   gaps: [ {
    from: -1 / 0,
    to: sample.at
   } ]
  };
  if (sample.at <= last.at) return counted;
  const minutes = new Map([ ...counted.minutes ].filter(([at]) => at > sample.at - KEPT));
  const counters = new Map(last.counters);
  for (const [key, now] of sample.counters) {
   const before = last.counters.get(key);
   const isRestarted = before !== void 0 && now.requests < before.requests;
   const bad = isRestarted ? now.bad : Math.max(now.bad, before?.bad ?? 0);
   counters.set(key, {
    requests: now.requests,
    bad: bad
   });
   if (before === void 0) continue;
   const since = isRestarted ? {
    requests: 0,
    bad: 0
   } : before;
   const grown = {
    requests: now.requests - since.requests,
    bad: bad - since.bad
   };
   for (const [at, part] of spread(grown, last.at, sample.at)) {
    const minute = new Map(minutes.get(at));
    const sum = minute.get(key) ?? {
     requests: 0,
     bad: 0
    };
    minutes.set(at, minute.set(key, {
     requests: sum.requests + part.requests,
     bad: sum.bad + part.bad
    }));
   }
  }
  const isGap = sample.at - last.at > LONGEST_GAP;
  const gaps = isGap ? [ ...counted.gaps, {
   from: last.at,
   to: sample.at
  } ].slice(-1e3) : counted.gaps;
  return {
   last: {
    at: sample.at,
    counters: counters
   },
   minutes: minutes,
   gaps: gaps
  };
 }
 function spread(counted, from, to) {
  const parts = [];
  const until = (time, count) => Math.round(count * (Math.min(time, to) - from) / (to - from));
  for (let at = from - from % MINUTE; at < to; at += MINUTE) {
   const [start, end] = [ Math.max(at, from), at + MINUTE ];
   const part = count => until(end, count) - until(start, count);
   parts.push([ at, {
    requests: part(counted.requests),
    bad: part(counted.bad)
   } ]);
  }
  return parts;
 }
 function minutesOf({minutes: minutes}, keys, {from: from, to: to}) {
  return [ ...minutes ].filter(([at]) => at >= from && at < to).sort(([a], [b]) => a - b).map(([at, counters]) => {
   const own = [ ...counters ].filter(([key]) => keys.has(key)).map(([, each]) => each);
   const sum = name => own.reduce((total, each) => total + each[name], 0);
   return {
    at: at,
    requests: sum('requests'),
    bad: sum('bad')
   };
  }).filter(({requests: requests, bad: bad}) => requests > 0 || bad > 0);
 }
 function unwatchedMinutes({last: last, gaps: gaps}, {from: from, to: to}) {
  const unwatched = new Set;
  for (let at = from; at < to; at += MINUTE) {
   const isInGap = gaps.some(gap => gap.from < at + MINUTE && gap.to > at);
   if (last === void 0 || last.at < at + MINUTE || isInGap) unwatched.add(at);
  }
  return unwatched;
 }
 var container_health = __webpack_require__(38534);
 var no_series = __webpack_require__(7267);
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/haproxy/counter-evidence.js
 function counterReadings(clock, ask) {
  let counted = NOTHING_COUNTED;
  return {
   async sample() {
    const rows = parseStat(await ask([ 'show stat' ]));
    const counters = new Map;
    for (const {endpoint: endpoint, requests: requests, bad: bad} of rows) {
     const sum = counters.get(endpoint) ?? {
      requests: 0,
      bad: 0
     };
     counters.set(endpoint, {
      requests: sum.requests + requests,
      bad: sum.bad + bad
     });
    }
    return counted = countSample(counted, {
     at: clock.now(),
     counters: counters
    });
   }
  };
 }
 function counterEvidence(world, readings, measured) {
  const side = (counted, servers, query) => {
   const keys = new Set(servers.map(({address: address, port: port}) => (0, proxy_servers.QL)(address, port)));
   return minutesOf(counted, keys, query).map(minute => ({
    ...minute,
    slow: new Map
   }));
  };
  return {
   async measure(query) {
    const {canary: canary, stable: stable} = await measured();
    if (canary.length === 0) return;
    const counted = await readings.sample();
    return {
     canary: side(counted, canary, query),
     stable: side(counted, stable, query),
     unsettled: unwatchedMinutes(counted, query),
     ...(0, no_series.V)(query)
    };
   },
   alarms: () => Promise.resolve(new Map),
   async health() {
    const [containers] = await Promise.all([ measured(), readings.sample() ]);
    return await (0, container_health.G)(world, containers);
   }
  };
 }
 var one_line = __webpack_require__(3823);
 var proxy_inspection = __webpack_require__(17190);
 var proxy_script = __webpack_require__(81930);
 var process_script = __webpack_require__(40365);
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/haproxy/scripts.js
 const COMMANDS = `${process_script.o}workers() { children | cut -d : -f 1; }\ncheck() {\n  words=$(in_proxy cat "/proc/$pid/cmdline" | tr '\\0' '\\n')\n  set -f; IFS='\n'\n  set --; last=\n  for word in $words; do\n    [ "$last" = -f ] && set -- "$@" -f "$word"\n    last=$word\n  done\n  unset IFS; set +f\n  in_proxy haproxy -c "$@" 2>&1\n}\nreload() {\n  before=" $(workers | tr '\\n' ' ') "\n  [ "$before" != '  ' ] || { echo 'no worker process: start HAProxy with -W' >&2; exit ${proxy_script.dc['not-reloaded']}; }\n  if [ -n "$service" ]; then docker kill --signal USR2 "$id" </dev/null >/dev/null; else kill -USR2 "$pid"; fi || exit ${proxy_script.dc['not-reloaded']}\n  tries=0\n  while [ $tries -lt 100 ]; do\n    for each in $(workers); do case $before in *" $each "*) ;; *) return ;; esac; done\n    tries=$((tries + 1)); pause\n  done\n  echo 'no new worker process' >&2; exit ${proxy_script.dc['not-reloaded']}\n}\n`;
 const WRITE_BASELINE = `${COMMANDS}ours "$1"; need_proxy\npid=$(master haproxy) || exit ${proxy_script.dc['no-proxy']}\nold=; [ -e "$1" ] && old=$(cat "$1" && echo .)\nput "$1" "$2"\nwhy=$(check) || {\n  if [ -n "$old" ]; then put "$1" "\${old%.}"; else rm -f "$1"; fi\n  printf '%s\\n' "$why" >&2; exit ${proxy_script.dc.refused}\n}\n`;
 const RESTORE = `${COMMANDS}ours "$1"\nput "$1" "$2"\nrunning || exit 0\npid=$(master haproxy) || exit 0\nreload\n`;
 const INSPECT = `${COMMANDS}need_proxy\npid=$(master haproxy) || exit ${proxy_script.dc['no-proxy']}\nif [ -e "$1" ] && [ "$(cat "$1")" != "$(in_proxy cat "$2" 2>/dev/null)" ]; then echo other; else echo same; fi\nif [ -n "$(workers)" ]; then echo workers; else echo alone; fi\nin_proxy cat "/proc/$pid/cmdline" | tr '\\0' '\\n'\n`;
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/haproxy/inspect-haproxy.js
 const BY_ADDRESS = 'HAProxy runs on the host and addresses containers by IP address, which a reboot of the server may change. Run it as a service of the project to address them by name.';
 async function inspectHaproxy(world, plan, ask) {
  const {spec: spec} = world;
  const file = (0, proxy_script.Ow)(spec.proxyFile, 'proxy-file');
  const text = await world.files.read(file);
  const found = {
   file: (0, proxy_inspection.h)(text),
   warnings: plan.isByName ? [] : [ BY_ADDRESS ]
  };
  try {
   const args = [ file, spec.proxyFileInside ?? file ];
   const words = await (0, proxy_script.bL)(world, {
    name: 'HAProxy',
    effect: 'read',
    body: INSPECT,
    args: args
   });
   const version = /^Version: ?(\S+)/m.exec(await ask([ 'show info' ]))?.[1];
   const problem = problemOf({
    lines: words.split('\n'),
    level: await ask([ 'show cli level' ]),
    state: await ask([ 'show servers state' ])
   }, world, plan);
   const resolvers = plan.isByName ? await ask([ 'show resolvers docker' ]) : '';
   const noResolvers = resolvers.includes("Can't find") ? 'HAProxy has no section "resolvers docker". Add it with "nameserver dns 127.0.0.11:53".' : void 0;
   return {
    ...found,
    version: version && (0, one_line.T)(version),
    problem: problem ?? noResolvers
   };
  } catch (error) {
   if (!(error instanceof errors.s) || ![ 'not-found', 'unreachable', 'platform-error' ].includes(error.code)) throw error;
   return {
    ...found,
    version: void 0,
    problem: error.message
   };
  }
 }
 function problemOf({lines: lines, level: level, state: state}, {spec: spec}, plan) {
  const [mounted, workers, ...words] = lines;
  const inside = spec.proxyFileInside ?? spec.proxyFile ?? '';
  if (mounted === 'other') return `The file ${inside} in the container of HAProxy differs from the file on the server. Mount the folder, not the file: a container keeps the old version of a mounted file when the file is replaced.`;
  if (workers !== 'workers') return 'HAProxy runs without a master process, and cannot be reloaded. Start it with -W.';
  const isLoaded = words.some((word, index) => words[index - 1] === '-f' && inside.startsWith(word.replace(/\/$/, '')));
  if (!isLoaded) return `HAProxy was not started with ${inside}. Add -f ${inside} to its command, after its own file.`;
  if (level.trim() !== 'admin') return 'The admin socket of HAProxy is not allowed to change servers. Add "level admin" to its line "stats socket".';
  const backends = new Set(parseSlots(state).map(({backend: backend}) => backend));
  const missing = [ ...plan.ports.keys() ].map(service => (0, backend_file.EC)(service, plan)).find(name => !backends.has(name));
  return missing === void 0 ? void 0 : `HAProxy runs without backend "${missing}". Add it to ${inside}, as the examples do, and reload HAProxy.`;
 }
 var proxy_kind = __webpack_require__(35882);
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/haproxy.js
 const RESOLVE_MILLISECONDS = 2e4;
 const POLL_MILLISECONDS = 250;
 const MOST_COMMANDS = 64;
 const haproxy = world => {
  const {server: server, spec: spec, clock: clock} = world;
  const plan = {
   ...spec,
   isByName: spec.proxyService !== void 0
  };
  const seen = new Map;
  const remember = servers => servers.forEach(each => seen.set(each.containerId, each));
  const ask = async commands => {
   const path = (0, proxy_script.Ow)(spec.proxySocket, 'proxy-socket');
   const answers = [];
   for (let first = 0; first < commands.length; first += MOST_COMMANDS) {
    const text = `${commands.slice(first, first + MOST_COMMANDS).join('; ')}\n`;
    answers.push(await server.askSocket({
     path: path,
     input: 'proxy-socket',
     text: text
    }));
   }
   return answers.join('\n');
  };
  const readings = counterReadings(clock, ask);
  const readState = async () => parseSlots(await ask([ 'show servers state' ]));
  const change = async commands => {
   if (commands.length === 0) return;
   await server.run({
    program: ':',
    args: [],
    effect: 'change'
   });
   await ask(commands);
  };
  const baseline = servers => [ (0, proxy_script.Ow)(spec.proxyFile, 'proxy-file'), (0, 
  backend_file.Jh)(servers, plan) ];
  return {
   kind: 'haproxy',
   evidenceOf: proxy_kind._8.haproxy,
   inspect: () => inspectHaproxy(world, plan, ask),
   async readServers(known) {
    remember(known);
    return readSlots(await readState(), known, plan);
   },
   async setServers(servers) {
    remember(servers);
    await change(addressCommands(fillSlots(await readState(), servers, plan)));
    const {filled: filled, slots: slots} = await untilResolved(servers);
    await readings.sample().catch(unlessDeployError);
    await change(weightCommands(filled, slots, plan));
    const after = await readState();
    const rest = weightCommands(fillSlots(after, servers, plan), after, plan);
    if (rest.length > 0) throw new errors.s('platform-error', `HAProxy accepted commands of the admin socket without effect: ${rest.join('; ')}. Read its log.`);
   },
   async writeBaseline(servers) {
    await (0, proxy_script.bL)(world, {
     name: 'HAProxy',
     effect: 'change',
     body: WRITE_BASELINE,
     args: baseline(servers)
    });
   },
   restoreScripts: servers => [ (0, proxy_script.gL)(world, RESTORE, baseline(servers)) ],
   async activeRequests(containerIds) {
    const known = containerIds.map(id => seen.get(id));
    const endpoints = new Set(known.map(each => each && (0, proxy_servers.QL)(each.address, each.port)));
    if (endpoints.has(void 0)) return;
    const rows = parseStat(await ask([ 'show stat' ]));
    return rows.filter(row => endpoints.has(row.endpoint)).reduce((sum, {active: active}) => sum + active, 0);
   },
   evidence: measured => counterEvidence(world, readings, measured)
  };
  async function untilResolved(servers) {
   const until = clock.now() + RESOLVE_MILLISECONDS;
   for (;;) {
    const slots = await readState();
    const filled = fillSlots(slots, servers, plan);
    const waiting = filled.filter(each => !hasAddress(each));
    if (waiting.length === 0) return {
     filled: filled,
     slots: slots
    };
    if (clock.now() >= until) throw notResolved(waiting);
    await clock.sleep(POLL_MILLISECONDS);
   }
  }
 };
 function unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
 }
 function hasAddress({slot: slot, server: server}) {
  const isStopped = server.address === '';
  return carries(slot, server) && (!slot.isFree || isStopped || slot.address === server.address && slot.port === server.port);
 }
 function notResolved(waiting) {
  const [first] = waiting;
  const found = first?.slot.address === '' ? 'nothing' : `${first?.slot.address}:${first?.slot.port}`;
  return new errors.s('rejected', `HAProxy resolves container ${first?.server.host} to ${found}, not to ${first?.server.address}:${first?.server.port}. Check the section "resolvers docker", and that both share a network.`);
 }
}),

/***/ 40365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  o: () => PROCESSES
 });
 const FIND_MASTER = `for d in /proc/[0-9]*; do\n  name=; read -r name 2>/dev/null <$d/comm; [ "$name" = "$1" ] || continue\n  parent=; while read -r key value; do [ "$key" = PPid: ] && parent=$value; done 2>/dev/null <$d/status\n  above=; [ -r /proc/$parent/comm ] && read -r above </proc/$parent/comm\n  [ "$above" = "$1" ] || { echo "\${d#/proc/}"; exit 0; }\ndone\nexit 1`;
 const LIST_CHILDREN = `for d in /proc/[0-9]*; do\n  while read -r key value; do\n    [ "$key" = PPid: ] && [ "$value" = "$1" ] || continue\n    title=$(tr "\\0" " " <$d/cmdline) && stat=$(cat $d/stat) || continue\n    set -- "$1" \${stat##*) }\n    echo "\${d#/proc/}:\${21} $title"\n  done 2>/dev/null <$d/status\ndone\nexit 0`;
 const PROCESSES = `master() {\n  if [ -n "$service" ]; then in_proxy sh -c '${FIND_MASTER}' sh "$1"; else cat "/run/$1.pid"; fi\n}\nchildren() { in_proxy sh -c '${LIST_CHILDREN}' sh "$pid"; }\npause() { sleep 0.2 2>/dev/null || sleep 1; }\n`;
})

};
