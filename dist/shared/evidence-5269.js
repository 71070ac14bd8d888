import { modules as shared0 } from './evidence-m17190.js';
import { modules as shared1 } from './proxy-m97562.js';
export const id = 5269;
export const ids = [5269];
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

/***/ 22721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => SPLIT_MARK
 });
 const SPLIT_MARK = '# Split of a rollout.';
}),

/***/ 29024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  y: () => logEvidence
 });
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/count-log.js
 const MINUTE = 6e4;
 const SETTLED_AFTER = 3e3;
 function parseCountedLog(text, mostLines, thresholds) {
  const [first = '', ...lines] = text.split('\n').filter(line => line !== '');
  const [, now, read, from] = /^now (\d{1,12}) (\d{1,9}) (\d{1,12})$/.exec(first) ?? [];
  const rows = lines.map(line => {
   const [minute, endpoint = '', ...counts] = line.split(' ');
   const numbers = [ minute, ...counts ].map(Number);
   const [at = 0, requests = 0, bad = 0, ...slow] = numbers;
   const isRow = numbers.every(each => Number.isSafeInteger(each) && each >= 0) && slow.length === thresholds;
   return isRow ? {
    at: at * MINUTE,
    endpoint: endpoint,
    requests: requests,
    bad: bad,
    slow: slow
   } : void 0;
  });
  if (now === void 0 || rows.includes(void 0)) throw new errors.s('platform-error', 'The requests in the access log of the proxy could not be counted: the server printed unexpected output.');
  return {
   now: Number(now) * 1e3,
   from: Number(read) >= mostLines ? Number(from) * 1e3 : void 0,
   rows: rows.filter(row => row !== void 0)
  };
 }
 function unsettledMinutes(counted, {from: from, to: to}) {
  const unsettled = new Set;
  for (let at = from; at < to; at += MINUTE) {
   const isOver = at + MINUTE + SETTLED_AFTER <= counted.now;
   if (!isOver || counted.from !== void 0 && counted.from >= at) unsettled.add(at);
  }
  return unsettled;
 }
 function sumRows(rows, thresholds) {
  const minutes = new Map;
  for (const row of rows) minutes.set(row.at, [ ...minutes.get(row.at) ?? [], row ]);
  return [ ...minutes ].sort(([a], [b]) => a - b).map(([at, own]) => {
   const sum = count => own.reduce((total, row) => total + count(row), 0);
   return {
    at: at,
    requests: sum(row => row.requests),
    bad: sum(row => row.bad),
    slow: new Map(thresholds.map((threshold, index) => [ threshold, sum(row => row.slow[index] ?? 0) ]))
   };
  });
 }
 var proxy_servers = __webpack_require__(97562);
 var proxy_script = __webpack_require__(81930);
 var container_health = __webpack_require__(38534);
 var log_script = __webpack_require__(23568);
 var no_series = __webpack_require__(7267);
 // CONCATENATED MODULE: ./build/src/targets/compose/proxies/evidence/log-evidence.js
 const log_evidence_MINUTE = 6e4;
 const MOST_KEPT = 24 * 60;
 function logEvidence(world, proxy, measured) {
  const settled = new Map;
  async function count(query, thresholds, endpoints) {
   const keyOf = at => JSON.stringify([ at, thresholds, endpoints ]);
   let from = query.from;
   while (from < query.to && settled.has(keyOf(from))) from += log_evidence_MINUTE;
   const known = [ ...settled ].filter(([key]) => isOf(key, query, keyOf)).flatMap(([, rows]) => rows);
   if (from >= query.to) return {
    rows: known,
    unsettled: new Set
   };
   const args = [ String(from / 1e3), String(query.to / 1e3), thresholds.join(','), endpoints.join(',') ];
   const printed = await (0, proxy_script.bL)(world, {
    ...proxy,
    effect: 'read',
    args: args
   });
   const counted = parseCountedLog(printed, log_script.qj, thresholds.length);
   const unsettled = unsettledMinutes(counted, {
    from: from,
    to: query.to
   });
   for (let at = from; at < query.to && !unsettled.has(at); at += log_evidence_MINUTE) {
    settled.set(keyOf(at), counted.rows.filter(row => row.at === at));
    if (settled.size > MOST_KEPT) settled.delete(settled.keys().next().value ?? '');
   }
   return {
    rows: [ ...known, ...counted.rows ],
    unsettled: unsettled
   };
  }
  return {
   async measure(query) {
    const {canary: canary, stable: stable} = await measured();
    if (canary.length === 0) return;
    const thresholds = query.traffic?.slowerThanMilliseconds ?? [];
    const endpoints = [ ...new Set([ ...canary, ...stable ].flatMap(endpointsOf)) ].sort();
    const {rows: rows, unsettled: unsettled} = await count(query, thresholds, endpoints);
    const side = servers => {
     const own = new Set(servers.flatMap(endpointsOf));
     return sumRows(rows.filter(row => own.has(row.endpoint)), thresholds);
    };
    return {
     canary: side(canary),
     stable: side(stable),
     unsettled: unsettled,
     ...(0, no_series.V)(query)
    };
   },
   alarms: () => Promise.resolve(new Map),
   health: async () => await (0, container_health.G)(world, await measured())
  };
 }
 function isOf(key, {from: from, to: to}, keyOf) {
  for (let at = from; at < to; at += log_evidence_MINUTE) if (key === keyOf(at)) return true;
  return false;
 }
 function endpointsOf({host: host, address: address, port: port}) {
  return [ (0, proxy_servers.QL)(address, port), (0, proxy_servers.QL)(host, port) ];
 }
}),

/***/ 23568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  GJ: () => countLog,
  ee: () => READ_LOG,
  qj: () => MOST_LINES
 });
 const MOST_LINES = 4e5;
 function countLog(readLog, parse) {
  return `${readLog}\nread_log "$1" "$2" | LC_ALL=C awk -v from="$1" -v to="$2" -v limits="$3" -v ends="$4" -v now="$(date +%s)" '\nBEGIN {\n  count = split(limits, limit, ","); m = split(ends, end, ",")\n  for (i = 1; i <= m; i++) own[end[i]] = 1\n}\n{ lines++; n = 0 }\n${parse}\nn > 0 {\n  if (!first) first = int(t)\n  if (t < from || t >= to) next\n  for (i = 1; i <= n; i++) {\n    if (!(up[i] in own)) continue\n    key = int(t / 60) " " up[i]\n    requests[key]++\n    if (status[i] !~ /^[1-4][0-9][0-9]$/) bad[key]++\n    for (j = 1; j <= count; j++) if (took[i] * 1000 > limit[j]) slow[key, j]++\n  }\n}\nEND {\n  print "now", now, lines + 0, first + 0\n  for (key in requests) {\n    row = key " " requests[key] " " bad[key] + 0\n    for (j = 1; j <= count; j++) row = row " " slow[key, j] + 0\n    print row\n  }\n}'\n`;
 }
 const READ_LOG = `need_proxy\nread_log() {\n  if [ -n "$service" ]; then docker logs --tail ${MOST_LINES} --since "$1" "$id" </dev/null 2>&1; else tail -n ${MOST_LINES} "$(log_file)"; fi\n}\n`;
}),

/***/ 40365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  o: () => PROCESSES
 });
 const FIND_MASTER = `for d in /proc/[0-9]*; do\n  name=; read -r name 2>/dev/null <$d/comm; [ "$name" = "$1" ] || continue\n  parent=; while read -r key value; do [ "$key" = PPid: ] && parent=$value; done 2>/dev/null <$d/status\n  above=; [ -r /proc/$parent/comm ] && read -r above </proc/$parent/comm\n  [ "$above" = "$1" ] || { echo "\${d#/proc/}"; exit 0; }\ndone\nexit 1`;
 const LIST_CHILDREN = `for d in /proc/[0-9]*; do\n  while read -r key value; do\n    [ "$key" = PPid: ] && [ "$value" = "$1" ] || continue\n    title=$(tr "\\0" " " <$d/cmdline) && stat=$(cat $d/stat) || continue\n    set -- "$1" \${stat##*) }\n    echo "\${d#/proc/}:\${21} $title"\n  done 2>/dev/null <$d/status\ndone\nexit 0`;
 const PROCESSES = `master() {\n  if [ -n "$service" ]; then in_proxy sh -c '${FIND_MASTER}' sh "$1"; else cat "/run/$1.pid"; fi\n}\nchildren() { in_proxy sh -c '${LIST_CHILDREN}' sh "$pid"; }\npause() { sleep 0.2 2>/dev/null || sleep 1; }\n`;
}),

/***/ 91665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _: () => SWAP
 });
 var _domain_proxy_split_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22721);
 var _proxy_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81930);
 const SWAP = `keep() { old=; if [ -e "$1" ]; then old=$(cat "$1" && echo .); fi; }\nput_back() { if [ -n "$old" ]; then put "$1" "\${old%.}"; else rm -f "$1"; fi; }\ngive_up() { put_back "$1"; printf '%s\\n' "$why" >&2; exit "$2"; }\nput_valid() {\n  put "$1" "$2"; check >/dev/null && return 0\n  put "$1" "$3"; check || exit ${_proxy_script_js__WEBPACK_IMPORTED_MODULE_0__.dc.refused}\n}\nwrite_checked() {\n  keep "$1"\n  why=$(put_valid "$1" "$2" "$3") || give_up "$1" $?\n}\nkeep_baseline() {\n  keep "$1"\n  case $(sed -n 2p "$1" 2>/dev/null) in '${_domain_proxy_split_mark_js__WEBPACK_IMPORTED_MODULE_1__.$}') [ ! -e "$2" ] || keep "$2" ;; *) put "$2" "\${old%.}" ;; esac\n}\nload_split() {\n  keep_baseline "$1" "$4"\n  why=$(put_valid "$1" "$2" "$3") || give_up "$1" $?\n  loaded=$(cat "$1")\n  why=$(reload) || give_up "$1" ${_proxy_script_js__WEBPACK_IMPORTED_MODULE_0__.dc['not-reloaded']}\n  put_back "$1"\n}\nload_baseline() {\n  why=$(put_valid "$1" "$2" "$3") && why=$(reload) || { printf '%s\\n' "$why" >&2; exit ${_proxy_script_js__WEBPACK_IMPORTED_MODULE_0__.dc['not-reloaded']}; }\n}\n`;
})

};
