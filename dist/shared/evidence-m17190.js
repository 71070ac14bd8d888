export const modules = {

/***/ 17190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e: () => PROXY_FILE_HEADER,
  h: () => fileKind
 });
 const PROXY_FILE_HEADER = 'Written by deploy-kit. Changes are lost at the next deployment.';
 function fileKind(text) {
  if (text === void 0) return 'none';
  return text.split('\n', 1)[0]?.includes(PROXY_FILE_HEADER) === true ? 'ours' : 'foreign';
 }
}),

/***/ 38534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  G: () => containerHealth
 });
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3823);
 async function containerHealth({docker: docker, spec: spec}, {canary: canary}) {
  if (canary.length === 0) return;
  const containers = await docker.listContainers(spec.project);
  const ids = new Set(canary.map(({containerId: containerId}) => containerId));
  const own = containers.filter(({id: id}) => ids.has(id));
  const isWell = ({state: state, health: health}) => state === 'running' && (health === 'healthy' || health === 'none');
  const ill = own.filter(container => !isWell(container));
  const gone = canary.filter(({containerId: containerId}) => !own.some(({id: id}) => id === containerId));
  const reasons = [ ...ill.map(({name: name, state: state, health: health, exitCode: exitCode}) => state === 'running' ? `${name} is ${health}` : `${name} is ${state} (exit code ${exitCode})`), ...gone.map(({host: host}) => `${host} is gone`) ];
  return {
   healthy: own.length - ill.length,
   unhealthy: reasons.length,
   reasons: reasons.map(_domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)
  };
 }
}),

/***/ 7267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  V: () => noSeries
 });
 function noSeries({series: series, percentiles: percentiles}) {
  const empty = () => ({
   canary: new Map,
   stable: new Map
  });
  return {
   series: series.map(empty),
   percentiles: percentiles.map(empty)
  };
 }
}),

/***/ 81930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Ow: () => needed,
  bL: () => runProxyScript,
  dc: () => EXIT,
  gL: () => proxyScript
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92158);
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);
 var _domain_proxy_proxy_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17190);
 const EXIT = {
  foreign: 65,
  'no-proxy': 69,
  refused: 70,
  'no-write': 73,
  'not-reloaded': 75
 };
 const PRELUDE = `set -u\ntrap '' HUP PIPE\nproject=$1 service=$2; shift 2\nrunning() { :; }\nin_proxy() { "$@" </dev/null; }\nif [ -n "$service" ]; then\n  id=$(docker ps --quiet --no-trunc --filter "label=com.docker.compose.project=$project" --filter "label=com.docker.compose.service=$service" --filter label=com.docker.compose.oneoff=False </dev/null) || id=\n  running() { case $id in '' | *[!0-9a-f]*) false ;; esac; }\n  in_proxy() { docker exec "$id" "$@" </dev/null; }\nfi\nneed_proxy() { running || exit ${EXIT['no-proxy']}; }\nours() {\n  [ ! -e "$1" ] || head -n 1 "$1" | grep -qF '${_domain_proxy_proxy_inspection_js__WEBPACK_IMPORTED_MODULE_1__.e}' || { echo "$1" >&2; exit ${EXIT.foreign}; }\n}\nput() {\n  { printf %s "$2" | cmp -s - "$1"; } 2>/dev/null && return\n  next=$1.next.$$\n  if [ -e "$1" ]; then cp -p "$1" "$next"; else : >"$next" && chmod 644 "$next"; fi &&\n    printf %s "$2" >"$next" && { sync "$next" 2>/dev/null || sync; } && mv -f "$next" "$1" || { rm -f "$next"; exit ${EXIT['no-write']}; }\n}\n`;
 function proxyScript({spec: spec}, body, args) {
  return {
   program: PRELUDE + body,
   args: [ spec.project, spec.proxyService ?? '', ...args ]
  };
 }
 async function runProxyScript(world, call) {
  const script = proxyScript(world, call.body, call.args);
  const answer = await world.server.run({
   ...script,
   effect: call.effect,
   timeoutSeconds: 60
  });
  if (answer.exitCode !== 0) throw scriptError(call.name, answer, world);
  return answer.stdout;
 }
 function scriptError(name, {exitCode: exitCode, stderr: stderr}, {spec: spec}) {
  const said = (0, _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__.g)((0, _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__.T)(stderr.slice(-2e3)), 400);
  const file = spec.proxyFile ?? 'the file of the proxy';
  switch (exitCode) {
  case EXIT.foreign:
   return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', `${file} was not written by deploy-kit: its first line differs. Move it away, or set proxy-file to another path.`);

  case EXIT['no-proxy']:
   return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('not-found', `Service ${spec.proxyService ?? name} must run in exactly one container. Start it with docker compose up --detach.`);

  case EXIT.refused:
   return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', `${name} refused its configuration, and nothing was changed: ${said}. Correct it.`);

  case EXIT['no-write']:
   return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', `${file} cannot be written: ${said}. Check the owner of its folder and the free disk space.`);

  case EXIT['not-reloaded']:
   return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', `${name} did not load its configuration within 30 s: ${said}. Read its log.`);

  default:
   return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', `${name} could not be configured (exit code ${exitCode}): ${said}. Read its log.`);
  }
 }
 function needed(value, input) {
  if (value === void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, 'is not set. Set it to an absolute path on the server.');
  return value;
 }
})

};
