export const id = 4419;
export const ids = [4419,833];
export const modules = {

/***/ 82707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var _targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17043);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
 function readInputs(read) {
  return {
   cluster: (0, _targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__._H)(read.text('cluster') ?? 'default'),
   service: (0, _targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__.mO)(read.required('service')),
   version: readVersion(read),
   containerName: read.text('container-name'),
   reason: read.text('reason')
  };
 }
 function readVersion(read) {
  const text = read.text('version') ?? 'previous';
  if (text === 'current' || text === 'previous') return {
   kind: text
  };
  if (/^[1-9]\d*$/.test(text)) return {
   kind: 'revision',
   revision: Number(text)
  };
  if (/^(?:arn:[\w-]+:ecs:[\w-]+:\d{12}:task-definition\/)?[\w-]{1,255}:[1-9]\d*$/.test(text)) return {
   kind: 'named',
   reference: text
  };
  if (/^(?::[\w][\w.-]{0,127}|@sha256:[0-9a-f]{64})$/.test(text)) return {
   kind: 'image',
   suffix: text
  };
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('version', `expected current, previous, a revision (42, family:42 or an ARN) or an image (:tag or @sha256:…)${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__.I0)(text, ';')}.`);
 }
}),

/***/ 44419:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63462);
   var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82437);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
   var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61751);
   var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78745);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82707);
   var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58970);
   const {env: env} = process;
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__.C)(async () => {
    const inputs = (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__.a)();
    const request = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.K)(inputs);
    const clock = (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__.V)(env);
    const {connectEcs: connectEcs} = await Promise.all([ __webpack_require__.e(5143), __webpack_require__.e(6722), __webpack_require__.e(9323), __webpack_require__.e(4492), __webpack_require__.e(1005), __webpack_require__.e(8678) ]).then(__webpack_require__.bind(__webpack_require__, 1005));
    const {roles: roles} = await connectEcs(env, clock, (0, _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__.p)(inputs));
    return (0, _run_js__WEBPACK_IMPORTED_MODULE_7__.e)(request, {
     services: roles.services,
     deployments: roles.serviceDeployments,
     taskDefinitions: roles.taskDefinitions,
     clock: clock,
     log: (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_4__.t)(),
     summary: (0, _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__.x)(env)
    });
   });
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 58970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e: () => run
 });
 var own_member = __webpack_require__(27437);
 var errors = __webpack_require__(33047);
 var markdown_text = __webpack_require__(5845);
 var image_reference = __webpack_require__(15117);
 var service_snapshot = __webpack_require__(64333);
 var containers = __webpack_require__(51193);
 var quote_safe = __webpack_require__(44195);
 // CONCATENATED MODULE: ./build/src/actions/find-version/choose-revision.js
 const MOST_NAMED = 5;
 async function chooseRevision({version: version, current: current, service: service, container: container, isRolledBack: isRolledBack = false}, good) {
  if (version.kind === 'previous') {
   if (isRolledBack) return await firstOf(good, arn => arn === current) ?? {
    reference: current
   };
   const before = await firstBefore(current, good);
   if (before !== void 0) return before;
   const advice = 'Set the revision to roll back to.';
   throw (0, errors.A)('version', `ECS lists no successful deployment of ${service} with a revision older than ${(0, 
   service_snapshot.hH)(current)}. ${advice}`);
  }
  if (version.kind === 'current') {
   const running = await firstOf(good, arn => arn === current);
   if (running !== void 0) return running;
   const advice = 'Wait until its deployment has ended, or set a revision.';
   throw new errors.s('conflict', `${service} runs ${(0, service_snapshot.hH)(current)}, which has no successful deployment yet. ${advice}`);
  }
  if (version.kind === 'image') {
   const {suffix: suffix} = version;
   const tagsByRevision = new Map;
   const running = await firstOf(good, async (arn, read) => {
    const images = await read();
    tagsByRevision.set((0, service_snapshot.hH)(arn), [ ...new Set(images.flatMap(tagOf)) ]);
    return images.some(image => hasSuffix(image, suffix));
   });
   if (running !== void 0) return running;
   const place = container === void 0 ? '' : ` in container ${(0, quote_safe.AB)(container)}`;
   const advice = `Set an image that was deployed, or a task definition revision${listNewest(tagsByRevision)}.`;
   throw (0, errors.A)('version', `ECS lists no successful deployment of ${service} with an image ${suffix}${place}. ${advice}`);
  }
  const reference = version.kind === 'named' ? version.reference : `${(0, service_snapshot.hH)(current).replace(/:\d+$/, '')}:${version.revision}`;
  return await firstOf(good, arn => arn === reference || (0, service_snapshot.hH)(arn) === reference) ?? {
   reference: reference
  };
 }
 async function firstOf(good, isWanted) {
  for await (const {revision: revision, finishedAt: finishedAt, taskDefinition: taskDefinition, images: images} of good) {
   const reference = await taskDefinition();
   if (reference !== void 0 && await isWanted(reference, images)) return {
    reference: reference,
    revision: revision,
    finishedAt: finishedAt
   };
  }
  return;
 }
 function hasSuffix(image, suffix) {
  return tagOf(image).includes(suffix) || suffix === `@${(0, image_reference.o_)(image)?.digest ?? ''}`;
 }
 function tagOf(image) {
  const reference = (0, image_reference.o_)(image);
  const tag = reference?.tag ?? (reference?.digest === void 0 ? 'latest' : void 0);
  return reference === void 0 || tag === void 0 ? [] : [ `:${tag}` ];
 }
 function listNewest(tagsByRevision) {
  const newest = [ ...tagsByRevision ].slice(0, MOST_NAMED);
  const named = newest.map(([revision, tags]) => `${revision}${tags.length === 0 ? '' : ` (${tags.join(', ')})`}`);
  return named.length === 0 ? '' : `. Latest deployed revisions: ${named.join(', ')}`;
 }
 async function firstBefore(current, good) {
  const [family] = split(current);
  let ofAnother;
  for await (const {revision: revision, finishedAt: finishedAt, taskDefinition: taskDefinition} of good) {
   const reference = await taskDefinition();
   if (reference === void 0) continue;
   if (reference === current) ofAnother = void 0; else if (split(reference)[0] !== family) ofAnother ??= {
    reference: reference,
    revision: revision,
    finishedAt: finishedAt
   }; else if (isOlder(reference, current) && ofAnother === void 0) return {
    reference: reference,
    revision: revision,
    finishedAt: finishedAt
   };
  }
  return ofAnother;
 }
 function isOlder(arn, current) {
  const [family, number] = split(arn);
  const [currentFamily, currentNumber] = split(current);
  return family === currentFamily && number < currentNumber;
 }
 function split(arn) {
  const [family = '', revision = '0'] = (0, service_snapshot.hH)(arn).split(':');
  return [ family, Number(revision) ];
 }
 var count_of = __webpack_require__(55797);
 var join_sentences = __webpack_require__(78309);
 // CONCATENATED MODULE: ./build/src/actions/find-version/read-deployments.js
 const DEPLOYMENTS_AT_ONCE = 20;
 const SAME_INCIDENT_MILLISECONDS = 6e5;
 const ROLLED_BACK = /^ROLLBACK_(?:REQUESTED|IN_PROGRESS|SUCCESSFUL)$/;
 async function findRolledBack({cluster: cluster, service: service}, current, {deployments: deployments, clock: clock, unread: unread}) {
  const [arn] = await deployments.list(cluster, service, void 0);
  const newest = arn === void 0 ? void 0 : (await describeAll([ arn ], deployments)).get(arn);
  if (arn !== void 0 && newest === void 0) unread.add(arn);
  if (newest?.targetRevision === void 0 || !ROLLED_BACK.test(newest.status)) return;
  if (newest.finishedAt !== void 0 && clock.now() - newest.finishedAt > SAME_INCIDENT_MILLISECONDS) return;
  const {targetRevision: targetRevision} = newest;
  const placed = await deployments.placement(targetRevision) ?? await deployments.placement(targetRevision);
  if (placed === void 0) unread.add(newest.arn);
  const reference = placed?.taskDefinition;
  return reference === void 0 || reference === current || isOlder(reference, current) ? void 0 : (0, 
  service_snapshot.hH)(reference);
 }
 async function describeAll(arns, {describe: describe}) {
  const found = new Map((await describe(arns)).map(each => [ each.arn, each ]));
  const missing = arns.filter(arn => !found.has(arn));
  for (const each of missing.length === 0 ? [] : await describe(missing)) found.set(each.arn, each);
  return found;
 }
 function describeUnread({size: size}, service) {
  return `ECS returned no details of ${(0, count_of.p)(size, 'newer deployment')} of ${service}.`;
 }
 function withUnread(error, unread, service) {
  if (!(error instanceof errors.s) || unread.size === 0) return error;
  const {code: code, message: message} = error;
  return new errors.s(code, (0, join_sentences.D)(message, describeUnread(unread, service), 'Run the action again.'), {
   cause: error
  });
 }
 async function* succeeded({cluster: cluster, service: service, containerName: containerName}, unread, {deployments: deployments, taskDefinitions: taskDefinitions}) {
  const newestFirst = await deployments.list(cluster, service, void 0);
  for (let start = 0; start < newestFirst.length; start += DEPLOYMENTS_AT_ONCE) {
   const page = newestFirst.slice(start, start + DEPLOYMENTS_AT_ONCE);
   const described = await describeAll(page, deployments);
   for (const arn of page) {
    const {status: status, targetRevision: targetRevision, finishedAt: finishedAt} = described.get(arn) ?? {};
    if (status === void 0) unread.add(arn);
    if (status === 'SUCCESSFUL' && targetRevision !== void 0) yield read(arn, targetRevision, finishedAt);
   }
  }
  function read(arn, revision, finishedAt) {
   const placement = async () => await deployments.placement(revision) ?? await deployments.placement(revision);
   const taskDefinition = async () => {
    const reference = (await placement())?.taskDefinition;
    if (reference === void 0) unread.add(arn);
    return reference;
   };
   const images = async () => {
    const [deployed, reference] = await Promise.all([ deployments.imagesOf(revision), taskDefinition() ]);
    const found = reference === void 0 ? void 0 : await taskDefinitions.find(reference);
    const named = [ ...Object.entries(deployed), ...found === void 0 ? [] : imagesIn(found) ];
    return named.flatMap(([name, image]) => containerName === void 0 || name === containerName ? [ image ] : []);
   };
   return {
    revision: revision,
    finishedAt: finishedAt,
    taskDefinition: taskDefinition,
    images: images
   };
  }
 }
 function imagesIn({definition: definition}) {
  return (0, containers.Mz)(definition).flatMap(({name: name, image: image}) => typeof name === 'string' && typeof image === 'string' ? [ [ name, image ] ] : []);
 }
 // CONCATENATED MODULE: ./build/src/actions/find-version/run.js
 async function run(inputs, {services: services, deployments: deployments, taskDefinitions: taskDefinitions, log: log, summary: summary, clock: clock}) {
  const {cluster: cluster, service: name, version: version, reason: reason} = inputs;
  const service = await services.find(cluster, name);
  if (service === void 0) throw new errors.s('not-found', `Service ${name} does not exist in cluster ${cluster}.`);
  const current = service.taskDefinition;
  const unread = new Set;
  const good = succeeded(inputs, unread, {
   deployments: deployments,
   taskDefinitions: taskDefinitions
  });
  const rolledBack = version.kind === 'previous' ? await findRolledBack(inputs, current, {
   deployments: deployments,
   clock: clock,
   unread: unread
  }) : void 0;
  const wanted = {
   version: version,
   current: current,
   service: name,
   container: inputs.containerName,
   isRolledBack: rolledBack !== void 0
  };
  const isNamed = version.kind === 'named' || version.kind === 'revision';
  const chosen = await chooseRevision(wanted, good).catch(error => {
   if (!isNamed || !(error instanceof errors.s)) throw withUnread(error, unread, name);
   log.line((0, join_sentences.D)('Could not read the deployments of the service.', error.message));
   return chooseRevision(wanted, []);
  });
  const found = await taskDefinitions.find(chosen.reference);
  if (found === void 0) throw (0, errors.A)('version', `task definition ${(0, service_snapshot.hH)(chosen.reference)} does not exist. Set another version.`);
  const container = chooseContainer(found, inputs.containerName);
  const images = chosen.revision === void 0 ? {} : await deployments.imagesOf(chosen.revision);
  const image = (0, own_member.n)(images, container) ?? imageIn(found, container);
  const {digest: digest = '', tag: tag = ''} = (0, image_reference.o_)(image) ?? {};
  const deployedAt = chosen.finishedAt === void 0 ? '' : new Date(chosen.finishedAt).toISOString();
  log.line(`${name} runs ${(0, service_snapshot.hH)(current)}. Found ${(0, service_snapshot.hH)(found.arn)} with ${image}${deployedAt && `, deployed ${deployedAt}`}.`);
  const never = chosen.revision === void 0 ? `ECS lists no successful deployment of ${name} with ${(0, 
  service_snapshot.hH)(found.arn)}.` : void 0;
  const about = rolledBack === void 0 ? never : `The latest deployment (${rolledBack}) was already rolled back to ${(0, 
  service_snapshot.hH)(current)}. To roll back further, set the version.`;
  const deregistered = found.status === 'ACTIVE' ? void 0 : `${(0, service_snapshot.hH)(found.arn)} is ${found.status}: it was deregistered. A deployment with \`purpose: rollback\` registers its content again as a new revision.`;
  const isSought = version.kind === 'previous' || version.kind === 'image';
  const passedOver = isSought && unread.size > 0 ? `${describeUnread(unread, name)} The version that you want may be one of them. Check the version found, or set a version.` : void 0;
  const notes = [ about, deregistered, passedOver ].filter(text => text !== void 0);
  for (const text of notes) log.line(text);
  await summary.append(describe({
   name: name,
   current: current,
   found: found.arn,
   image: image,
   reason: reason,
   notes: notes
  }));
  return {
   outputs: {
    'task-definition-arn': found.arn,
    revision: (0, service_snapshot.hH)(found.arn),
    'current-task-definition-arn': current,
    image: image,
    digest: digest,
    tag: tag,
    'deployed-at': deployedAt
   }
  };
 }
 function chooseContainer({definition: definition}, named) {
  const names = (0, containers.MR)(definition);
  const [first = ''] = names;
  if (named === void 0 && names.length > 1) throw (0, errors.A)('container-name', `a value is required, because ${(0, 
  containers.ts)(definition)}.`);
  if (named !== void 0 && !names.includes(named)) throw (0, errors.A)('container-name', `there is no container ${(0, 
  quote_safe.AB)(named)}: ${(0, containers.ts)(definition)}.`);
  return named ?? first;
 }
 function imageIn({definition: definition}, container) {
  const image = (0, containers.Mz)(definition).find(({name: name}) => name === container)?.image;
  return typeof image === 'string' ? image : '';
 }
 function describe({name: name, current: current, found: found, image: image, reason: reason, notes: notes}) {
  const lines = [ `**${(0, markdown_text.p7)(name)}** runs ${(0, markdown_text.p7)((0, 
  service_snapshot.hH)(current))}. Found: ${(0, markdown_text.p7)((0, service_snapshot.hH)(found))}, ${(0, 
  markdown_text.D9)(image)}.`, ...notes.map(markdown_text.p7) ];
  if (reason !== void 0) lines.push(`Reason: ${(0, markdown_text.p7)(reason)}`);
  return `${lines.join('\n\n')}\n`;
 }
})

};
