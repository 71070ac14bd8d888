export const id = 7094;
export const ids = [7094];
export const modules = {

/***/ 97094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubDeploymentMessenger: () => (/* binding */ githubDeploymentMessenger)
});

// EXTERNAL MODULE: ./build/src/domain/delivery/read-deployment-payload.js
var read_deployment_payload = __webpack_require__(76828);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/notice/github-state.js
var github_state = __webpack_require__(79060);
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/rollout/rollout-identity.js
var rollout_identity = __webpack_require__(44056);
// EXTERNAL MODULE: ./build/src/domain/delivery/deployment-payload.js
var deployment_payload = __webpack_require__(52839);
;// CONCATENATED MODULE: ./build/src/domain/delivery/compose-payload.js



/** The payload of the GitHub deployment that records what a step did with one service. */
function composePayload(service, { strategy, run }, delivery) {
    const { verdict, reasonCode, startedAt, finishedAt, from, to } = service;
    return {
        schema: deployment_payload/* PAYLOAD_SCHEMA */.R,
        service: service.service,
        ...(0,rollout_identity/* readRolloutIdentity */.a)(service),
        environment: delivery.environment,
        version: delivery.version ?? to?.label ?? 'unknown',
        kind: delivery.kind ?? (isSameSoftware(service) ? 'redeploy' : 'deploy'),
        strategy,
        verification: nameVerification(service),
        startedAt,
        outcome: { verdict, reasonCode, finishedAt },
        ...(0,present_members/* presentMembers */.P)({
            digest: onlyDigest(to?.digests),
            commit: run.commit,
            previous: from && previousVersion(from, delivery),
            commits: delivery.commits && {
                total: delivery.commits.length,
                list: delivery.commits.slice(0, deployment_payload/* MOST_LISTED_COMMITS */.N)
            },
            run: run.url
        })
    };
}
function previousVersion(from, delivery) {
    return {
        version: delivery.previousVersion ?? from.label,
        ...(0,present_members/* presentMembers */.P)({ digest: onlyDigest(from.digests), commit: delivery.previousCommit })
    };
}
/** A revision with several images has no digest of its own. */
function onlyDigest(digests) {
    const [only, ...others] = Object.values(digests ?? {});
    return others.length === 0 ? only : undefined;
}
function isSameSoftware({ from, to }) {
    return from !== undefined && from.id === to?.id;
}
/** What a deployment of ours always has to pass are the health checks of its platform. */
function nameVerification({ steps }) {
    return steps.some(step => (step.evidence ?? []).length > 0) ? 'gates' : 'health';
}
//# sourceMappingURL=compose-payload.js.map
// EXTERNAL MODULE: ./build/src/domain/own-member.js
var own_member = __webpack_require__(27437);
;// CONCATENATED MODULE: ./build/src/domain/notice/payload-of-notice.js




/** What the GitHub deployment of one service records; also its end, if it has ended. */
function payloadOfNotice({ subject, commits }, service) {
    const { result, commit, digest, runUrl } = subject;
    const previous = previousOf(subject, service);
    // Of several services with different previous versions, the commits of all are not those of each: dora-report reads them itself.
    const own = subject.previousOf === undefined || subject.previous !== undefined ? commits : undefined;
    const list = own?.list
        .slice(0, deployment_payload/* MOST_LISTED_COMMITS */.N)
        .map(line => ({ commit: line.commit, committedAt: line.committedAt }));
    const outcome = result?.services.find(each => each.service === service);
    const composed = result === undefined || outcome === undefined
        ? undefined
        : composePayload(outcome, result, {
            environment: subject.environment,
            version: subject.version,
            previousVersion: previous?.version,
            previousCommit: previous?.commit,
            kind: subject.kind,
            commits: undefined
        });
    return {
        schema: deployment_payload/* PAYLOAD_SCHEMA */.R,
        ...{ service, environment: subject.environment, version: subject.version, kind: subject.kind },
        ...{ strategy: subject.strategy, verification: subject.verification },
        startedAt: new Date(subject.startedAt).toISOString(),
        ...(0,present_members/* presentMembers */.P)({ previous, commit, digest, run: runUrl }),
        ...composed,
        ...(0,present_members/* presentMembers */.P)({
            commit: commit ?? composed?.commit,
            digest: digest ?? composed?.digest,
            commits: list === undefined || own === undefined ? undefined : { total: own.total, list }
        })
    };
}
/** The previous revision of one service. */
function previousOf({ previous, previousOf: byService }, service) {
    if (byService === undefined)
        return previous;
    const last = (0,own_member/* ownMember */.n)(byService, service);
    return last === undefined ? undefined : { version: last.version ?? last.commit.slice(0, 7), commit: last.commit };
}
//# sourceMappingURL=payload-of-notice.js.map
// EXTERNAL MODULE: ./build/src/github/github-repository.js
var github_repository = __webpack_require__(74023);
// EXTERNAL MODULE: ./build/src/github/read-list.js
var read_list = __webpack_require__(13194);
;// CONCATENATED MODULE: ./build/src/adapters/github/github-deployment-messenger.js







const PERMISSION = 'deployments: write';
/** 1,000 deployments of one environment since the run began. */
const MOST_PAGES = 10;
/**
 * A GitHub deployment for each service, with a payload by deploy-kit/deployment@1, and a status for each notice:
 * https://docs.github.com/rest/deployments. What names it for the next time are the numbers, in the order of the services.
 */
function githubDeploymentMessenger(repository) {
    return {
        async deliver(notice, earlier) {
            const { services } = notice.subject;
            const known = earlier?.split(',').map(Number) ?? [];
            const recorded = await Promise.all(services.map((service, index) => record(repository, { notice, service, known: known.length === services.length ? known[index] : undefined })));
            const problem = recorded.find(each => each.problem !== undefined)?.problem;
            return { reference: recorded.map(({ id }) => id).join(','), ...(0,present_members/* presentMembers */.P)({ problem }) };
        }
    };
}
async function record(repository, { notice, service, known }) {
    const { id: found, rest } = known === undefined ? await findOwn(repository, { notice, service }) : { id: known, rest: 'read' };
    if (found !== undefined) {
        try {
            return { id: await addStatus(repository, { notice, service, id: found }) };
        }
        catch (error) {
            if (!(error instanceof github_repository/* GithubRefusal */.O) || error.status !== 404)
                throw error;
        }
    }
    const id = await addStatus(repository, { notice, service, id: await create(repository, { notice, service }) });
    return rest === 'read' ? { id } : { id, problem: describeUnread(notice, { service, id }) };
}
function describeUnread({ subject }, { service, id }) {
    return new errors/* DeployError */.s('platform-error', `The newest ${MOST_PAGES * read_list/* PAGE_SIZE */.md} deployments to ${subject.environment} include none from this run for ${service}, so ${id} was created. Set "thread" to the output of the earlier call.`);
}
/** The one deployment that this run recorded for the service, for a call that was not handed its number. Several are ambiguous. */
async function findOwn({ octokit, at }, { notice: { event, subject }, service }) {
    if (event === 'started' || event === 'awaiting-approval' || subject.runUrl === undefined)
        return { id: undefined, rest: 'read' };
    const { environment } = subject;
    const { items, rest } = await (0,read_list/* readListOf */.gH)(PERMISSION, octokit.paginate.iterator(octokit.rest.repos.listDeployments, { ...at, environment, per_page: read_list/* PAGE_SIZE */.md }), MOST_PAGES);
    const own = items.filter(({ payload }) => {
        const read = (0,read_deployment_payload/* readDeploymentPayload */.u)(payload);
        return read.kind === 'ours' && read.payload.run === subject.runUrl && read.payload.service === service;
    });
    return { id: own.length === 1 ? own[0]?.id : undefined, rest: own.length === 0 ? rest : 'read' };
}
async function create({ octokit, at }, { notice, service }) {
    const { commit, environment, version } = notice.subject;
    if (commit === undefined)
        throw new errors/* DeployError */.s('bad-input', 'A GitHub deployment requires a commit. Set "commit".');
    const { data } = await (0,github_repository/* askGithub */.f)(PERMISSION, () => octokit.rest.repos.createDeployment({
        ...at,
        ...{ ref: commit, environment, task: 'deploy', auto_merge: false, required_contexts: [] },
        description: `${service} ${version}`.slice(0, 140),
        payload: { ...payloadOfNotice(notice, service) }
    }));
    if ('id' in data)
        return data.id;
    throw new errors/* DeployError */.s('rejected', `GitHub did not create a deployment: ${data.message ?? 'no reason given'}.`);
}
async function addStatus({ octokit, at }, { notice, service, id }) {
    const { environmentUrl, runUrl } = notice.subject;
    await (0,github_repository/* askGithub */.f)(PERMISSION, () => octokit.rest.repos.createDeploymentStatus({
        ...at,
        deployment_id: id,
        ...(0,github_state/* deploymentStatusOf */.r)(notice, service),
        ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
        ...(runUrl === undefined ? {} : { log_url: runUrl })
    }));
    return id;
}
//# sourceMappingURL=github-deployment-messenger.js.map

/***/ }),

/***/ 79060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ commitStatusOf),
/* harmony export */   r: () => (/* binding */ deploymentStatusOf)
/* harmony export */ });
/* harmony import */ var _delivery_before_any_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62904);
/* harmony import */ var _delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8347);
/* harmony import */ var _text_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3934);
/* harmony import */ var _text_clip_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92158);
/* harmony import */ var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53177);
/* harmony import */ var _notice_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52062);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);







/** GitHub refuses a longer description of a status. */
const DESCRIPTION_CHARACTERS = 140;
/** The state that GitHub gets for one service: its own verdict, where the result has one, as one of many may have failed. */
function deploymentStatusOf({ event, headline, subject }, service) {
    if ((0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnd */ .uV)(event)) {
        const own = isSpokenByResult(event, subject.result?.verdict)
            ? subject.result?.services.find(each => each.service === service)
            : undefined;
        const verdict = own?.verdict ?? event;
        return {
            state: (0,_delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__/* .stateFor */ .Dp)(verdict, own !== undefined && (0,_delivery_before_any_change_js__WEBPACK_IMPORTED_MODULE_2__/* .neverReachedProduction */ .y)(own) ? 'nothing' : 'production'),
            description: (0,_delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStatus */ .Wn)(verdict, (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)((own && (0,_text_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .splitHeadline */ .D)(own.reason).headline) ?? headline ?? (0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseEvent */ .Cg)(event).words))
        };
    }
    const words = [(0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseEvent */ .Cg)(event).words, headline].filter(text => text !== undefined).join(': ');
    return {
        state: event === 'awaiting-approval' ? 'queued' : 'in_progress',
        description: (0,_text_clip_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipText */ .g)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(words), DESCRIPTION_CHARACTERS)
    };
}
/** A job that failed after its deployment succeeded takes precedence over the services' verdicts. */
function isSpokenByResult(event, verdict) {
    return event === verdict;
}
/** A commit status has four states only: https://docs.github.com/rest/commits/statuses#create-a-commit-status */
function commitStatusOf({ event, headline }) {
    const isSaid = headline?.startsWith(_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .ROLLED_BACK */ .jC) === true;
    const words = [isSaid ? undefined : (0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseEvent */ .Cg)(event).words, headline].filter(text => text !== undefined).join(': ');
    return { state: commitState(event), description: (0,_text_clip_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipText */ .g)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(words), DESCRIPTION_CHARACTERS) };
}
function commitState(event) {
    if (!(0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnd */ .uV)(event) || event === 'paused')
        return 'pending';
    if (event === 'succeeded')
        return 'success';
    return (0,_delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__/* .stateFor */ .Dp)(event) === 'failure' ? 'failure' : 'error';
}
//# sourceMappingURL=github-state.js.map

/***/ })

};
