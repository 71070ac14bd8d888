import { modules as shared0 } from './inputs-m14787.js';
import { modules as shared1 } from './inputs-m42665.js';
import { modules as shared2 } from './domain-m10444.js';
export const id = 860;
export const ids = [860,9678,7297,456,8678,3904];
export const modules = {
...shared0,
...shared1,
...shared2,

/***/ 13322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  n: () => isForAzure,
  t: () => readAzureInputs
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76097);
 var _targets_azure_use_cases_inputs_access_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44852);
 var _targets_azure_use_cases_inputs_app_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14787);
 var _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18404);
 const OF_AZURE = [ 'client-id', 'tenant-id', 'subscription-id', 'resource-group' ];
 const OF_OTHERS = [ 'server', 'services', 'workload', 'role-to-assume', 'trust-policy', 'trust-policy-file' ];
 function isForAzure(inputs) {
  if (inputs.text('app') !== void 0) return true;
  const useless = OF_AZURE.find(name => inputs.text(name) !== void 0);
  if (useless === void 0) return false;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(useless, 'it is for Azure only, which requires "app". Set "app", or remove this input.');
 }
 async function readAzureInputs(inputs, kinds = _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_3__.e) {
  const useless = OF_OTHERS.find(name => inputs.text(name) !== void 0);
  if (useless !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(useless, 'it is not supported with "app", which is on Azure. Remove one of the two.');
  const strategy = inputs.choice('strategy', _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_4__._);
  const strategies = strategy === void 0 ? _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_4__._ : [ strategy ];
  const access = {
   app: (0, _targets_azure_use_cases_inputs_app_name_js__WEBPACK_IMPORTED_MODULE_2__.T)(inputs),
   access: (0, _targets_azure_use_cases_inputs_access_inputs_js__WEBPACK_IMPORTED_MODULE_1__.a)(inputs)
  };
  const gates = inputs.block('gates');
  if (gates === void 0 || strategy === 'rolling') return {
   ...access,
   strategies: strategies,
   gates: void 0
  };
  const {parseAzureGates: parseAzureGates} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(9315), __webpack_require__.e(2681) ]).then(__webpack_require__.bind(__webpack_require__, 93389));
  return {
   ...access,
   strategies: strategies,
   gates: parseAzureGates(gates, await kinds())
  };
 }
}),

/***/ 86691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => readComposeInputs,
  s: () => isForCompose
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76097);
 var _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18404);
 var _targets_compose_use_cases_inputs_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41491);
 var _targets_compose_use_cases_inputs_project_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89420);
 var _targets_compose_use_cases_inputs_proxy_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62931);
 var _targets_compose_use_cases_inputs_service_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34821);
 const OF_ECS = [ 'role-to-assume', 'trust-policy', 'trust-policy-file' ];
 const OF_COMPOSE = [ 'known-hosts', 'ssh-key', 'jump-hosts', 'directory', 'compose-files', 'project', 'profiles', 'images', 'ports', 'proxy-service', 'proxy-file', 'proxy-file-inside', 'proxy-socket', 'backends' ];
 function isForCompose(inputs) {
  if (inputs.text('server') !== void 0) return true;
  const useless = OF_COMPOSE.find(name => inputs.text(name) !== void 0);
  if (useless === void 0) return false;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(useless, 'it is for Docker Compose only, which requires "server". Set "server", or remove this input.');
 }
 async function readComposeInputs(inputs, kinds = _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_5__.e) {
  const useless = OF_ECS.find(name => inputs.text(name) !== void 0);
  if (useless !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(useless, 'it is not supported with "server", because no role is used for a server. Remove one of the two.');
  const strategy = inputs.choice('strategy', _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_6__._);
  const place = (0, _targets_compose_use_cases_inputs_project_inputs_js__WEBPACK_IMPORTED_MODULE_2__.y)(inputs);
  const [images, ports] = [ (0, _targets_compose_use_cases_inputs_service_values_js__WEBPACK_IMPORTED_MODULE_4__.H)(inputs), (0, 
  _targets_compose_use_cases_inputs_service_values_js__WEBPACK_IMPORTED_MODULE_4__.xH)(inputs) ];
  if (images.size + ports.size === 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('ports', 'a value is required if "images" is not set. Write a line service=port for each service.');
  const proxy = (0, _targets_compose_use_cases_inputs_proxy_inputs_js__WEBPACK_IMPORTED_MODULE_3__.n)(inputs, {
   strategy: 'rolling',
   ports: ports
  });
  return {
   name: inputs.text('service') ?? place.project ?? place.directory,
   address: (0, _targets_compose_use_cases_inputs_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.d)(inputs),
   spec: {
    ...{
     ...place,
     images: images,
     ports: ports,
     migration: void 0,
     keepReleases: 0,
     readyWithinSeconds: 0
    },
    ...{
     ...proxy,
     strategy: 'rolling'
    }
   },
   strategies: strategy === void 0 ? _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_6__._ : [ strategy ],
   gates: strategy === 'rolling' || proxy.proxy === 'none' ? void 0 : await readGates(inputs, proxy.proxy, kinds)
  };
 }
 async function readGates(inputs, proxy, kinds) {
  const {parseComposeGates: parseComposeGates} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(9315), __webpack_require__.e(4102) ]).then(__webpack_require__.bind(__webpack_require__, 90173));
  return parseComposeGates(inputs.block('gates') ?? 'errors:', {
   proxy: proxy,
   sources: await kinds()
  });
 }
}),

/***/ 62440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var _targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17043);
 var _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18404);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
 var _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76097);
 var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82437);
 var _targets_ecs_use_cases_task_definition_parse_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35449);
 async function readInputs(read, {files: files, kinds: kinds = _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_4__.e}) {
  const role = (0, _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__.p)(read);
  const trustPolicy = await readTrustPolicy(read, files);
  if (trustPolicy !== void 0 && role === void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('role-to-assume', 'a value is required, because a trust policy is set. Set the role of that policy.');
  const place = {
   cluster: (0, _targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__._H)(read.text('cluster') ?? 'default'),
   service: (0, _targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__.mO)(read.required('service')),
   strategy: read.choice('strategy', _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_5__._)
  };
  const {parseEcsGates: parseEcsGates} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(9315), __webpack_require__.e(2921) ]).then(__webpack_require__.bind(__webpack_require__, 29199));
  return {
   ...place,
   gates: parseEcsGates(read.block('gates') ?? 'errors:', await kinds()),
   role: role,
   trustPolicy: trustPolicy
  };
 }
 async function readTrustPolicy(read, files) {
  const text = read.block('trust-policy');
  const path = read.text('trust-policy-file');
  if (text !== void 0 && path !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('trust-policy', 'it cannot be combined with "trust-policy-file". Remove one of the two.');
  if (text !== void 0) return (await (0, _targets_ecs_use_cases_task_definition_parse_document_js__WEBPACK_IMPORTED_MODULE_3__.T)(text, {
   kind: 'input',
   input: 'trust-policy'
  })).value;
  if (path === void 0) return;
  const written = await (0, _targets_ecs_use_cases_task_definition_parse_document_js__WEBPACK_IMPORTED_MODULE_3__.k)({
   input: 'trust-policy-file',
   path: path
  }, files);
  return (await (0, _targets_ecs_use_cases_task_definition_parse_document_js__WEBPACK_IMPORTED_MODULE_3__.T)(written, {
   kind: 'file',
   path: path
  })).value;
 }
}),

/***/ 80235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  E: () => readKubernetesInputs,
  q: () => isForKubernetes
 });
 var _domain_command_command_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27405);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
 var _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76097);
 var _targets_kubernetes_use_cases_inputs_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88829);
 var _targets_kubernetes_use_cases_inputs_workload_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42665);
 var _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18404);
 const OF_KUBERNETES = [ 'namespace', 'kubeconfig', 'context', 'eks-cluster', 'routes', 'cron-jobs', 'migrate-command' ];
 const OF_OTHERS = [ 'server', 'services', 'trust-policy', 'trust-policy-file', 'directory', 'ports' ];
 const NO_GATES = 'errors:';
 function isForKubernetes(inputs) {
  if (inputs.text('workload') !== void 0) return true;
  const useless = OF_KUBERNETES.find(name => inputs.text(name) !== void 0);
  if (useless === void 0) return false;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)(useless, 'it is for Kubernetes only, which requires "workload". Set "workload", or remove this input.');
 }
 async function readKubernetesInputs(inputs, kinds = _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_4__.e) {
  const useless = OF_OTHERS.find(name => inputs.text(name) !== void 0);
  if (useless !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)(useless, 'it is not supported with "workload", which is on Kubernetes. Remove one of the two.');
  const strategy = inputs.choice('strategy', _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_5__._);
  const version = inputs.list('images').length === 0 ? 'previous' : 'given';
  const command = (0, _domain_command_command_words_js__WEBPACK_IMPORTED_MODULE_0__.U)(inputs, 'migrate-command');
  const spec = {
   ...(0, _targets_kubernetes_use_cases_inputs_workload_inputs_js__WEBPACK_IMPORTED_MODULE_3__.y)(inputs, {
    strategy: strategy ?? 'rolling',
    version: version
   }),
   migration: command && {
    command: command,
    container: void 0,
    withinSeconds: 0
   }
  };
  const possible = spec.kind === 'Deployment' ? _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_5__._ : [ 'rolling' ];
  const strategies = strategy === void 0 ? possible : [ strategy ];
  const gates = inputs.block('gates');
  const hasGates = gates !== void 0 && gates.trim() !== NO_GATES && strategies.some(each => each !== 'rolling');
  return {
   connection: (0, _targets_kubernetes_use_cases_inputs_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.D)(inputs),
   spec: spec,
   strategies: strategies,
   gates: hasGates ? await readGates(gates, spec, kinds) : void 0
  };
 }
 async function readGates(text, {traffic: traffic}, kinds) {
  const {parseKubernetesGates: parseKubernetesGates} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(9315), __webpack_require__.e(8269) ]).then(__webpack_require__.bind(__webpack_require__, 32785));
  return parseKubernetesGates(text, {
   sources: await kinds(),
   traffic: traffic === 'auto' ? void 0 : traffic
  });
 }
}),

/***/ 80860:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27530);
   var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63462);
   var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(41968);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
   var _runner_step_id_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89831);
   var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61751);
   var _runner_step_masks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3904);
   var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78745);
   var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27282);
   var _targets_compose_use_cases_inputs_secret_lines_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7747);
   var _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57451);
   var _wiring_sources_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(43419);
   var _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(54690);
   var _azure_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13322);
   var _compose_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(86691);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62440);
   var _kubernetes_inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80235);
   var _render_inputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(82751);
   const {env: env} = process;
   async function checkCompose(given, summary) {
    (0, _targets_compose_use_cases_inputs_secret_lines_js__WEBPACK_IMPORTED_MODULE_15__._)(given).forEach(_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__.$l);
    const inputs = await (0, _compose_inputs_js__WEBPACK_IMPORTED_MODULE_11__.A)(given, _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_16__.B);
    const [{examineCompose: examineCompose}, {connectComposeDoctor: connectComposeDoctor}] = await Promise.all([ Promise.all([ __webpack_require__.e(703), __webpack_require__.e(2557), __webpack_require__.e(3396) ]).then(__webpack_require__.bind(__webpack_require__, 18427)), Promise.all([ __webpack_require__.e(576), __webpack_require__.e(833) ]).then(__webpack_require__.bind(__webpack_require__, 80576)) ]);
    const clock = (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.V)(env);
    const connection = {
     request: inputs,
     clock: clock,
     folderMade: () => {}
    };
    return examineCompose(inputs, {
     log: (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__.t)(),
     summary: summary,
     connect: () => connectComposeDoctor(env, connection),
     connectSources: (0, _wiring_sources_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_17__.f)(env, clock),
     clock: clock
    });
   }
   async function checkRender(given, summary) {
    const key = given.text('api-key');
    if (key !== void 0) (0, _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__.$l)(key);
    const inputs = (0, _render_inputs_js__WEBPACK_IMPORTED_MODULE_14__.i)(given);
    const [{examineRender: examineRender}, {connectRender: connectRender}] = await Promise.all([ __webpack_require__.e(8144).then(__webpack_require__.bind(__webpack_require__, 18144)), __webpack_require__.e(5866).then(__webpack_require__.bind(__webpack_require__, 33485)) ]);
    const clock = (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.V)(env);
    const {api: api} = connectRender(env, {
     access: inputs.access,
     clock: clock
    });
    return examineRender(inputs, {
     log: (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__.t)(),
     summary: summary,
     api: api,
     clock: clock
    });
   }
   async function checkAzure(given, summary) {
    const inputs = await (0, _azure_inputs_js__WEBPACK_IMPORTED_MODULE_10__.t)(given, _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_16__.B);
    const [{examineAzure: examineAzure}, {connectAzureDoctor: connectAzureDoctor}] = await Promise.all([ Promise.all([ __webpack_require__.e(703), __webpack_require__.e(2058), __webpack_require__.e(9571) ]).then(__webpack_require__.bind(__webpack_require__, 79752)), Promise.all([ __webpack_require__.e(3728), __webpack_require__.e(9444) ]).then(__webpack_require__.bind(__webpack_require__, 83728)) ]);
    const clock = (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.V)(env);
    const {idTokens: idTokens, connect: connect} = connectAzureDoctor(env, {
     ...inputs,
     clock: clock
    });
    return examineAzure(inputs, {
     log: (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__.t)(),
     summary: summary,
     idTokens: idTokens,
     connect: connect,
     connectSources: (0, _wiring_sources_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_17__.f)(env, clock)
    });
   }
   async function checkKubernetes(given, summary) {
    const inputs = await (0, _kubernetes_inputs_js__WEBPACK_IMPORTED_MODULE_13__.E)(given, _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_16__.B);
    const [{examineKubernetes: examineKubernetes}, {connectKubernetes: connectKubernetes}] = await Promise.all([ Promise.all([ __webpack_require__.e(5611), __webpack_require__.e(703), __webpack_require__.e(9179), __webpack_require__.e(5148) ]).then(__webpack_require__.bind(__webpack_require__, 75283)), Promise.all([ __webpack_require__.e(898), __webpack_require__.e(2428) ]).then(__webpack_require__.bind(__webpack_require__, 70898)) ]);
    const clock = (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.V)(env);
    return examineKubernetes(inputs, {
     log: (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__.t)(),
     summary: summary,
     connect: () => connectKubernetes(env, {
      connection: inputs.connection,
      clock: clock
     }),
     connectSources: (0, _wiring_sources_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_17__.f)(env, clock),
     clock: clock
    });
   }
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__.C)(() => {
    const summary = (0, _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_7__.x)(env);
    const clock = (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.V)(env);
    const refusal = {
     title: 'Doctor',
     outputsOf: ({message: message}) => ({
      verdict: 'unknown',
      reason: message
     })
    };
    return (0, _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_9__.k)(refusal, {
     summary: summary,
     clock: clock,
     run: (0, _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_18__.MV)(env)
    }, async () => {
     const given = (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__.a)();
     if ((0, _azure_inputs_js__WEBPACK_IMPORTED_MODULE_10__.n)(given)) return checkAzure(given, summary);
     if ((0, _kubernetes_inputs_js__WEBPACK_IMPORTED_MODULE_13__.q)(given)) return checkKubernetes(given, summary);
     if ((0, _render_inputs_js__WEBPACK_IMPORTED_MODULE_14__.q)(given)) return checkRender(given, summary);
     if ((0, _compose_inputs_js__WEBPACK_IMPORTED_MODULE_11__.s)(given)) return checkCompose(given, summary);
     const inputs = await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_12__.K)(given, {
      files: (0, _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__.nodeFiles)(env),
      kinds: _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_16__.B
     });
     const {examine: examine} = await Promise.all([ __webpack_require__.e(6272), __webpack_require__.e(9620), __webpack_require__.e(2398), __webpack_require__.e(703), __webpack_require__.e(6534) ]).then(__webpack_require__.bind(__webpack_require__, 97901));
     return examine(inputs, {
      log: (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__.t)(),
      summary: summary,
      idTokens: (0, _runner_step_id_tokens_js__WEBPACK_IMPORTED_MODULE_4__.u)(env, (0, 
      _runner_step_masks_js__WEBPACK_IMPORTED_MODULE_6__.o)()),
      connect: async () => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(5143), __webpack_require__.e(6722), __webpack_require__.e(9323), __webpack_require__.e(1166), __webpack_require__.e(8826), __webpack_require__.e(4012), __webpack_require__.e(7695), __webpack_require__.e(4492), __webpack_require__.e(1005), __webpack_require__.e(8752), __webpack_require__.e(7676), __webpack_require__.e(6927), __webpack_require__.e(567) ]).then(__webpack_require__.bind(__webpack_require__, 80595))).connectDoctor(env, clock, inputs.role)
     });
    });
   });
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 82751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  i: () => readRenderInputs,
  q: () => isForRender
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _targets_render_use_cases_inputs_api_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99877);
 var _targets_render_use_cases_inputs_service_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10444);
 const OF_OTHERS = [ 'role-to-assume', 'trust-policy', 'trust-policy-file', 'server' ];
 function isForRender(inputs) {
  if (inputs.text('services') !== void 0) return true;
  if (inputs.text('api-key') === void 0) return false;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('api-key', 'it is for Render only, which requires "services". Set "services", or remove this input.');
 }
 function readRenderInputs(inputs) {
  const useless = OF_OTHERS.find(name => inputs.text(name) !== void 0);
  if (useless !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(useless, 'it is not supported with "services", which are on Render. Remove one of the two.');
  const strategy = inputs.choice('strategy', [ 'rolling', 'canary', 'blue-green' ]);
  if (strategy !== void 0 && strategy !== 'rolling') throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('strategy', `\`${strategy}\` is not supported with "services": Render moves all traffic at once. Set \`rolling\`.`);
  const services = (0, _targets_render_use_cases_inputs_service_inputs_js__WEBPACK_IMPORTED_MODULE_2__.JQ)(inputs);
  return {
   name: inputs.text('service') ?? services.join(', '),
   access: (0, _targets_render_use_cases_inputs_api_inputs_js__WEBPACK_IMPORTED_MODULE_1__.z)(inputs),
   services: services
  };
 }
}),

/***/ 18404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _: () => DOCTOR_STRATEGIES,
  c: () => readinessOf
 });
 const DOCTOR_STRATEGIES = [ 'rolling', 'canary', 'blue-green' ];
 function readinessOf(strategy, findings) {
  const own = findings.filter(finding => finding.strategy === void 0 || finding.strategy === strategy);
  if (own.some(({state: state}) => state === 'blocked')) return 'not-ready';
  const isSeen = own.some(({area: area, state: state}) => area === 'service' && state !== 'unknown');
  return isSeen && !own.some(({area: area, state: state}) => area === 'service' && state === 'unknown') ? 'ready' : 'unknown';
 }
})

};
