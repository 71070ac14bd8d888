import { modules as shared0 } from './changes-m64201.js';
import { modules as shared1 } from './diff-m23242.js';
export const id = 1705;
export const ids = [1705];
export const modules = {
...shared0,
...shared1,

/***/ 59953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var _targets_ecs_domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64201);
 var _targets_ecs_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28792);
 function readInputs(read) {
  const changes = (0, _targets_ecs_domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__.A2)(read);
  (0, _targets_ecs_domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__.s8)(changes);
  return {
   request: {
    source: (0, _targets_ecs_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__.g)(read),
    changes: changes
   },
   values: read.yesNo('show-values') === true ? 'shown' : 'masked',
   register: read.yesNo('register') === true
  };
 }
}),

/***/ 15133:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27530);
   var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63462);
   var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82437);
   var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41968);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66884);
   var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61751);
   var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78745);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59953);
   var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17877);
   const {env: env} = process;
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__.C)(() => {
    const inputs = (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__.a)();
    const role = (0, _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__.p)(inputs);
    const clock = (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.V)(env);
    let ecs;
    const reachEcs = async () => {
     const {connectEcs: connectEcs} = await Promise.all([ __webpack_require__.e(5143), __webpack_require__.e(6722), __webpack_require__.e(9323), __webpack_require__.e(4492), __webpack_require__.e(1005), __webpack_require__.e(1461) ]).then(__webpack_require__.bind(__webpack_require__, 1005));
     return (await connectEcs(env, clock, role)).roles;
    };
    return (0, _run_js__WEBPACK_IMPORTED_MODULE_8__.e)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_7__.K)(inputs), {
     files: (0, _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__.nodeFiles)(env),
     log: (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__.t)(),
     clock: clock,
     run: (0, _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_9__.MV)(env),
     summary: (0, _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__.x)(env),
     taskDefinitions: async () => (await (ecs ??= reachEcs())).taskDefinitions,
     services: async () => (await (ecs ??= reachEcs())).services
    });
   });
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 17877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e: () => run
 });
 var format_diff = __webpack_require__(23242);
 var longest_run = __webpack_require__(17508);
 var markdown_text = __webpack_require__(5845);
 var printable = __webpack_require__(9739);
 var task_definition_containers = __webpack_require__(51193);
 // CONCATENATED MODULE: ./build/src/targets/ecs/render/format-render-summary.js
 function formatRenderSummary({definition: definition, origin: origin, diff: diff}) {
  const family = typeof definition.family === 'string' ? definition.family : '';
  const containers = (0, task_definition_containers.Mz)(definition).map(({name: name, image: image}) => `| ${(0, 
  markdown_text.D9)(asText(name))} | ${(0, markdown_text.D9)(asText(image))} |`);
  return [ `### Task definition ${(0, markdown_text.D9)(family)}`, `Rendered from ${(0, 
  markdown_text.D9)(origin)}.`, [ '| Container | Image |', '| --- | --- |', ...containers ].join('\n'), diff === '' ? 'No changes.' : diffBlock(diff), '' ].join('\n\n');
 }
 function asText(value) {
  return typeof value === 'string' ? value : '';
 }
 function diffBlock(diff) {
  const text = (0, printable.g)(diff);
  const longest = Math.max(2, (0, longest_run.Q)(text, /`+/g));
  const fence = '`'.repeat(longest + 1);
  return `${fence}diff\n${text}\n${fence}`;
 }
 var equivalent = __webpack_require__(85037);
 var family = __webpack_require__(67081);
 var refuse_placeholders = __webpack_require__(49005);
 var register_revision = __webpack_require__(64817);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/register-latest.js
 async function registerLatest(definition, dependencies) {
  (0, refuse_placeholders.p)(definition);
  const latest = await dependencies.taskDefinitions.find((0, family.A)(definition));
  if (latest?.status === 'ACTIVE' && (0, equivalent.l)(definition, latest.definition)) return {
   revision: latest,
   isNew: false
  };
  const revision = await (0, register_revision.R)({
   definition: definition,
   latestRevision: latest?.revision ?? 0
  }, dependencies);
  return {
   revision: revision,
   isNew: true
  };
 }
 var render_task_definition = __webpack_require__(46018);
 // CONCATENATED MODULE: ./build/src/actions/render-task-def/run.js
 async function run({request: request, values: values, register: register}, dependencies) {
  const {files: files, log: log, summary: summary} = dependencies;
  const rendered = await (0, render_task_definition.P)(request, dependencies);
  const {definition: definition, differences: differences, dropped: dropped, changed: changed} = rendered;
  const diff = (0, format_diff.V)(differences, {
   values: values
  });
  const origin = describeOrigin(request.source, rendered);
  log.line(`Starting from ${origin}.`);
  if (dropped.length > 0) log.line(`Dropped fields that cannot be registered: ${dropped.join(', ')}.`);
  log.line(changed ? diff : 'No changes.');
  for (const sentence of rendered.warnings) log.warning('Task definition', sentence);
  for (const sentence of (0, refuse_placeholders.O)(definition)) log.warning('Placeholder', `${sentence} The deploy action rejects it.`);
  const path = await files.writeTemporary('task-definition.json', `${JSON.stringify(definition, null, 2)}\n`);
  log.line(`The rendered task definition is in ${path}.`);
  await summary.append(formatRenderSummary({
   definition: definition,
   origin: origin,
   diff: diff
  }));
  const arn = register ? await registerAndTell(definition, dependencies) : '';
  return {
   outputs: {
    'task-definition': path,
    'task-definition-json': JSON.stringify(definition),
    changed: String(changed),
    diff: diff,
    'task-definition-arn': arn
   }
  };
 }
 async function registerAndTell(definition, {taskDefinitions: taskDefinitions, clock: clock, run: identity, log: log}) {
  const {revision: revision, isNew: isNew} = await registerLatest(definition, {
   taskDefinitions: await taskDefinitions(),
   clock: clock,
   run: identity
  });
  const name = `${revision.family}:${revision.revision}`;
  log.line(isNew ? `Registered ${name}.` : `${name} is already the latest revision; nothing was registered.`);
  return revision.arn;
 }
 function describeOrigin(source, {registered: registered}) {
  if (source.kind === 'file' || registered === void 0) return source.kind === 'file' ? source.path : 'ECS';
  const name = `${registered.family}:${registered.revision}`;
  return source.kind === 'service' ? `${name}, the current one of service ${source.service}` : name;
 }
})

};
