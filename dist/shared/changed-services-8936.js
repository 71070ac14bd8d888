import { modules as shared0 } from './delivery-m50938.js';
export const id = 8936;
export const ids = [8936,9700,9932];
export const modules = {
...shared0,

/***/ 44396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_input_list_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53493);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
 const NAME = /^[\w-]{1,255}$/;
 const MOST_SERVICES = 100;
 const MOST_PATHS = 100;
 function readInputs(read) {
  const lines = (read.block('services') ?? '').split('\n');
  const services = lines.flatMap((line, index) => {
   const text = line.trim();
   return text === '' || text.startsWith('#') ? [] : [ readLine(text, index + 1) ];
  });
  if (services.length === 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('services', 'expected one `name: paths` per line, such as `api: services/api`.');
  if (services.length > MOST_SERVICES) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('services', `expected at most ${MOST_SERVICES} services.`);
  const seen = new Set;
  const twice = services.find(({name: name}) => seen.size === seen.add(name).size);
  if (twice !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('services', `${twice.name} appears twice. List each service once.`);
  return {
   services: services,
   shared: checkPaths('shared', read.list('shared')),
   environment: read.required('environment'),
   token: read.required('github-token')
  };
 }
 function readLine(text, line) {
  const at = text.indexOf(':');
  const name = text.slice(0, Math.max(0, at)).trim();
  if (!NAME.test(name)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('services', `line ${line} does not have the form \`name: paths\`. Write for example \`api: services/api\`.`);
  const paths = text.slice(at + 1).split(',');
  const named = paths.map(path => path.trim()).filter(path => path !== '');
  const problem = named.map(_domain_input_list_item_js__WEBPACK_IMPORTED_MODULE_1__.J).find(found => found !== void 0);
  if (problem !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('services', `line ${line}: ${problem}`);
  if (named.length === 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('services', `line ${line} has no path for ${name}. Write \`${name}: services/${name}\`.`);
  return {
   name: name,
   paths: checkPaths('services', named)
  };
 }
 function checkPaths(input, paths) {
  if (paths.length > MOST_PATHS) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, `expected at most ${MOST_PATHS} paths.`);
  for (const path of paths) {
   const isOdd = path.startsWith('/') || path.startsWith(':') || path.split('/').includes('..') || /\p{Cc}/u.test(path);
   if (isOdd) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, `${(0, 
   _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__.AB)(path)} is not a path from the repository root. Write it like \`services/api\`.`);
  }
  return paths.map(path => path.replace(/^\.\//, '').replace(/\/$/, ''));
 }
}),

/***/ 58936:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var _adapters_exec_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19700);
   var _adapters_files_git_changed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80366);
   var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63462);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13035);
   var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61751);
   var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78745);
   var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27282);
   var _wiring_open_github_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50392);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44396);
   var _run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98920);
   const {env: env} = process;
   const WITHIN_MILLISECONDS = 12e4;
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__.C)(async () => {
    const {token: token, ...inputs} = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_9__.K)((0, 
    _runner_inputs_js__WEBPACK_IMPORTED_MODULE_4__.a)());
    (0, _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_7__.$l)(token);
    const clock = (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__.V)(env);
    const repository = await (0, _wiring_open_github_js__WEBPACK_IMPORTED_MODULE_8__.K)(token, {
     env: env,
     clock: clock,
     deadlineAt: clock.now() + WITHIN_MILLISECONDS
    });
    return (0, _run_js__WEBPACK_IMPORTED_MODULE_10__.e)(inputs, {
     history: await (0, _wiring_open_github_js__WEBPACK_IMPORTED_MODULE_8__.Y)(repository),
     changes: (0, _adapters_files_git_changed_paths_js__WEBPACK_IMPORTED_MODULE_1__.l)(env.GITHUB_WORKSPACE ?? process.cwd(), (0, 
     _adapters_exec_commands_js__WEBPACK_IMPORTED_MODULE_0__.execCommands)(env)),
     log: (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__.t)(),
     summary: (0, _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__.x)(env)
    });
   });
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 98920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e: () => run
 });
 var _render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77252);
 var _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5845);
 var _use_cases_delivery_find_last_success_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50938);
 async function run({services: services, shared: shared, environment: environment}, dependencies) {
  const {history: history, log: log, summary: summary} = dependencies;
  const known = await (0, _use_cases_delivery_find_last_success_js__WEBPACK_IMPORTED_MODULE_0__.b)(history, {
   services: services.map(({name: name}) => name),
   environment: environment
  });
  const decisions = [];
  for (const service of services) decisions.push(await decide(service, {
   before: known.get(service.name),
   shared: shared,
   environment: environment
  }, dependencies));
  const changed = decisions.filter(({isChanged: isChanged}) => isChanged).map(({name: name}) => name);
  for (const {name: name, isChanged: isChanged, reason: reason} of decisions) log.line(`${isChanged ? 'changed  ' : 'unchanged'} ${name}: ${reason}`);
  await summary.append(render(decisions, environment));
  return {
   outputs: {
    services: JSON.stringify(changed),
    count: String(changed.length)
   }
  };
 }
 async function decide({name: name, paths: paths}, {before: before, shared: shared, environment: environment}, {changes: changes}) {
  const since = before?.isOfOthers === true ? void 0 : before?.lastSuccess?.commit;
  const because = (isChanged, reason) => ({
   name: name,
   isChanged: isChanged,
   reason: reason,
   since: since
  });
  if (before?.unread !== void 0) return because(true, `last successful deployment unknown (${before.unread})`);
  if (since === void 0) return because(true, `no successful deployment to ${environment} is recorded`);
  const short = since.slice(0, 7);
  if (shared.length > 0 && await changes.differ(since, shared) === true) return because(true, `a shared path changed since ${short}`);
  const own = await changes.differ(since, paths);
  if (own === void 0) return because(true, `commit ${short} is not in the checkout; use fetch-depth: 0`);
  return own ? because(true, `one of its paths changed since ${short}`) : because(false, `none of its paths changed since ${short}`);
 }
 function render(decisions, environment) {
  const count = decisions.filter(({isChanged: isChanged}) => isChanged).length;
  const rows = decisions.map(({name: name, isChanged: isChanged, reason: reason, since: since}) => [ (0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.D9)(name), isChanged ? 'yes' : 'no', since === void 0 ? '' : (0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.D9)(since.slice(0, 7)), (0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.p7)(reason) ]);
  const title = `### ${count} of ${decisions.length} services changed since their last deployment to ${(0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.p7)(environment)}`;
  return `${title}\n\n${(0, _render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__.Qj)([ 'Service', 'Changed', 'Deployed', 'Why' ], rows)}\n`;
 }
}),

/***/ 80366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  l: () => gitChangedPaths
 });
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
 const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
 const SAME = 0;
 const DIFFERENT = 1;
 function gitChangedPaths(workspace, commands) {
  const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.git');
  return {
   async differ(base, paths) {
    if (!COMMIT.test(base)) return;
    const isFolder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).then(stats => stats.isDirectory(), () => false);
    if (!isFolder) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.s('bad-input', 'The workspace is not a Git repository. Run actions/checkout with `fetch-depth: 0` before this step.');
    const settings = [ 'safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null' ];
    const {exitCode: exitCode} = await commands.run({
     tool: 'git',
     env: {
      GIT_NO_LAZY_FETCH: '1'
     },
     argv: [ '--no-pager', `--git-dir=${folder}`, ...settings.flatMap(setting => [ '-c', setting ]), 'diff', '--quiet', '--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=none', base, 'HEAD', '--', ...paths.map(path => `:(top,glob)${path}`) ]
    });
    if (exitCode === SAME) return false;
    return exitCode === DIFFERENT ? true : void 0;
   }
  };
 }
})

};
