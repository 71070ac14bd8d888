export const id = 434;
export const ids = [434];
export const modules = {

/***/ 40434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  githubDeploymentMessenger: () => githubDeploymentMessenger
 });
 var read_deployment_payload = __webpack_require__(76828);
 var errors = __webpack_require__(33047);
 var github_state = __webpack_require__(79060);
 var present_members = __webpack_require__(3079);
 var rollout_identity = __webpack_require__(44056);
 var deployment_payload = __webpack_require__(52839);
 // CONCATENATED MODULE: ./build/src/domain/delivery/assemble-payload.js
 function assemblePayload(service, {strategy: strategy, run: run}, delivery) {
  const {verdict: verdict, reasonCode: reasonCode, startedAt: startedAt, finishedAt: finishedAt, from: from, to: to} = service;
  return {
   schema: deployment_payload.R,
   service: service.service,
   ...(0, rollout_identity.a)(service),
   environment: delivery.environment,
   version: delivery.version ?? to?.label ?? 'unknown',
   kind: delivery.kind ?? (isSameSoftware(service) ? 'redeploy' : 'deploy'),
   strategy: strategy,
   verification: nameVerification(service),
   startedAt: startedAt,
   outcome: {
    verdict: verdict,
    reasonCode: reasonCode,
    finishedAt: finishedAt
   },
   ...(0, present_members.P)({
    digest: onlyDigest(to?.digests),
    commit: run.commit,
    previous: from && previousVersion(from, delivery),
    commits: delivery.commits && {
     total: delivery.commits.length,
     list: delivery.commits.slice(0, deployment_payload.N)
    },
    run: run.url
   })
  };
 }
 function previousVersion(from, delivery) {
  return {
   version: delivery.previousVersion ?? from.label,
   ...(0, present_members.P)({
    digest: onlyDigest(from.digests),
    commit: delivery.previousCommit
   })
  };
 }
 function onlyDigest(digests) {
  const [only, ...others] = Object.values(digests ?? {});
  return others.length === 0 ? only : void 0;
 }
 function isSameSoftware({from: from, to: to}) {
  return from !== void 0 && from.id === to?.id;
 }
 function nameVerification({steps: steps}) {
  return steps.some(step => (step.evidence ?? []).length > 0) ? 'gates' : 'health';
 }
 var own_member = __webpack_require__(27437);
 // CONCATENATED MODULE: ./build/src/domain/notice/payload-of-notice.js
 function payloadOfNotice({subject: subject, commits: commits}, service) {
  const {result: result, commit: commit, digest: digest, runUrl: runUrl} = subject;
  const previous = previousOf(subject, service);
  const own = subject.previousOf === void 0 || subject.previous !== void 0 ? commits : void 0;
  const list = own?.list.slice(0, deployment_payload.N).map(line => ({
   commit: line.commit,
   committedAt: line.committedAt
  }));
  const outcome = result?.services.find(each => each.service === service);
  const composed = result === void 0 || outcome === void 0 ? void 0 : assemblePayload(outcome, result, {
   environment: subject.environment,
   version: subject.version,
   previousVersion: previous?.version,
   previousCommit: previous?.commit,
   kind: subject.kind,
   commits: void 0
  });
  return {
   schema: deployment_payload.R,
   service: service,
   environment: subject.environment,
   version: subject.version,
   kind: subject.kind,
   strategy: subject.strategy,
   verification: subject.verification,
   startedAt: new Date(subject.startedAt).toISOString(),
   ...(0, present_members.P)({
    previous: previous,
    commit: commit,
    digest: digest,
    run: runUrl
   }),
   ...composed,
   ...(0, present_members.P)({
    commit: commit ?? composed?.commit,
    digest: digest ?? composed?.digest,
    commits: list === void 0 || own === void 0 ? void 0 : {
     total: own.total,
     list: list
    }
   })
  };
 }
 function previousOf({previous: previous, previousOf: byService}, service) {
  if (byService === void 0) return previous;
  const last = (0, own_member.n)(byService, service);
  return last === void 0 ? void 0 : {
   version: last.version ?? last.commit.slice(0, 7),
   commit: last.commit
  };
 }
 var clip_text = __webpack_require__(92158);
 var one_line = __webpack_require__(3823);
 var github_repository = __webpack_require__(74023);
 var read_answer = __webpack_require__(33284);
 var read_list = __webpack_require__(13194);
 // CONCATENATED MODULE: ./build/src/adapters/github/github-deployment-messenger.js
 const PERMISSION = 'deployments: write';
 const MOST_PAGES = 10;
 const MOST_OWN = 10;
 const PAUSE_MILLISECONDS = 1e3;
 const MOST_TRIES = 4;
 const OPEN = [ 'queued', 'pending', 'in_progress' ];
 function githubDeploymentMessenger({octokit: octokit, at: at}, clock) {
  const repository = {
   octokit: octokit,
   at: at,
   clock: clock
  };
  return {
   async deliver(notice, earlier) {
    const {services: services} = notice.subject;
    const known = earlier?.split(',').map(Number) ?? [];
    const recorded = await Promise.all(services.map((service, index) => record(repository, {
     notice: notice,
     service: service,
     known: known.length === services.length ? known[index] : void 0
    })));
    const problem = recorded.find(each => each.problem !== void 0)?.problem;
    return {
     reference: recorded.map(({id: id}) => id).join(','),
     ...(0, present_members.P)({
      problem: problem
     })
    };
   }
  };
 }
 async function record(repository, {notice: notice, service: service, known: known}) {
  const {id: found, rest: rest} = known === void 0 ? await findOwn(repository, {
   notice: notice,
   service: service
  }) : {
   id: known,
   rest: 'read'
  };
  if (found !== void 0) try {
   return {
    id: await addStatus(repository, {
     notice: notice,
     service: service,
     id: found
    })
   };
  } catch (error) {
   if (!(error instanceof github_repository.O) || error.status !== 404) throw error;
  }
  const id = await addStatus(repository, {
   notice: notice,
   service: service,
   id: await createOnce(repository, {
    notice: notice,
    service: service
   })
  });
  return rest === 'read' ? {
   id: id
  } : {
   id: id,
   problem: describeUnread(notice, {
    service: service,
    id: id
   })
  };
 }
 function describeUnread({subject: subject}, {service: service, id: id}) {
  return new errors.s('platform-error', `The newest ${MOST_PAGES * read_list.md} deployments to ${subject.environment} include none from this run for ${service}, so ${id} was created. Set "thread" to the output of the earlier call.`);
 }
 async function findOwn(repository, {notice: {event: event, subject: subject}, service: service}) {
  const {runUrl: runUrl} = subject;
  if (event === 'started' || event === 'awaiting-approval' || runUrl === void 0) return {
   id: void 0,
   rest: 'read'
  };
  const {octokit: octokit, at: at} = repository;
  const {environment: environment} = subject;
  const {items: items, rest: rest} = await (0, read_list.gH)(PERMISSION, octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
   ...at,
   environment: environment,
   per_page: read_list.md
  }), MOST_PAGES);
  const own = items.filter(({payload: payload}) => isOwn(payload, {
   runUrl: runUrl,
   service: service
  }));
  const open = own.length === 1 ? own : await findOpen(repository, own);
  return {
   id: open.length === 1 ? open[0]?.id : void 0,
   rest: own.length === 0 ? rest : 'read'
  };
 }
 function isOwn(payload, {runUrl: runUrl, service: service}) {
  const read = (0, read_deployment_payload.u)(payload);
  return read.kind === 'ours' && read.payload.run === runUrl && read.payload.service === service;
 }
 async function findOpen({octokit: octokit, at: at}, deployments) {
  const last = deployments.slice(0, MOST_OWN).map(async deployment => {
   const {items: items} = await (0, read_list.gH)(PERMISSION, octokit.paginate.iterator(octokit.rest.repos.listDeploymentStatuses, {
    ...at,
    deployment_id: deployment.id,
    per_page: read_list.md
   }), MOST_PAGES);
   const states = items.toSorted((a, b) => b.id - a.id).map(({state: state}) => state);
   return states[0] === void 0 || OPEN.includes(states[0]) ? [ deployment ] : [];
  });
  return (await Promise.all(last)).flat();
 }
 async function createOnce(repository, of) {
  for (let tries = 1; ;tries += 1) try {
   return await create(repository, of);
  } catch (error) {
   const isLost = error instanceof errors.s && error.code === 'outcome-unknown';
   const isServerError = error instanceof github_repository.O && error.status >= 500;
   if (!isLost && !isServerError) throw error;
   await repository.clock.sleep(PAUSE_MILLISECONDS * 2 ** (tries - 1));
   const found = await findUnnoted(repository, of).catch(() => Promise.reject(error));
   if (found !== void 0) return found;
   if (isLost || tries >= MOST_TRIES) throw error;
  }
 }
 async function findUnnoted({octokit: octokit, at: at}, {notice: {subject: subject}, service: service}) {
  const {environment: environment, runUrl: runUrl} = subject;
  if (runUrl === void 0) return;
  const newest = octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
   ...at,
   environment: environment,
   per_page: read_list.md
  });
  const {items: items} = await (0, read_list.gH)(PERMISSION, newest, 1);
  const [own] = items.filter(({payload: payload}) => isOwn(payload, {
   runUrl: runUrl,
   service: service
  })).toSorted((a, b) => b.id - a.id);
  if (own === void 0) return;
  const statuses = octokit.paginate.iterator(octokit.rest.repos.listDeploymentStatuses, {
   ...at,
   deployment_id: own.id
  });
  return (await (0, read_list.gH)(PERMISSION, statuses, 1)).items.length === 0 ? own.id : void 0;
 }
 async function create({octokit: octokit, at: at}, {notice: notice, service: service}) {
  const {commit: commit, environment: environment, version: version} = notice.subject;
  if (commit === void 0) throw new errors.s('bad-input', 'A GitHub deployment requires a commit. Set "commit".');
  const {data: data} = await (0, github_repository.f)(PERMISSION, () => octokit.rest.repos.createDeployment({
   ...at,
   ref: commit,
   environment: environment,
   task: 'deploy',
   auto_merge: false,
   required_contexts: [],
   description: `${service} ${version}`.slice(0, 140),
   payload: {
    ...payloadOfNotice(notice, service)
   }
  }));
  const created = (0, read_answer.lS)(data, 'a deployment');
  if (created.id === void 0 && typeof created.message === 'string') throw new errors.s('rejected', `GitHub did not create a deployment: ${(0, 
  clip_text.g)((0, one_line.T)(created.message), 200)}.`);
  return (0, read_answer.rl)(created, 'id', 'a deployment');
 }
 async function addStatus({octokit: octokit, at: at}, {notice: notice, service: service, id: id}) {
  const {environmentUrl: environmentUrl, runUrl: runUrl} = notice.subject;
  await (0, github_repository.f)(PERMISSION, () => octokit.rest.repos.createDeploymentStatus({
   ...at,
   deployment_id: id,
   ...(0, github_state.r)(notice, service),
   ...environmentUrl === void 0 ? {} : {
    environment_url: environmentUrl
   },
   ...runUrl === void 0 ? {} : {
    log_url: runUrl
   }
  }));
  return id;
 }
}),

/***/ 79060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Z: () => commitStatusOf,
  r: () => deploymentStatusOf
 });
 var _delivery_before_any_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62904);
 var _delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8347);
 var _text_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3934);
 var _text_clip_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92158);
 var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53177);
 var _notice_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52062);
 var _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);
 const DESCRIPTION_CHARACTERS = 140;
 function deploymentStatusOf({event: event, headline: headline, subject: subject}, service) {
  if ((0, _notice_event_js__WEBPACK_IMPORTED_MODULE_1__.uV)(event)) {
   const own = isSpokenByResult(event, subject.result?.verdict) ? subject.result?.services.find(each => each.service === service) : void 0;
   const verdict = own?.verdict ?? event;
   return {
    state: (0, _delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__.Dp)(verdict, own !== void 0 && (0, 
    _delivery_before_any_change_js__WEBPACK_IMPORTED_MODULE_2__.y)(own) ? 'nothing' : 'production'),
    description: (0, _delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__.Wn)(verdict, (0, 
    _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__.T)((own && (0, _text_headline_js__WEBPACK_IMPORTED_MODULE_4__.D)(own.reason).headline) ?? headline ?? (0, 
    _notice_event_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(event).words))
   };
  }
  const words = [ (0, _notice_event_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(event).words, headline ].filter(text => text !== void 0).join(': ');
  return {
   state: event === 'awaiting-approval' ? 'queued' : 'in_progress',
   description: (0, _text_clip_text_js__WEBPACK_IMPORTED_MODULE_5__.g)((0, _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__.T)(words), DESCRIPTION_CHARACTERS)
  };
 }
 function isSpokenByResult(event, verdict) {
  return event === verdict;
 }
 function commitStatusOf({event: event, headline: headline}) {
  const isSaid = headline?.startsWith(_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_6__.jC) === true;
  const words = [ isSaid ? void 0 : (0, _notice_event_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(event).words, headline ].filter(text => text !== void 0).join(': ');
  return {
   state: commitState(event),
   description: (0, _text_clip_text_js__WEBPACK_IMPORTED_MODULE_5__.g)((0, _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__.T)(words), DESCRIPTION_CHARACTERS)
  };
 }
 function commitState(event) {
  if (!(0, _notice_event_js__WEBPACK_IMPORTED_MODULE_1__.uV)(event) || event === 'paused') return 'pending';
  if (event === 'succeeded') return 'success';
  return (0, _delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__.Dp)(event) === 'failure' ? 'failure' : 'error';
 }
})

};
