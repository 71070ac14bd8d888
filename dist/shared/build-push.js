import { modules as shared0 } from './changes-m14241.js';
export const id = 7564;
export const ids = [7564];
export const modules = {
...shared0,

/***/ 90689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var without_trailing = __webpack_require__(22561);
 var errors = __webpack_require__(33047);
 var registry_address = __webpack_require__(35876);
 var quote_safe = __webpack_require__(44195);
 // CONCATENATED MODULE: ./build/src/domain/image-build/registry-target.js
 const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
 const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
 function planTarget(registry, repository) {
  if (!PATH.test(repository) || repository.length > 256) throw (0, errors.A)('repository', `expected a name of lower-case letters, digits, ".", "_", "-" and "/", without registry and tag, such as shop/api${(0, 
  quote_safe.I0)(repository, ';')}.`);
  const [host = '', ...prefix] = (0, without_trailing.h)(registry, '/').split('/');
  const path = [ ...prefix, repository ].join('/');
  if (!PATH.test(path)) throw (0, errors.A)('registry', `the path of ${(0, quote_safe.AB)(registry)} is not a valid part of a repository name.`);
  return {
   address: (0, registry_address.x)(host.toLowerCase() === 'ecr' ? void 0 : host, 'registry'),
   path: path
  };
 }
 var text_place = __webpack_require__(83733);
 // CONCATENATED MODULE: ./build/src/domain/image-build/registry-logins.js
 function parseRegistryLogins(lines) {
  return lines.map(({name: host, value: value, place: place}) => {
   const [, username, password] = /^([^:]+):(.+)$/s.exec(value) ?? [];
   if (username === void 0 || password === void 0) throw (0, text_place.rY)(place, 'expected host=user:password on this line.');
   return {
    host: host.toLowerCase(),
    username: username,
    password: password
   };
  });
 }
 var assumed_role = __webpack_require__(82437);
 var assignments = __webpack_require__(14241);
 // CONCATENATED MODULE: ./build/src/actions/build-push/inputs.js
 const SEVERITY = {
  low: 'LOW',
  medium: 'MEDIUM',
  high: 'HIGH',
  critical: 'CRITICAL'
 };
 const DAY_SECONDS = 86400;
 const ASSIGNMENTS = [ 'build-args', 'labels', 'secrets', 'secret-files', 'registry-roles', 'registry-logins' ];
 const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
 const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
 const PLATFORM = /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/;
 async function readInputs(inputs) {
  const repository = inputs.required('repository');
  const targets = readTargets(inputs, repository);
  const scan = await readScan(inputs);
  if (scan !== void 0 && !targets.some(({address: address}) => address.kind === 'ecr')) throw (0, 
  errors.A)('scan', 'only private ECR registries support image scans. Add one to "registry", or remove "scan".');
  const context = inputs.required('context');
  const policy = inputs.text('repository-lifecycle-policy');
  return {
   targets: targets,
   logins: readLogins(inputs),
   recipe: {
    context: context,
    dockerfile: inputs.text('file') ?? `${(0, without_trailing.h)(context, '/')}/Dockerfile`,
    target: inputs.text('target'),
    platforms: readPlatforms(inputs),
    buildArguments: readLines(inputs, 'build-args', {
     form: NAME,
     expected: 'letters, digits and "_"'
    }),
    secrets: readSecrets(inputs),
    ssh: inputs.list('ssh'),
    cache: readCache(inputs, targets),
    refresh: {
     baseImages: inputs.yesNo('pull') === true ? 'ask' : 'keep',
     layers: inputs.yesNo('no-cache') === true ? 'rebuild' : 'reuse'
    },
    provenance: inputs.choice('provenance', [ 'none', 'min', 'max' ]) ?? 'none',
    sbom: readSbom(inputs),
    builder: inputs.text('builder')
   },
   labels: Object.fromEntries(readLines(inputs, 'labels').map(({name: name, value: value}) => [ name, value ])),
   tagRules: inputs.list('tags'),
   repositories: inputs.yesNo('create-repository') === true ? {
    kind: 'create',
    scanOnPush: inputs.yesNo('repository-scan-on-push') === false ? 'leave' : 'scan',
    tagMutability: inputs.yesNo('repository-immutable-tags') === true ? 'immutable' : 'mutable',
    lifecyclePolicy: policy
   } : {
    kind: 'expect'
   },
   proof: {
    trustedRoot: inputs.text('trusted-root'),
    workflow: inputs.text('trusted-workflow'),
    ref: inputs.text('trusted-ref'),
    token: inputs.text('github-token')
   },
   unchanged: inputs.yesNo('skip-unchanged') === false ? 'build' : 'reuse',
   push: inputs.yesNo('push') === false ? 'no' : 'yes',
   load: inputs.yesNo('load') === true ? 'yes' : 'no',
   lint: inputs.yesNo('lint') === false ? 'no' : 'yes',
   scan: scan,
   remarks: (0, assignments.ro)(ASSIGNMENTS.flatMap(name => readAssignments(inputs, name))),
   timeoutSeconds: inputs.durationSeconds('timeout', {
    from: 1,
    to: DAY_SECONDS
   }) ?? 3600,
   mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'run'
  };
 }
 function readTargets(inputs, repository) {
  const registries = inputs.list('registry');
  if (registries.length === 0) throw (0, errors.A)('registry', 'a value is required. Set a registry, such as ecr.');
  const common = (0, assumed_role.p)(inputs);
  const roles = readRegistryRoles(inputs, registries);
  return registries.map(registry => {
   const target = planTarget(registry, repository);
   const role = target.address.kind === 'other' ? void 0 : roles.get(hostPart(registry)) ?? common;
   return {
    ...target,
    role: role
   };
  });
 }
 function readRegistryRoles(inputs, registries) {
  const roleOf = (0, assumed_role.a)(inputs);
  const hosts = registries.map(hostPart);
  const lines = readLines(inputs, 'registry-roles').map(({name: name, value: value}) => [ hostPart(name), value.trim() ]);
  for (const [host] of lines) {
   if (!hosts.includes(host)) throw (0, errors.A)('registry-roles', `${(0, quote_safe.AB)(host)} is not one of the registries in "registry".`);
   if (planTarget(host, 'any').address.kind === 'other') throw (0, errors.A)('registry-roles', `${(0, 
   quote_safe.AB)(host)} is not an ECR registry. Set its login in "registry-logins".`);
  }
  return new Map(lines.map(([host, arn]) => [ host, roleOf(arn, 'registry-roles') ]));
 }
 function hostPart(registry) {
  return registry.trim().split('/')[0]?.toLowerCase() ?? '';
 }
 function readLogins(inputs) {
  return parseRegistryLogins(readAssignments(inputs, 'registry-logins'));
 }
 function readPlatforms(inputs) {
  const platforms = [ ...new Set(inputs.list('platforms')) ];
  const wrong = platforms.find(platform => !PLATFORM.test(platform));
  if (wrong === void 0) return platforms;
  const entry = inputs.list('platforms').indexOf(wrong) + 1;
  throw (0, errors.A)('platforms', `entry ${entry} ${(0, quote_safe.AB)(wrong)} is not a platform such as linux/amd64 or linux/arm/v7.`);
 }
 function readSecrets(inputs) {
  const rule = {
   form: ID,
   expected: 'letters, digits, ".", "_" and "-"'
  };
  const secrets = [ ...readLines(inputs, 'secrets', rule).map(({name: name, value: value}) => ({
   id: name,
   kind: 'value',
   value: value
  })), ...readLines(inputs, 'secret-files', rule).map(({name: name, value: value}) => ({
   id: name,
   kind: 'file',
   path: value
  })) ];
  const seen = new Set;
  const twice = secrets.find(({id: id}) => seen.size === seen.add(id).size);
  if (twice !== void 0) throw (0, errors.A)('secret-files', `the secret ${(0, quote_safe.AB)(twice.id)} is also in "secrets". Remove one of the two.`);
  return secrets;
 }
 function readSbom(inputs) {
  const [, generator] = /^generator=(\S+)$/.exec(inputs.text('sbom') ?? '') ?? [];
  if (generator !== void 0 && !generator.includes(',')) return {
   kind: 'attach',
   generator: generator
  };
  return inputs.yesNo('sbom') === true ? {
   kind: 'attach',
   generator: void 0
  } : {
   kind: 'none'
  };
 }
 function readCache(inputs, targets) {
  const kind = inputs.choice('cache', [ 'gha', 'registry', 'inline', 'none' ]) ?? 'none';
  const image = inputs.text('cache-image');
  const scope = inputs.text('cache-scope');
  if (image !== void 0 && kind !== 'registry' && kind !== 'inline') throw (0, errors.A)('cache-image', 'it is supported with `cache: registry` and `cache: inline` only. Remove it, or change "cache".');
  if (scope !== void 0 && kind !== 'gha') throw (0, errors.A)('cache-scope', 'it is supported with `cache: gha` only. Remove it, or change "cache".');
  if (kind === 'none') return {
   kind: kind
  };
  if (kind === 'gha') return {
   kind: kind,
   scope: scope ?? targets[0]?.path ?? ''
  };
  return {
   kind: kind,
   image: image
  };
 }
 async function readScan(inputs) {
  const wait = inputs.choice('scan', [ 'wait', 'none' ]) ?? 'none';
  const failOn = inputs.choice('scan-fail-on', [ 'low', 'medium', 'high', 'critical' ]) ?? 'high';
  const timeoutSeconds = inputs.durationSeconds('scan-timeout', {
   from: 1,
   to: DAY_SECONDS
  }) ?? 600;
  const allow = await readAllowed(inputs);
  return wait === 'none' ? void 0 : {
   failOn: SEVERITY[failOn],
   allow: allow,
   timeoutSeconds: timeoutSeconds
  };
 }
 async function readAllowed(inputs) {
  const text = inputs.block('scan-allow');
  if (text === void 0) return [];
  const {parseAllowList: parseAllowList} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(8790) ]).then(__webpack_require__.bind(__webpack_require__, 98790));
  return parseAllowList(text, {
   kind: 'input',
   input: 'scan-allow'
  });
 }
 function readLines(inputs, name, rule) {
  const lines = readAssignments(inputs, name);
  const wrong = lines.find(line => rule !== void 0 && !rule.form.test(line.name));
  if (wrong === void 0) return lines.map(line => ({
   name: line.name,
   value: line.value
  }));
  throw (0, errors.A)(name, `expected a name of ${rule?.expected ?? ''} before the "="${(0, 
  quote_safe.I0)(wrong.name, ';')}.`);
 }
 function readAssignments(inputs, name) {
  const text = inputs.block(name);
  return text === void 0 ? [] : (0, assignments.k6)(text, {
   origin: {
    kind: 'input',
    input: name
   },
   scope: 'task'
  });
 }
}),

/***/ 67564:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
   var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63462);
   var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41968);
   var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26301);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
   var _runner_step_phase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52546);
   var _runner_step_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46036);
   var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78745);
   var _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57451);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90689);
   const {env: env} = process;
   const state = (0, _runner_step_state_js__WEBPACK_IMPORTED_MODULE_5__.Q)();
   const folder = state.read('client-config');
   const cancelled = (0, _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_9__.W)();
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__.C)(async () => {
    if ((0, _runner_step_phase_js__WEBPACK_IMPORTED_MODULE_4__.k)(process.argv) === 'post') {
     if (folder !== void 0) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
      recursive: true,
      force: true
     });
     return {
      outputs: {}
     };
    }
    const step = {
     clock: (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.V)(env),
     run: (0, _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_10__.MV)(env),
     summary: (0, _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__.x)(env),
     cancelled: cancelled
    };
    return (0, _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_7__.k)({
     title: 'Build',
     outputsOf: _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_7__.X
    }, step, async () => {
     const inputs = await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_8__.K)((0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__.a)());
     const [{connectBuild: connectBuild}, {run: run}] = await Promise.all([ __webpack_require__.e(4410).then(__webpack_require__.bind(__webpack_require__, 34410)), Promise.all([ __webpack_require__.e(5279), __webpack_require__.e(9371) ]).then(__webpack_require__.bind(__webpack_require__, 59371)) ]);
     return run(inputs, connectBuild(env, step, path => state.save('client-config', path)));
    });
   });
   if (cancelled.aborted) process.exit();
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
})

};
