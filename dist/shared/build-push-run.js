export const id = 3769;
export const ids = [3769];
export const modules = {

/***/ 23769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/render/markdown/markdown-text.js
var markdown_text = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/render/markdown/render-summary.js + 4 modules
var render_summary = __webpack_require__(59584);
// EXTERNAL MODULE: ./build/src/domain/text/headline.js
var headline = __webpack_require__(3934);
// EXTERNAL MODULE: ./build/src/domain/image-build/build-step.js
var build_step = __webpack_require__(18224);
;// CONCATENATED MODULE: ./build/src/domain/image-build/format-size.js
/** `12.3 MB` for people, in powers of ten as registries show them. */
function formatSize(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
    const value = bytes / 1000 ** power;
    return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? 'B'}`;
}
//# sourceMappingURL=format-size.js.map
;// CONCATENATED MODULE: ./build/src/domain/image-build/stage-times.js

/** From the first step of a stage to its last, in the order of their starts. Stages that did nothing are left out. */
function stageTimes(steps) {
    const stages = new Map();
    for (const step of steps) {
        const members = stages.get(step.stage);
        if (members === undefined)
            stages.set(step.stage, [step]);
        else
            members.push(step);
    }
    return [...stages]
        .flatMap(([stage, members]) => {
        const timed = members.filter(({ startedAt, finishedAt }) => startedAt !== undefined && finishedAt !== undefined);
        if (timed.length === 0)
            return [];
        return {
            stage,
            startedAt: timed.reduce((least, { startedAt = 0 }) => Math.min(least, startedAt), Infinity),
            finishedAt: timed.reduce((most, { finishedAt = 0 }) => Math.max(most, finishedAt), -Infinity),
            steps: members.length,
            cached: (0,build_step/* countCached */.A4)(members).cached,
            outcome: members.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'done'
        };
    })
        .sort((a, b) => a.startedAt - b.startedAt);
}
//# sourceMappingURL=stage-times.js.map
;// CONCATENATED MODULE: ./build/src/render/summary/render-build-summary.js







/** The job summary of a build: the result, the image, sizes by platform, time by stage. */
function renderBuildSummary(result, run) {
    return [(0,render_summary/* renderSummary */.B)(reportBuild(result, run)), platformTable(result), stageTable(result)]
        .filter(part => part !== '')
        .join('\n');
}
/** The report of a build, as every channel renders it. */
function reportBuild(result, run) {
    const { verdict, reasonCode, reason, startedAt, finishedAt, failure, steps } = result;
    const isDry = reasonCode === 'would-build' || reasonCode === 'would-reuse';
    const lines = failure?.step?.lastLines ?? [];
    return {
        title: `Build ${result.repository}`,
        verdict: isDry ? 'would-change' : verdict,
        ...(0,headline/* splitHeadline */.D)(reason),
        startedAt,
        finishedAt,
        facts: facts(result, run),
        services: [],
        steps: [],
        spans: stageTimes(steps).map(({ stage, outcome, ...times }) => ({
            ...{ subject: 'Build', label: stage, startedAt: times.startedAt, finishedAt: times.finishedAt },
            tone: outcome === 'failed' ? 'bad' : 'neutral'
        })),
        events: [],
        causes: failure?.step === undefined ? [] : [{ title: failure.step.title, detail: failure.step.error }],
        nextSteps: [],
        links: run.url === undefined ? [] : [{ text: 'Workflow run', href: run.url }],
        logs: lines.length === 0 ? [] : [{ title: 'Last lines of the failed step', lines }],
        notes: result.notes
    };
}
function facts(result, run) {
    const { image, layers, steps } = result;
    const { cached, all } = (0,build_step/* countCached */.A4)(steps);
    const code = (name, value) => value === undefined || value === '' ? [] : [{ name, value, kind: 'code' }];
    const text = (name, value) => value === undefined ? [] : [{ name, value, kind: 'text' }];
    return [
        ...(image?.repositories ?? []).flatMap(repository => code('Image', `${repository}@${image?.digest ?? ''}`)),
        ...code('Tags', result.tags.join(', ')),
        ...text('Layers changed', layers === undefined ? undefined : `${layers.changed} of ${layers.all}`),
        ...text('Steps from cache', all === 0 ? undefined : `${cached} of ${all}`),
        ...text('Builder', result.builder),
        ...code('Content', result.contentKey?.slice(0, 12)),
        ...code('Commit', run.commit)
    ];
}
function platformTable({ image }) {
    if (image === undefined)
        return '';
    const rows = image.platforms.map(({ platform, digest, sizeBytes, layers }) => [
        ...[(0,markdown_text/* markdownText */.p7)(platform), formatSize(sizeBytes), String(layers.length), (0,markdown_text/* markdownCode */.D9)(digest)]
    ]);
    return section('Sizes', ['Platform', 'To pull', 'Layers', 'Digest'], rows);
}
function stageTable({ steps }) {
    const rows = stageTimes(steps).map(({ stage, outcome, steps: count, cached, startedAt, finishedAt }) => [
        `${outcome === 'failed' ? '❌ ' : ''}${(0,markdown_text/* markdownCode */.D9)(stage)}`,
        String(count),
        String(cached),
        (0,duration/* formatDuration */.a3)(finishedAt - startedAt)
    ]);
    return rows.length === 0 ? '' : section('Stages', ['Stage', 'Steps', 'From cache', 'Took'], rows);
}
function section(title, head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}
//# sourceMappingURL=render-build-summary.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/src/domain/image-build/image-tags.js


// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
const TAG = /^\w[\w.-]{0,127}$/;
const VERSION = /^v?((\d+)\.(\d+)\.\d+)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
const RULES = {
    sha: ({ commit }) => (commit === undefined ? [] : [fixed(commit)]),
    'short-sha': ({ commit }) => (commit === undefined ? [] : [fixed(commit.slice(0, 7))]),
    branch: ({ branch }) => (branch === undefined ? [] : [moves(tagOfRef(branch))]),
    pr: ({ pullRequest }) => (pullRequest === undefined ? [] : [moves(`pr-${pullRequest}`)]),
    semver: ({ gitTag }) => (gitTag === undefined ? [] : versionLadder(gitTag)),
    latest: ({ branch, defaultBranch }) => (branch !== undefined && branch === defaultBranch ? [moves('latest')] : [])
};
/** The tags that the rules make for this commit and event, each once. Throws on a word that can be no tag. */
function planTags(rules, source) {
    const tags = new Map();
    const unused = [];
    for (const word of rules) {
        const made = Object.hasOwn(RULES, word) ? (RULES[word]?.(source) ?? []) : [custom(word)];
        if (made.length === 0)
            unused.push(word);
        for (const tag of made)
            if (!tags.has(tag.name))
                tags.set(tag.name, tag);
    }
    return { tags: [...tags.values()], unused, reasons: unused.includes('semver') ? explainVersion(source) : [] };
}
/** `1.2.3`, `1.2` and `1` of `v1.2.3`; a pre-release and version 0 climb no further than is meant to be stable. */
function versionLadder(gitTag) {
    const [, core, major, minor, preRelease, build = ''] = VERSION.exec(gitTag) ?? [];
    if (core === undefined || major === undefined || minor === undefined)
        return [];
    const whole = fixed(`${core}${preRelease ?? ''}${build.replace('+', '-')}`);
    if (preRelease !== undefined)
        return [whole];
    return [whole, moves(`${major}.${minor}`), ...(major === '0' ? [] : [moves(major)])];
}
/** A Git tag that is no version makes no tag of an image, which looks like a tag that was forgotten. */
function explainVersion({ gitTag }) {
    if (gitTag === undefined)
        return [];
    const name = (0,quote_safe/* quoteName */.AB)(gitTag);
    const advice = 'expected MAJOR.MINOR.PATCH, such as 1.2.3 or v1.2.3';
    const [, core] = /(?:^|[^\d.])v?(\d+(?:\.\d+)*)(?=$|[-+])/.exec(gitTag.slice(0, 200)) ?? [];
    if (core === undefined)
        return [`semver adds no tag: Git tag ${name} is not a version; ${advice}.`];
    const parts = core.split('.').length;
    const fault = parts === 3
        ? 'has other text before or after its version'
        : `has a version with ${parts} ${parts === 1 ? 'number' : 'numbers'}`;
    return [`semver adds no tag: Git tag ${name} ${fault}; ${advice}.`];
}
/** A branch's name as a tag: `feature/new login` is `feature-new-login`. */
function tagOfRef(name) {
    return (name
        .replaceAll(/[^\w.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128) || 'branch');
}
function custom(word) {
    if (TAG.test(word))
        return fixed(word);
    throw (0,errors/* badInput */.A)('tags', `expected ${Object.keys(RULES).join(', ')} or a tag (letters, digits, ".", "_" and "-", 128 at most); ${(0,quote_safe/* quoteName */.AB)(word)} is neither.`);
}
const fixed = (name) => ({ name, permanence: 'fixed' });
const moves = (name) => ({ name, permanence: 'moves' });
//# sourceMappingURL=image-tags.js.map
;// CONCATENATED MODULE: ./build/src/domain/image-build/image-labels.js

/** Label that holds the hash of all that the image was made of. */
const CONTENT_LABEL = 'io.deploy-kit.content';
/**
 * The OCI labels that can be known (https://github.com/opencontainers/image-spec/blob/main/annotations.md), below those that
 * were asked for. `created` is the commit's time, so that two builds of one commit are labelled alike.
 */
function labelImage(source, { tags, contentKey, requested }) {
    const { address, commit, committedAt, gitTag } = source;
    const version = (gitTag === undefined ? undefined : versionLadder(gitTag)[0]?.name) ?? tags[0]?.name;
    return {
        ...(address === undefined ? {} : { 'org.opencontainers.image.source': address }),
        ...(commit === undefined ? {} : { 'org.opencontainers.image.revision': commit }),
        ...(committedAt === undefined ? {} : { 'org.opencontainers.image.created': new Date(committedAt).toISOString() }),
        ...(version === undefined ? {} : { 'org.opencontainers.image.version': version }),
        ...requested,
        [CONTENT_LABEL]: contentKey
    };
}
//# sourceMappingURL=image-labels.js.map
;// CONCATENATED MODULE: ./build/src/domain/image-build/choose-image.js

/**
 * Decides whether an image of this content is there. Only one that is proved is reused. A tag that moves by its nature is left where it is
 * in a repository whose tags do not move; one that names an image permanently must name this one, unless that image may well be of the same
 * content and only the proof is missing: then it is left too.
 */
function chooseImage(registries, { contentKey, proved }) {
    const candidates = registries.map(state => candidatesOf(state, contentKey).find(digest => proved.has(digest)));
    const [digest] = candidates;
    const isThere = digest !== undefined && candidates.every(candidate => candidate === digest);
    for (const { host, frozen } of registries) {
        const taken = frozen.find(({ tag, image }) => tag.permanence === 'fixed' && (!isThere || image.digest !== digest) && !isOf(image, contentKey));
        if (taken !== undefined)
            return { kind: 'refuse', tag: taken.tag.name, host, digest: taken.image.digest };
    }
    const moving = registries.flatMap(({ frozen }) => frozen.filter(({ image }) => !isThere || image.digest !== digest));
    const left = [...new Set(moving.map(({ tag }) => tag.name))];
    return isThere ? { kind: 'reuse', digest, left } : { kind: 'build', left };
}
/** Digests of images that claim this content: under its tag, or under a tag that never moves. */
function candidatesOf({ ofContent, frozen }, contentKey) {
    const fixed = frozen.flatMap(({ tag, image }) => (tag.permanence === 'fixed' ? [image] : []));
    const images = ofContent === undefined ? fixed : [ofContent, ...fixed];
    return images.filter(image => isOf(image, contentKey)).map(({ digest }) => digest);
}
/** A label proves nothing, because anyone with push access can set it. It only avoids a useless search for a proof. */
function isOf({ platforms }, contentKey) {
    return platforms.length > 0 && platforms.every(({ labels }) => labels[CONTENT_LABEL] === contentKey);
}
//# sourceMappingURL=choose-image.js.map
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
;// CONCATENATED MODULE: ./build/src/domain/image-build/build-result.js
/** How many layers an image has that the one before it did not have; undefined when there is none to compare with. */
function countChangedLayers(image, before) {
    if (image === undefined || before === undefined)
        return undefined;
    const known = new Set(before.layers.map(({ digest }) => digest));
    return { changed: image.layers.filter(({ digest }) => !known.has(digest)).length, all: image.layers.length };
}
//# sourceMappingURL=build-result.js.map
// EXTERNAL MODULE: ./build/src/domain/image-scan/allow-list.js
var allow_list = __webpack_require__(62176);
// EXTERNAL MODULE: ./build/src/domain/image-scan/severity.js
var severity = __webpack_require__(55787);
;// CONCATENATED MODULE: ./build/src/domain/image-scan/judge-findings.js


/**
 * Judges the scans of all platforms on `today` (UTC, `2026-12-31`). Something that counts fails whatever else is missing; nothing
 * passes unless every platform's scan was read.
 */
function judgeFindings(platforms, policy, today) {
    const allowances = new Map(policy.allow.map(allowed => [(0,allow_list/* keyOf */.T)(allowed.id), allowed]));
    const findings = mergeFindings(platforms).map(finding => judgeFinding(finding, { failOn: policy.failOn, allowance: allowances.get((0,allow_list/* keyOf */.T)(finding.id)) }, today));
    const found = new Set(findings.map(({ id }) => (0,allow_list/* keyOf */.T)(id)));
    const unread = platforms.filter(({ reading }) => reading.kind !== 'complete');
    const counted = findings.filter(({ judgement }) => judgement === 'counts' || judgement === 'allowance-expired');
    const isRead = platforms.length > 0 && unread.length === 0;
    return {
        findings,
        counts: unread.length === platforms.length ? undefined : countSeverities(findings),
        // Only when all is read it is certain that an entry is of no use.
        needless: isRead ? policy.allow.filter(({ id }) => !found.has((0,allow_list/* keyOf */.T)(id))) : [],
        ...conclude({ counted, findings, unread, platforms }, policy)
    };
}
function conclude({ counted, findings, unread, platforms }, { failOn }) {
    if (counted.length > 0) {
        const expired = counted.filter(({ judgement }) => judgement === 'allowance-expired').length;
        const back = expired === 0 ? '' : `, ${expired} of them because the allowance expired`;
        return {
            verdict: 'failed',
            reason: `The scan found ${plural(counted.length, 'vulnerability', 'vulnerabilities')} of severity ${failOn} or above${back}: ${listIds(counted)}.`
        };
    }
    if (platforms.length === 0)
        return { verdict: 'unknown', reason: 'No image was scanned.' };
    if (unread.length > 0) {
        return { verdict: 'unknown', reason: `The scan of ${unread.map(describeUnread).join('; of ')}.` };
    }
    const allowed = findings.filter(({ judgement }) => judgement === 'allowed').length;
    return {
        verdict: 'passed',
        reason: `The scan found nothing of severity ${failOn} or above${allowed === 0 ? '' : ` but ${plural(allowed, 'allowed finding', 'allowed findings')}`}.`
    };
}
function describeUnread({ name, reading }) {
    switch (reading.kind) {
        case 'complete':
            return `${name} is complete`;
        case 'absent':
            return `${name} did not start. Check whether scanning is enabled for the repository`;
        case 'running':
            return `${name} did not complete in time (${reading.status})`;
        case 'unreadable':
            return `${name} could not be read (${[reading.status, reading.why].filter(Boolean).join(': ')})`;
    }
}
function mergeFindings(platforms) {
    const merged = new Map();
    for (const { name, reading } of platforms) {
        for (const finding of reading.kind === 'complete' ? reading.findings : []) {
            const key = `${finding.severity} ${(0,allow_list/* keyOf */.T)(finding.id)}`;
            const known = merged.get(key) ?? { finding, packages: new Set(), platforms: new Set() };
            for (const named of finding.packages)
                known.packages.add(named);
            known.platforms.add(name);
            merged.set(key, { ...known, finding: { ...known.finding, fixedIn: known.finding.fixedIn ?? finding.fixedIn } });
        }
    }
    return [...merged.values()]
        .map(({ finding, packages, platforms: on }) => ({ ...finding, packages: [...packages], platforms: [...on] }))
        .toSorted(bySeverity);
}
function bySeverity(one, other) {
    const difference = severity/* SEVERITIES */.o.indexOf(one.severity) - severity/* SEVERITIES */.o.indexOf(other.severity);
    return difference === 0 ? one.id.localeCompare(other.id, 'en') : difference;
}
function judgeFinding(finding, { failOn, allowance }, today) {
    const judged = (judgement) => ({ ...finding, judgement, allowance });
    if (!(0,severity/* isAtLeast */.d)(finding.severity, failOn))
        return judged('below-threshold');
    if (allowance === undefined)
        return judged('counts');
    return judged((0,allow_list/* isExpired */._)(allowance, today) ? 'allowance-expired' : 'allowed');
}
function countSeverities(findings) {
    const counts = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, INFORMATIONAL: 0, UNDEFINED: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
const MOST_NAMED = 3;
function listIds(findings) {
    const named = findings.slice(0, MOST_NAMED).map(({ id, severity }) => `${id} (${severity})`);
    const more = findings.length - named.length;
    return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
function plural(count, one, many) {
    return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
//# sourceMappingURL=judge-findings.js.map
;// CONCATENATED MODULE: ./build/src/render/summary/render-findings.js


/** A summary holds 1 MiB; who fixes them begins with the worst. */
const MOST_ROWS = 100;
/** The scan as Markdown: the verdict, the counts, a table of the findings, the worst first. */
function renderFindings({ reason, findings, counts, needless }) {
    const lines = ['', '### Vulnerability scan', '', (0,markdown_text/* markdownText */.p7)(reason)];
    if (counts !== undefined) {
        const severities = severity/* SEVERITIES */.o.filter(severity => counts[severity] > 0 || severity !== 'UNDEFINED');
        lines.push('', row(severities), row(severities.map(() => '--:')), row(severities.map(name => String(counts[name]))));
    }
    if (findings.length > 0)
        lines.push('', ...renderTable(findings));
    if (needless.length > 0) {
        const ids = needless.map(({ id }) => (0,markdown_text/* markdownCode */.D9)(id)).join(', ');
        lines.push('', `Unused entries of the allow list: ${ids}.`);
    }
    return `${lines.join('\n')}\n`;
}
function renderTable(findings) {
    const shown = findings.slice(0, MOST_ROWS);
    const isOnePlatform = new Set(findings.flatMap(({ platforms }) => platforms)).size === 1;
    const head = ['Finding', 'Severity', 'In', 'Fixed in', ...(isOnePlatform ? [] : ['Platforms']), ''];
    const rows = shown.map(finding => row([
        renderId(finding),
        finding.severity,
        finding.packages.map(name => (0,markdown_text/* markdownCode */.D9)(name)).join(', ') || '–',
        (0,markdown_text/* markdownCode */.D9)(finding.fixedIn ?? ''),
        ...(isOnePlatform ? [] : [finding.platforms.map(name => (0,markdown_text/* markdownCode */.D9)(name)).join(', ')]),
        renderJudgement(finding)
    ]));
    const rest = findings.length - shown.length;
    return [row(head), row(head.map(() => '---')), ...rows, ...(rest > 0 ? ['', `… and ${rest} more.`] : [])];
}
function renderId({ id, uri }) {
    return uri === undefined ? (0,markdown_text/* markdownText */.p7)(id) : (0,markdown_text/* markdownLink */.iQ)((0,markdown_text/* markdownText */.p7)(id), uri);
}
function renderJudgement({ judgement, allowance }) {
    switch (judgement) {
        case 'counts':
            return '❌';
        case 'allowance-expired':
            return `❌ allowed until ${allowance?.until ?? ''}: ${(0,markdown_text/* markdownText */.p7)(allowance?.reason ?? '')}`;
        case 'allowed':
            return `allowed until ${allowance?.until ?? ''}: ${(0,markdown_text/* markdownText */.p7)(allowance?.reason ?? '')}`;
        case 'below-threshold':
            return '';
    }
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
//# sourceMappingURL=render-findings.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/tolerates-until.js
var tolerates_until = __webpack_require__(39308);
// EXTERNAL MODULE: ./build/src/domain/rollout/poll-interval.js
var poll_interval = __webpack_require__(85209);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/judge-scan.js






/** A push starts a scan a moment later, if it does: after that one is asked for. */
const PATIENCE_MILLISECONDS = 15_000;
/** How long a scan may still show up when ECR refuses to start one. */
const LAST_HOPE_MILLISECONDS = 60_000;
/**
 * Waits for the scans of all platforms of an image and judges what they found. Never throws because of an answer of AWS: a scan that
 * cannot be read makes the verdict `unknown`.
 */
async function judgeScan(request, images, dependencies) {
    const { clock, log } = dependencies;
    const deadlineAt = clock.now() + request.timeoutSeconds * 1000;
    try {
        const platforms = await Promise.all(images.map(image => followScan(image, deadlineAt, dependencies)));
        const today = new Date(clock.now()).toISOString().slice(0, 10);
        const judgement = judgeFindings(platforms, request, today);
        log.line(judgement.reason);
        const { verdict, reason, counts } = judgement;
        return { verdict, reason, counts, markdown: renderFindings(judgement) };
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        const reason = 'The job was cancelled during the image scan.';
        return { verdict: 'cancelled', reason, counts: undefined, markdown: '' };
    }
}
async function followScan(image, deadlineAt, dependencies) {
    const { log } = dependencies;
    const name = image.platform;
    try {
        return { name, reading: await awaitScan(image, deadlineAt, dependencies) };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        log.warning(`The scan of ${name} could not be read`, error.message);
        return { name, reading: { kind: 'unreadable', status: error.code, why: error.message } };
    }
}
/** The last reading before the deadline, or the one that ends the waiting. */
async function awaitScan(image, deadlineAt, { scans, clock, log, cancelled }) {
    const beganAt = clock.now();
    let requested;
    let told = '';
    for (;;) {
        const reading = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, readPatiently(image, deadlineAt, { scans, clock }));
        const status = reading.kind === 'running' ? reading.status : reading.kind;
        if (status !== told)
            log.line(`Scan of ${image.platform}: ${describe(reading)}.`);
        told = status;
        if (reading.kind === 'complete' || reading.kind === 'unreadable')
            return reading;
        const elapsed = clock.now() - beganAt;
        if (reading.kind === 'absent' && requested === undefined && elapsed >= PATIENCE_MILLISECONDS) {
            requested = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, scans.start(image));
            log.line(requested.kind === 'started'
                ? `Started a scan of ${image.platform}.`
                : `ECR did not start a scan: ${requested.why}`);
        }
        const interval = (0,poll_interval/* pollIntervalMilliseconds */.z)(elapsed);
        const isHopeless = requested?.kind === 'refused' && elapsed > LAST_HOPE_MILLISECONDS && reading.kind === 'absent';
        if (isHopeless || clock.now() + interval > deadlineAt)
            return explainAbsence(reading, requested);
        await clock.sleep(interval, cancelled);
    }
}
/** A temporary failure is waited for: its reading is that the scan is not visible at the moment. */
async function readPatiently(image, deadlineAt, { scans, clock }) {
    try {
        return await scans.read(image, deadlineAt);
    }
    catch (error) {
        const isBorne = error instanceof errors/* DeployError */.s && (0,tolerates_until/* isPassing */.WG)(error) && clock.now() < deadlineAt;
        if (!isBorne)
            throw error;
        return { kind: 'running', status: `not readable (${error.message})` };
    }
}
/** Why there is no scan, when ECR reported it. */
function explainAbsence(reading, requested) {
    if (reading.kind !== 'absent' || requested?.kind !== 'refused')
        return reading;
    return { kind: 'unreadable', status: 'no scan', why: requested.why };
}
function describe(reading) {
    switch (reading.kind) {
        case 'absent':
            return 'none yet';
        case 'running':
            return reading.status;
        case 'complete':
            return `complete, ${reading.findings.length} findings`;
        case 'unreadable':
            return [reading.status, reading.why].filter(Boolean).join(': ');
    }
}
//# sourceMappingURL=judge-scan.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/registry.js
/** What image references begin with: `ghcr.io/org/app`. */
function addressOf({ host, path }) {
    return `${host}/${path}`;
}
//# sourceMappingURL=registry.js.map
// EXTERNAL MODULE: ./build/src/domain/image-build/build-failure.js
var build_failure = __webpack_require__(21214);
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/set-tags.js


const MOST_TRIES = 5;
const FIRST_DELAY_MILLISECONDS = 500;
/**
 * Sets tags on an image that is complete in its registry, all with one call, and reads each back: a tag that is reported as set
 * names the image. Tags that do so already cost one request.
 */
async function setTags(registry, image, { builder, clock, log, signal }) {
    const { digest, tags } = image;
    let missing = await tagsElsewhere(registry, image);
    let said = '';
    for (let tries = 1; missing.length > 0 && tries <= MOST_TRIES && !signal.aborted; tries += 1) {
        if (tries > 1)
            await clock.sleep(FIRST_DELAY_MILLISECONDS * 2 ** (tries - 2), signal);
        const end = await builder.tag({ repository: addressOf(registry), digest }, missing, signal);
        missing = await tagsElsewhere(registry, image);
        said = end.kind === 'refused' ? end.said : '';
        if (end.kind === 'refused' && (0,build_failure/* describeFailure */.I)([], [`push: ${said}`]).remedy === 'none')
            break;
    }
    const set = tags.filter(tag => !missing.includes(tag));
    if (set.length > 0)
        log.line(`${addressOf(registry)}: set ${set.join(', ')} to ${digest}.`);
    return { set, missing, reason: missing.length === 0 ? undefined : explain(registry, missing, said) };
}
async function tagsElsewhere({ path, images }, { digest, tags }) {
    const found = await Promise.all(tags.map(reference => images.digest({ repository: path, reference })));
    return tags.filter((_, index) => found[index] !== digest);
}
function explain(registry, missing, said) {
    const last = said.split('\n').findLast(line => line.trim() !== '');
    const answer = last === undefined ? '' : `: ${last.slice(0, 300)}`;
    return `The registry ${registry.host} rejected the tag ${missing.join(', ')}${answer}`;
}
//# sourceMappingURL=set-tags.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/deliver-image.js






/** Reads the image back, sets its tags in every registry, and reports it to the runner. Throws only what is not a `DeployError`. */
async function deliverImage(session, delivery, { dependencies, time }) {
    const { digest, steps } = delivery;
    try {
        const image = await readBack(session, digest);
        const before = session.inspected[0]?.before;
        const layers = countChangedLayers(image.platforms[0], before?.platforms[0]);
        const tagged = await setAllTags(session, delivery, { ...dependencies, signal: time.signal });
        const digestFrom = session.builder.kind.pushes === 'by-digest' ? 'builder' : 'registry';
        const { kind: cache } = session.request.recipe.cache;
        const layersFrom = cache === 'registry' || cache === 'inline' ? 'registry' : 'builder';
        const known = { image, digestFrom, layersFrom, steps, layers, tags: tagged.set };
        if (tagged.reason !== undefined)
            return { ...known, ...endWithoutTags(tagged.reason, time) };
        await load(session, image, time);
        for (const repository of image.repositories)
            await dependencies.declareImage(`${repository}@${digest}`);
        const reason = describeEnd(image, delivery);
        const done = {
            verdict: 'succeeded',
            reasonCode: delivery.choice.kind === 'reuse' ? 'reused' : 'built',
            reason
        };
        return { ...known, ...done, ...(await judge(session, image, dependencies)) };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        const reason = `The builder pushed ${digest}, but its status in the registry is unknown: ${error.message}`;
        return { steps, verdict: 'unknown', reasonCode: error.code, reason };
    }
}
async function readBack({ registries }, digest) {
    const found = await Promise.all(registries.map(async (registry) => {
        const image = await registry.images.find({ repository: registry.path, reference: digest });
        if (image !== undefined)
            return image;
        throw new errors/* DeployError */.s('not-found', `It does not exist in ${addressOf(registry)}.`);
    }));
    return { digest, repositories: registries.map(addressOf), platforms: found[0]?.platforms ?? [] };
}
async function setAllTags({ registries, plan, request, builder, inspected }, { choice, digest }, { clock, log, signal }) {
    const wanted = plan.tags.map(({ name }) => name).filter(name => !choice.left.includes(name));
    let set = wanted;
    for (const [index, registry] of registries.entries()) {
        const { ofContent, contentTag } = inspected[index] ?? {};
        // Another user's image keeps the tag in a repository that moves none.
        const isTaken = contentTag === 'stays' && ofContent !== undefined && ofContent.digest !== digest;
        const tags = request.unchanged === 'reuse' && !isTaken ? [plan.contentTag, ...wanted] : wanted;
        const end = await setTags(registry, { digest, tags }, { builder, clock, log, signal });
        set = set.filter(name => end.set.includes(name));
        if (end.reason !== undefined)
            return { set, reason: end.reason };
    }
    return { set, reason: undefined };
}
function endWithoutTags(reason, time) {
    const ended = time.ended();
    if (ended === undefined)
        return { verdict: 'failed', reasonCode: 'push-failed', reason };
    const cause = ended === 'cancelled' ? 'The job was cancelled' : 'The build timed out';
    return { verdict: ended, reasonCode: ended, reason: `${cause} while tags were set. ${reason}` };
}
async function load({ request, builder, plan }, image, { signal }) {
    const [repository] = image.repositories;
    if (request.load === 'no' || repository === undefined)
        return;
    await builder.load({ repository, digest: image.digest }, plan.tags.map(({ name }) => name), signal);
}
function describeEnd({ digest, platforms }, { choice }) {
    const size = formatSize(platforms[0]?.sizeBytes ?? 0);
    const kinds = platforms.length > 1 ? ` for ${platforms.map(({ platform }) => platform).join(', ')}` : '';
    return choice.kind === 'reuse'
        ? `The content is unchanged: reused the existing image ${digest}${kinds} (${size}).`
        : `The image was built and pushed as ${digest}${kinds} (${size}).`;
}
/** Waits for the scan of the first ECR that holds the image: the others hold the same. */
async function judge({ request, registries }, { platforms }, { clock, log, cancelled }) {
    const registry = registries.find(({ ecr }) => ecr !== undefined);
    if (request.scan === undefined || registry?.ecr === undefined)
        return {};
    const { registryId, scans } = registry.ecr;
    const { scan: spec } = request;
    const images = platforms.map(({ platform, digest }) => ({ platform, digest, registryId, repository: registry.path }));
    const scan = await log.group('Scan', () => judgeScan(spec, images, { scans, clock, log, cancelled }));
    switch (scan.verdict) {
        case 'passed':
            return { scan };
        case 'failed':
            return { scan, verdict: 'failed', reasonCode: 'scan-findings', reason: `The image was pushed. ${scan.reason}` };
        case 'unknown':
            return { scan, verdict: 'unknown', reasonCode: 'scan-unknown', reason: `The image was pushed. ${scan.reason}` };
        case 'cancelled':
            return { scan, verdict: 'cancelled', reasonCode: 'cancelled', reason: `The image was pushed. ${scan.reason}` };
    }
}
//# sourceMappingURL=deliver-image.js.map
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
;// CONCATENATED MODULE: ./build/src/domain/dockerfile/read-stages.js

/**
 * Reads a Dockerfile as BuildKit does: parser directives, continued lines, here-documents, several stages. Never throws: what
 * is wrong in it is reported by BuildKit. https://docs.docker.com/reference/dockerfile/
 */
function readStages(text) {
    const list = [];
    const index = new StageIndex();
    for (const instruction of main.DockerfileParser.parse(withoutLongComments(text)).getInstructions().map(readInstruction)) {
        const { keyword, words, line } = instruction;
        const open = list.at(-1);
        if (keyword === 'FROM') {
            if (open !== undefined)
                index.add(open);
            const name = /^as$/i.test(words[1] ?? '') ? words[2] : undefined;
            const base = words[0] ?? '';
            const parent = index.findNamed(base);
            list.push({ name, base, line, parent, instructions: [], sources: new Set(parent === undefined ? [] : [parent]) });
        }
        else if (open !== undefined) {
            open.instructions.push(instruction);
            for (const source of sourcesOf(instruction)) {
                const found = index.find(source);
                if (found !== undefined)
                    open.sources.add(found);
            }
        }
    }
    const last = list.at(-1);
    if (last !== undefined)
        index.add(last);
    return { list, find: name => index.find(name), neededFor: stage => neededFor(list, stage) };
}
/** The stages that came before, each found in one step however many there are. */
class StageIndex {
    byName = new Map();
    byNumber = [];
    add(stage) {
        this.byNumber.push(stage);
        if (stage.name !== undefined)
            this.byName.set(stage.name.toLowerCase(), stage);
    }
    findNamed(name) {
        return this.byName.get(name.toLowerCase());
    }
    find(nameOrNumber) {
        return (this.findNamed(nameOrNumber) ?? (/^\d+$/.test(nameOrNumber) ? this.byNumber[Number(nameOrNumber)] : undefined));
    }
}
function neededFor(list, stage) {
    const needed = new Set([stage]);
    // Backwards: a stage needs only earlier ones.
    for (const each of list.toReversed())
        if (needed.has(each))
            for (const source of each.sources)
                needed.add(source);
    return list.filter(each => needed.has(each));
}
/** Longer comments hold no parser directive, and the parser takes the square of their length. Characters. */
const LONGEST_COMMENT = 1_000;
function withoutLongComments(text) {
    const isLong = (line) => line.length > LONGEST_COMMENT && line.trimStart().startsWith('#');
    return text
        .split('\n')
        .map(line => (isLong(line) ? '#' : line))
        .join('\n');
}
function readInstruction(instruction) {
    return {
        keyword: instruction.getKeyword(),
        words: instruction.getExpandedArguments().map(argument => argument.getValue()),
        flags: new Map(readFlags(instruction)),
        text: instruction.getArgumentsContent() ?? '',
        line: instruction.getInstructionRange().start.line + 1
    };
}
function readFlags(instruction) {
    if (!('getFlags' in instruction))
        return [];
    return instruction.getFlags().map(flag => [flag.getName(), flag.getValue() ?? '']);
}
/** A stage, its parent, the parent of that, and so on. */
function ancestry(stage) {
    const family = [];
    for (let each = stage; each !== undefined; each = each.parent)
        family.push(each);
    return family;
}
/** Where `COPY --from` and `RUN --mount=from` take from. */
function sourcesOf({ flags }) {
    const mounted = /(?:^|,)from=([^,]+)/.exec(flags.get('mount') ?? '')?.[1];
    return [flags.get('from'), mounted].filter(source => source !== undefined);
}
//# sourceMappingURL=read-stages.js.map
;// CONCATENATED MODULE: ./build/src/domain/dockerfile/dockerfile-hints.js

/** Longer ones get no hints: they are generated. */
const LIMIT_CHARACTERS = 64 * 1024;
/** Looks at what a build of the target needs; hints come in the order of the file. */
function dockerfileHints({ dockerfile, ignoreFile, target }) {
    if (dockerfile.length > LIMIT_CHARACTERS)
        return [];
    const stages = readStages(dockerfile);
    const stage = target === undefined ? stages.list.at(-1) : stages.find(target);
    if (stage === undefined)
        return [];
    const needed = stages.neededFor(stage);
    const family = ancestry(stage);
    const hints = [
        ...needed.flatMap(each => hintsAtBase(each, stages)),
        ...needed.flatMap(hintsAtDownloads),
        ...needed.flatMap(hintsAtCopies),
        ...hintsAtContext(needed, ignoreFile),
        ...hintsAtUser(family),
        ...hintsAtHealth(family)
    ];
    return hints.toSorted((one, other) => one.line - other.line);
}
/** `latest`, explicit or implied: https://docs.docker.com/build/building/best-practices/#pin-base-image-versions */
function hintsAtBase({ base, line }, stages) {
    const isKnown = base !== '' && base !== 'scratch' && !base.includes('$');
    if (!isKnown || stages.find(base) !== undefined || base.includes('@'))
        return [];
    const tag = /:([^:/]+)$/.exec(base)?.[1];
    if (tag !== undefined && tag !== 'latest')
        return [];
    return [
        {
            title: 'The base image has no version',
            message: `${base} changes over time, so two builds of one commit can differ. Pin a version or a digest.`,
            line
        }
    ];
}
/** https://docs.docker.com/reference/dockerfile/#add---checksum */
function hintsAtDownloads({ instructions }) {
    return instructions
        .filter(({ keyword, flags, words }) => keyword === 'ADD' && !flags.has('checksum') && words.some(isDownload))
        .map(({ line }) => ({
        title: 'A download is not verified',
        message: 'ADD accepts any content from this URL. Add --checksum=sha256:….',
        line
    }));
}
function isDownload(word) {
    return /^https?:\/\//i.test(word) && !/\.git(?:#.*)?$/.test(word);
}
const INSTALLS = /\b(?:npm (?:ci|i|install)|yarn(?: install)?(?:\s|$)|pnpm (?:i|install)|bun install|pip3? install|poetry install|uv (?:sync|pip install)|bundle install|composer install|go mod download|dotnet restore|cargo fetch|mvn\b.*dependency:)/;
/** https://docs.docker.com/build/cache/optimize/#order-your-layers */
function hintsAtCopies({ instructions }) {
    const install = instructions.findIndex(({ keyword, text }) => keyword === 'RUN' && INSTALLS.test(text));
    const copy = instructions.slice(0, Math.max(0, install)).find(copiesContext);
    if (copy === undefined)
        return [];
    return [
        {
            title: 'Dependencies are installed after all files are copied',
            message: 'Any changed file invalidates the cached install step. Copy the dependency manifests first, install, then copy the rest.',
            line: copy.line
        }
    ];
}
/** https://docs.docker.com/build/concepts/context/#dockerignore-files */
function hintsAtContext(stages, ignoreFile) {
    const copy = stages.flatMap(({ instructions }) => instructions).find(copiesContext);
    if (copy === undefined || ignoreFile !== undefined)
        return [];
    return [
        {
            title: '.dockerignore is missing',
            message: 'The whole context is copied, including .git. Exclude what the image does not need in .dockerignore.',
            line: copy.line
        }
    ];
}
function copiesContext({ keyword, flags, words }) {
    const isCopy = keyword === 'COPY' || keyword === 'ADD';
    return isCopy && !flags.has('from') && words.slice(0, -1).some(word => /^\.?\/?\.?\/?$/.test(word));
}
/** https://docs.docker.com/build/building/best-practices/#user */
function hintsAtUser(family) {
    const user = lastOf(family, 'USER');
    const [built] = family;
    const message = 'Add USER with the numeric ID of an unprivileged user after the last step that needs root.';
    if (user !== undefined) {
        if (!/^(?:root|0)(?::|$)/.test(user.words[0] ?? ''))
            return [];
        return [{ title: 'The image runs as root', message, line: user.line }];
    }
    const base = family.at(-1)?.base ?? '';
    // Base images with their own user have it in their names.
    if (built === undefined || base.includes('nonroot') || base.includes('rootless'))
        return [];
    const unless = base === 'scratch' ? '' : `, unless ${base} names a user`;
    return [{ title: 'The image runs as root', message: `No USER is set${unless}. ${message}`, line: built.line }];
}
/**
 * ECS takes no health check from an image:
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html
 */
function hintsAtHealth(family) {
    const [built] = family;
    if (built === undefined || lastOf(family, 'HEALTHCHECK') !== undefined)
        return [];
    return [
        {
            title: 'HEALTHCHECK is missing',
            message: 'Docker cannot check whether the container is healthy. ECS ignores HEALTHCHECK of images: set healthCheck in the task definition, or use a load balancer health check.',
            line: built.line
        }
    ];
}
/** The instruction that counts: the last in the nearest stage that has one. */
function lastOf(family, keyword) {
    for (const { instructions } of family) {
        const found = instructions.findLast(instruction => instruction.keyword === keyword);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
//# sourceMappingURL=dockerfile-hints.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/give-hints.js

/** Reports what the Dockerfile could do better, and what BuildKit's own checks find in it, as notices; nothing fails for it. */
async function giveHints({ request, builder, recipe, plan }, { log, files }) {
    if (request.lint === 'no')
        return;
    const { dockerfile: file, target } = recipe;
    const { ignoreFile } = plan.context;
    const ignored = ignoreFile === undefined ? undefined : await files.read(ignoreFile, { place: 'workspace' });
    for (const { title, message, line } of dockerfileHints({
        dockerfile: plan.dockerfile,
        ignoreFile: ignored,
        target
    })) {
        log.notice(title, message, { file, line });
    }
    for (const { rule, message, line } of (await builder.lint(recipe)) ?? []) {
        log.notice(rule, message, line === undefined ? { file } : { file, line });
    }
}
//# sourceMappingURL=give-hints.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/limit-time.js
/** Starts the time now. */
function limitTime(seconds, { clock, cancelled }) {
    const limit = new AbortController();
    const released = new AbortController();
    void clock.sleep(seconds * 1000, released.signal).then(() => {
        if (!released.signal.aborted)
            limit.abort();
    });
    const signal = AbortSignal.any([cancelled, limit.signal]);
    return {
        signal,
        ended: () => (cancelled.aborted ? 'cancelled' : limit.signal.aborted ? 'timed-out' : undefined),
        release: () => released.abort()
    };
}
//# sourceMappingURL=limit-time.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/build-log.js


/**
 * One group of the log per stage. BuildKit works on many stages at once and there is one log: the lines of the others wait until
 * nothing of the open stage is running.
 */
function buildLog(log) {
    const waiting = new Map();
    const running = new Map();
    let open;
    let moves = Promise.resolve();
    let isMoving = false;
    function say(stage, line) {
        if (!isMoving && open?.stage === stage)
            log.line(line);
        else
            waiting.set(stage, [...(waiting.get(stage) ?? []), line]);
    }
    function moveOn() {
        const next = waiting.keys().next().value;
        if (isMoving || next === undefined || (open !== undefined && (running.get(open.stage) ?? 0) > 0))
            return;
        isMoving = true;
        moves = moves.then(async () => {
            await open?.close();
            open = openGroup(log, next);
            for (const line of waiting.get(next) ?? [])
                log.line(line);
            waiting.delete(next);
            isMoving = false;
            moveOn();
        });
    }
    return {
        add(events) {
            for (const event of events) {
                const { stage } = event.step;
                if (event.kind === 'started')
                    running.set(stage, (running.get(stage) ?? 0) + 1);
                if (event.kind === 'ended')
                    running.set(stage, (running.get(stage) ?? 0) - 1);
                const line = build_log_describe(event);
                if (line !== undefined)
                    say(stage, line);
            }
            moveOn();
        },
        async end() {
            running.clear();
            moveOn();
            while (isMoving)
                await moves;
            await open?.close();
            open = undefined;
        }
    };
}
function openGroup(log, stage) {
    let close = () => undefined;
    const closed = new Promise(resolve => (close = resolve));
    const written = log.group(`Build: ${stage}`, () => closed);
    return {
        stage,
        close() {
            close();
            return written;
        }
    };
}
/** Preparing takes no time as a rule and is logged only when it does. */
const WORTH_TELLING_MILLISECONDS = 500;
function build_log_describe(event) {
    const { step } = event;
    const { startedAt = 0, finishedAt = 0 } = step;
    if (!(0,build_step/* isInstruction */.FL)(step) && event.kind === 'started')
        return undefined;
    if (!(0,build_step/* isInstruction */.FL)(step) && step.outcome === 'done' && finishedAt - startedAt < WORTH_TELLING_MILLISECONDS)
        return undefined;
    switch (event.kind) {
        case 'started':
            return step.outcome === 'running' ? step.title : undefined;
        case 'line':
            return `    ${event.text}`;
        case 'ended':
            return `${step.title}: ${build_log_describeEnd(step)}`;
    }
}
function build_log_describeEnd({ outcome, error, startedAt, finishedAt }) {
    if (outcome === 'failed')
        return `failed: ${error ?? ''}`;
    if (outcome !== 'done' || startedAt === undefined || finishedAt === undefined)
        return outcome;
    return `done in ${(0,duration/* formatDuration */.a3)(finishedAt - startedAt)}`;
}
//# sourceMappingURL=build-log.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/carry-out-build.js



const carry_out_build_MOST_TRIES = 4;
const carry_out_build_FIRST_DELAY_MILLISECONDS = 1_000;
/**
 * Builds and pushes. A registry that answers with errors is tried again: what was built is in the builder's cache, and what was
 * pushed is in the registry.
 */
async function carryOutBuild(build, builder, { clock, log, signal }) {
    let steps = [];
    for (let tries = 1;; tries += 1) {
        const lines = buildLog(log);
        const end = await builder.build(build, { onEvents: events => lines.add(events), signal });
        await lines.end();
        // The first try shows how long the steps took; in later ones they are cached.
        if (steps.length === 0)
            steps = end.progress.steps();
        if (end.exitCode === 0)
            return { kind: 'built', steps, digest: end.digest };
        if (signal.aborted)
            return { kind: 'stopped', steps: end.progress.steps() };
        const failure = (0,build_failure/* describeFailure */.I)(end.progress.steps(), end.progress.otherLines());
        if (failure.remedy === 'none' || tries >= carry_out_build_MOST_TRIES)
            return { kind: 'failed', steps: end.progress.steps(), failure };
        const delayMilliseconds = carry_out_build_FIRST_DELAY_MILLISECONDS * 2 ** (tries - 1);
        log.line((0,join_sentences/* joinSentences */.D)(failure.reason, `Retrying in ${delayMilliseconds / 1000} s.`));
        await clock.sleep(delayMilliseconds, signal);
    }
}
//# sourceMappingURL=carry-out-build.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/make-image.js



/**
 * Lets the builder build and push. No published tag is changed by it, if the builder can push by digest. Throws
 * `platform-error` where the digest of a pushed image is not reported.
 */
async function makeImage(session, dependencies, time) {
    const { builder, recipe, plan } = session;
    for (const secret of recipe.secrets)
        if (secret.kind === 'value')
            dependencies.mask(secret.value);
    const build = { recipe, labels: plan.labels, exports: planExports(session) };
    const end = await carryOutBuild(build, builder, { ...dependencies, signal: time.signal });
    if (end.kind === 'built') {
        // What others put under a tag is never taken for what was built here.
        const digest = builder.kind.pushes === 'by-digest' ? end.digest : (end.digest ?? (await findCarrier(session)));
        if (digest === undefined && session.request.push === 'yes')
            throw new errors/* DeployError */.s('platform-error', 'The builder did not report the digest of the pushed image. Run the job again.');
        return { kind: 'made', digest: digest ?? '', steps: end.steps };
    }
    if (end.kind === 'failed') {
        const { code, reason } = end.failure;
        return {
            kind: 'ended',
            result: { verdict: 'failed', reasonCode: code, reason, failure: end.failure, steps: end.steps }
        };
    }
    const verdict = time.ended() ?? 'cancelled';
    const cause = verdict === 'cancelled' ? 'The job was cancelled' : 'The build timed out';
    const reason = `${cause} while the image was built; no tag was set.`;
    return { kind: 'ended', result: { verdict, reasonCode: verdict, reason, steps: end.steps } };
}
/** Where the builder puts the image. */
function planExports(session) {
    const { request, builder, plan, registries } = session;
    if (request.push === 'yes') {
        const addresses = registries.map(addressOf);
        return builder.kind.pushes === 'by-digest'
            ? [{ kind: 'push-digest', repositories: addresses }]
            : [{ kind: 'push-tag', references: addresses.map(address => `${address}:${carrierOf(session)}`) }];
    }
    if (request.load === 'no')
        return [];
    const { path } = request.targets[0] ?? { path: 'image' };
    return [{ kind: 'load', references: plan.tags.map(({ name }) => `${path}:${name}`) }];
}
/**
 * The tag that carries an image which cannot be pushed by its digest: that of its content, where it is free or can be moved, or the first
 * that is not permanent.
 */
function carrierOf({ plan, inspected }) {
    const isUsable = inspected.every(({ ofContent, contentTag }) => ofContent === undefined || contentTag === 'moves');
    if (isUsable)
        return plan.contentTag;
    const taken = new Set(inspected.flatMap(({ frozen }) => frozen.map(({ tag }) => tag.name)));
    return plan.tags.find(({ name }) => !taken.has(name))?.name ?? plan.spareTag;
}
async function findCarrier(session) {
    const [registry] = session.registries;
    return registry?.images.digest({ repository: registry.path, reference: carrierOf(session) });
}
//# sourceMappingURL=make-image.js.map
// EXTERNAL MODULE: ./build/src/domain/text/matches-pattern.js
var matches_pattern = __webpack_require__(35330);
;// CONCATENATED MODULE: ./build/src/domain/image-registry/image-repository.js

/** Whether a push of other content to `tag` is refused. */
function isImmutableTag(tag, mutability) {
    switch (mutability.kind) {
        case 'mutable':
            return false;
        case 'immutable':
            return true;
        case 'mutable-except':
            return mutability.patterns.some(pattern => (0,matches_pattern/* matchesPattern */.M)(tag, pattern, RULE));
        case 'immutable-except':
            return !mutability.patterns.some(pattern => (0,matches_pattern/* matchesPattern */.M)(tag, pattern, RULE));
    }
}
/** `*` is the only wildcard: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageTagMutabilityExclusionFilter.html */
const RULE = { questionMark: 'itself' };
//# sourceMappingURL=image-repository.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/domain/image-build/source-state.js
/**
 * Joins the checkout with the variables and the event of the run:
 * https://docs.github.com/actions/reference/variables-reference
 */
function readSourceState(env, event, checkout) {
    const { GITHUB_SHA, GITHUB_REF = '', GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
    const [, kind, name] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(GITHUB_REF) ?? [];
    const { repository, head_commit: head } = (event ?? {});
    const commit = checkout?.commit ?? (GITHUB_SHA === '' ? undefined : GITHUB_SHA);
    const number = kind === 'pull' ? Number.parseInt(name ?? '', 10) : Number.NaN;
    return {
        commit,
        committedAt: checkout?.committedAt ?? (commit === undefined || head?.id !== commit ? undefined : readTime(head)),
        branch: kind === 'heads' ? name : undefined,
        gitTag: kind === 'tags' ? name : undefined,
        pullRequest: Number.isNaN(number) ? undefined : number,
        defaultBranch: repository?.default_branch,
        address: GITHUB_SERVER_URL === undefined || GITHUB_REPOSITORY === undefined
            ? undefined
            : `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
    };
}
function readTime({ timestamp }) {
    const time = Date.parse(timestamp ?? '');
    return Number.isNaN(time) ? undefined : time;
}
//# sourceMappingURL=source-state.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/plan-build.js






// A change of what is hashed, or how, must not find images of before.
const KEY_VERSION = 'deploy-kit content 2';
/** Reads the checkout, and plans tags, labels and the key of the content. Asks nothing of the network. Throws `bad-input`. */
async function planBuild(request, dependencies, signal) {
    const { recipe } = request;
    const { files, contexts, checkouts, env } = dependencies;
    await requirePlaces(recipe, files);
    const dockerfile = await files.read(recipe.dockerfile, {
        ...{ input: 'file', place: 'workspace', utf8Reader: 'BuildKit' }
    });
    if (dockerfile === undefined) {
        throw (0,errors/* badInput */.A)('file', `file ${(0,quote_safe/* quoteName */.AB)(recipe.dockerfile)} does not exist. Set the path of the Dockerfile relative to the workspace, and check out the repository first.`);
    }
    for (const secret of recipe.secrets) {
        if (secret.kind === 'file' && !(await files.exists(secret.path, naming(secret)))) {
            throw (0,errors/* badInput */.A)('secret-files', `file ${(0,quote_safe/* quoteName */.AB)(secret.path)} of the secret ${(0,quote_safe/* quoteName */.AB)(secret.id)} does not exist.`);
        }
    }
    const source = readSourceState(env, await dependencies.event.read(), await checkouts.read());
    const { tags, unused, reasons } = planTags(request.tagRules, source);
    if (tags.length === 0 && (request.push === 'yes' || request.load === 'yes')) {
        const rules = unused.length === 0 ? 'no tag is requested' : `${unused.join(', ')} produce no tag for this event`;
        throw (0,errors/* badInput */.A)('tags', [`${rules}.`, ...reasons, 'Add a rule that produces one, such as sha, or a literal tag.'].join(' '));
    }
    const context = await contexts.digest(recipe.context, recipe.dockerfile, signal);
    const contentKey = keyOf(request, context, dockerfile);
    return {
        tags,
        unusedRules: unused,
        tagReasons: reasons,
        labels: labelImage(source, { tags, contentKey, requested: request.labels }),
        contentKey,
        contentTag: `content-${contentKey.slice(0, 32)}`,
        spareTag: `build-${env.GITHUB_RUN_ID ?? 'local'}-${env.GITHUB_RUN_ATTEMPT ?? '1'}-${contentKey.slice(0, 12)}`,
        context,
        dockerfile
    };
}
/** Refuses what lies outside the workspace: BuildKit's client would send it. */
async function requirePlaces({ context, ssh }, files) {
    await files.requireInside(context, { input: 'context', place: 'workspace' });
    // Keys and the sockets of agents are files of the machine.
    const keys = ssh.flatMap(agent => (agent.includes('=') ? agent.slice(agent.indexOf('=') + 1).split(',') : []));
    for (const key of keys)
        await files.requireInside(key, { input: 'ssh', place: 'machine', noun: 'the path of a key' });
}
const naming = ({ id }) => ({ input: 'secret-files', noun: `the file of the secret "${id}"` });
function keyOf({ recipe, labels }, { hash }, dockerfile) {
    const parts = {
        ...{ version: KEY_VERSION, context: hash, dockerfile, target: recipe.target ?? '' },
        platforms: [...recipe.platforms].sort(),
        arguments: sortedPairs(recipe.buildArguments.map(({ name, value }) => [name, value])),
        labels: sortedPairs(Object.entries(labels)),
        secrets: recipe.secrets.map(({ id }) => id).sort(),
        attestations: [recipe.provenance, recipe.sbom.kind === 'none' ? 'none' : (recipe.sbom.generator ?? 'attach')]
    };
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
function sortedPairs(pairs) {
    return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
}
/** The lifecycle policy of a request: JSON, or a file that holds it. Throws `bad-input` for anything else. */
async function readLifecyclePolicy(text, { files }) {
    if (text === undefined)
        return undefined;
    const policy = text.startsWith('{') ? text : await files.read(text, { input: 'repository-lifecycle-policy' });
    if (policy === undefined)
        throw (0,errors/* badInput */.A)('repository-lifecycle-policy', `file ${(0,quote_safe/* quoteName */.AB)(text)} does not exist.`);
    try {
        JSON.parse(policy);
        return policy;
    }
    catch (error) {
        throw new errors/* DeployError */.s('bad-input', 'Input "repository-lifecycle-policy": expected a lifecycle policy as JSON.', {
            cause: error
        });
    }
}
//# sourceMappingURL=plan-build.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/inspect-registry.js




/** Looks for the content, for tags that are taken, and for an image to compare with. */
async function inspectRegistry(registry, plan, repository) {
    const { host, path, images } = registry;
    const find = (reference) => images.find({ repository: path, reference });
    const ofContent = await find(plan.contentTag);
    const mutability = repository?.tagMutability;
    const fixed = mutability === undefined ? [] : plan.tags.filter(({ name }) => isImmutableTag(name, mutability));
    const frozen = [];
    for (const tag of fixed) {
        const image = await find(tag.name);
        if (image !== undefined)
            frozen.push({ tag, image });
    }
    const moving = plan.tags.filter(({ permanence }) => permanence === 'moves').map(({ name }) => name);
    const contentTag = mutability !== undefined && isImmutableTag(plan.contentTag, mutability) ? 'stays' : 'moves';
    return { host, ofContent, frozen, contentTag, before: ofContent ?? (await findFirst([...moving, 'latest'], find)) };
}
async function findFirst(references, find) {
    for (const reference of new Set(references)) {
        const image = await find(reference);
        if (image !== undefined)
            return image;
    }
    return undefined;
}
/**
 * The repository in ECR, created if it is missing and that is requested; undefined for registries without this information. Throws
 * `not-found` for a missing one that is not to be created.
 */
async function prepareRepository(registry, request, dependencies) {
    if (registry.ecr === undefined)
        return undefined;
    const { repositories } = registry.ecr;
    const found = await repositories.find(registry.path);
    if (found !== undefined || request.push === 'no')
        return found;
    const { repositories: spec, mode } = request;
    if (spec.kind === 'expect') {
        throw new errors/* DeployError */.s('not-found', `The repository ${addressOf(registry)} does not exist. Create it, or set \`create-repository: true\`.`);
    }
    const lifecyclePolicy = await readLifecyclePolicy(spec.lifecyclePolicy, dependencies);
    if (mode === 'dry-run') {
        dependencies.log.line(`Would create the repository ${addressOf(registry)}.`);
        return undefined;
    }
    const { outcome, repository } = await repositories.create(registry.path, { ...spec, lifecyclePolicy });
    if (outcome === 'created')
        dependencies.log.line(`Created the repository ${addressOf(registry)}.`);
    return repository;
}
//# sourceMappingURL=inspect-registry.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/open-build-session.js



/** Signs in to every registry, makes repositories that are missing and asked for, and looks at what they hold. */
async function openBuildSession(request, plan, dependencies) {
    const { log } = dependencies;
    const config = await dependencies.openClientConfig();
    const needsRegistry = request.push === 'yes' || request.recipe.cache.kind === 'registry' || request.recipe.cache.kind === 'inline';
    const targets = needsRegistry ? request.targets : [];
    for (const { password } of request.logins)
        dependencies.mask(password);
    const [logins, builder] = await Promise.all([
        dependencies.logins(targets, request.logins),
        dependencies.openBuilder(config, request.recipe.builder)
    ]);
    for (const login of logins) {
        if (login === undefined)
            continue;
        dependencies.mask(login.password);
        // The client's file holds it so, and so may an error of the client.
        dependencies.mask(btoa(`${login.username}:${login.password}`));
        await config.signIn(login);
        log.line(`Signed in to ${login.host} as ${login.username}.`);
    }
    const registries = await Promise.all(targets.map((target, index) => dependencies.connect(target, logins[index])));
    log.line(`Builder: ${builder.kind.description}.`);
    if (builder.kind.kind === 'classic')
        logClassicBuilder(dependencies);
    if (request.recipe.cache.kind === 'gha')
        logMissingCache(dependencies);
    const inspected = [];
    if (request.push === 'yes') {
        for (const registry of registries) {
            inspected.push(await inspectRegistry(registry, plan, await prepareRepository(registry, request, dependencies)));
        }
    }
    return { request, plan, builder, recipe: resolveRecipe(request, registries[0]), registries, inspected };
}
function logClassicBuilder({ log }) {
    log.warning('No BuildKit', 'docker buildx is not installed on this runner, so `docker build` and `docker push` are used. Parallel stages, secrets, ssh, multiple platforms, cache and attestations are not available. Install it with docker/setup-buildx-action.');
}
/** Without these the client leaves the cache out without a message: https://docs.docker.com/build/cache/backends/gha/#authentication */
function logMissingCache({ log, env }) {
    const url = env.ACTIONS_RESULTS_URL ?? env.ACTIONS_CACHE_URL ?? '';
    if (url !== '' && (env.ACTIONS_RUNTIME_TOKEN ?? '') !== '')
        return;
    log.warning('No cache', '`cache: gha` is not available on this runner (ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are not set). Set `cache: registry`.');
}
/** A cache lies beside the image unless a place is named. */
function resolveRecipe({ recipe }, registry) {
    const { cache } = recipe;
    if (cache.kind === 'none' || cache.kind === 'gha')
        return { ...recipe, cache };
    const beside = registry === undefined ? undefined : `${addressOf(registry)}:${cache.kind === 'inline' ? 'latest' : 'build-cache'}`;
    const image = cache.image ?? beside;
    if (image === undefined)
        throw new errors/* DeployError */.s('bad-input', 'Input "cache-image": a value is required when no registry is set. Set it.');
    return { ...recipe, cache: { kind: cache.kind, image } };
}
//# sourceMappingURL=open-build-session.js.map
// EXTERNAL MODULE: ./build/src/domain/image-proof/content-statement.js
var content_statement = __webpack_require__(27862);
;// CONCATENATED MODULE: ./build/src/domain/image-proof/trusted-build.js
/**
 * The build that this run takes over from: the same job of the same workflow file, on the default branch of the same repository. Undefined
 * when the run has too little information. https://docs.github.com/actions/reference/security/oidc
 */
function planTrustedBuild({ env, event, jobWorkflowRef }, inputs) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_WORKFLOW_REF: runs = '', GITHUB_REPOSITORY_ID } = env;
    const { repository } = (event ?? {});
    const branch = repository?.default_branch;
    const ref = inputs.ref ?? (typeof branch === 'string' && branch !== '' ? `refs/heads/${branch}` : undefined);
    const own = withoutRef(runs);
    const workflow = inputs.workflow ?? (own.startsWith(`${name ?? ''}/`) ? own.slice((name ?? '').length + 1) : undefined);
    if (server === undefined || name === undefined || ref === undefined || workflow === undefined || workflow === '')
        return undefined;
    const job = jobWorkflowRef === undefined ? undefined : withoutRef(jobWorkflowRef);
    return {
        issuer: `https://token.actions.${server === 'https://github.com' ? 'githubusercontent.com' : new URL(server).host}`,
        repository: `${server}/${name}`,
        repositoryId: GITHUB_REPOSITORY_ID === '' ? undefined : GITHUB_REPOSITORY_ID,
        ref,
        startedWorkflow: workflow,
        signerWorkflow: job === undefined || job === own ? undefined : `${server}/${job}`
    };
}
/** `acme/shop/.github/workflows/build.yml` of `acme/shop/.github/workflows/build.yml@refs/heads/main`, or of the same with a commit. */
function withoutRef(workflowRef) {
    // The name of a file can hold an "@" too, but no slash.
    return workflowRef.replace(/^(.*?)@(?:refs\/.*|[0-9a-f]{40}|[0-9a-f]{64})$/s, '$1');
}
//# sourceMappingURL=trusted-build.js.map
;// CONCATENATED MODULE: ./build/src/domain/image-proof/judge-attestation.js


/**
 * Events whose runs on the trusted branch build what is on it. Others run there with the data, and often the code, of another user:
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target
 */
const TRIGGERS = ['push', 'schedule', 'workflow_dispatch'];
/** Why an attestation with a valid signature proves nothing of this image, as the end of a sentence; undefined when it proves it. */
function judgeAttestation({ signer, statement }, { build, digest, contentKey }) {
    if (signer.issuer !== build.issuer)
        return 'it was not signed by a job of GitHub Actions';
    const isSameId = build.repositoryId === undefined || signer.sourceRepositoryId === build.repositoryId;
    if (signer.sourceRepository !== build.repository || !isSameId)
        return 'it was signed for another repository';
    if (signer.sourceRef !== build.ref)
        return `it was not signed for ${build.ref}`;
    const started = `${build.repository}/${build.startedWorkflow}@${build.ref}`;
    if (signer.startedWorkflow !== started)
        return `it was not signed by a run of ${build.startedWorkflow}`;
    const isSigner = build.signerWorkflow === undefined
        ? signer.signerWorkflow === started
        : signer.signerWorkflow !== undefined && withoutRef(signer.signerWorkflow) === build.signerWorkflow;
    if (!isSigner)
        return 'it was signed by a job in a different workflow file';
    if (signer.trigger === undefined || !TRIGGERS.includes(signer.trigger))
        return `it was not signed by a run for ${TRIGGERS.join(', ')}`;
    const signed = (0,content_statement/* readContentStatement */.lX)(statement);
    if (signed === undefined)
        return 'it does not state the content';
    if (!signed.digests.includes(digest))
        return 'it is for a different image';
    return signed.contentKey === contentKey ? undefined : 'it is for different content';
}
//# sourceMappingURL=judge-attestation.js.map
// EXTERNAL MODULE: ./build/src/domain/oidc/token-claims.js
var token_claims = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/prove-images.js





const NONE = { proved: new Set(), unproved: [] };
/**
 * Looks for signatures of the trusted build on images that claim this content: tags and labels can be written by everybody who
 * may push. Whatever goes wrong here, the image is built: nothing is thrown.
 */
async function proveImages({ plan, inspected, request }, dependencies) {
    const { contentKey } = plan;
    const digests = [...new Set(inspected.flatMap(state => candidatesOf(state, contentKey)))];
    if (digests.length === 0)
        return NONE;
    try {
        const { build, attestations } = await openProof(request, dependencies);
        const proved = new Set();
        const unproved = [];
        for (const digest of digests) {
            const reason = await refute(digest, { attestations, build, contentKey });
            if (reason === undefined)
                proved.add(digest);
            else
                unproved.push(`Image ${digest} has the content key of this build but was not reused: ${reason}.`);
        }
        return { proved, unproved };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        const reason = error.message.replace(/\.$/, '');
        return {
            ...NONE,
            unproved: digests.map(digest => `Image ${digest} has the content key of this build but was not reused: ${reason}.`)
        };
    }
}
async function openProof({ proof: { trustedRoot, token, ...inputs } }, dependencies) {
    if (trustedRoot === undefined)
        throw new errors/* DeployError */.s('bad-input', 'without "trusted-root", no signature can be verified');
    const trustedRoots = await dependencies.files.read(trustedRoot, { input: 'trusted-root' });
    if (trustedRoots === undefined)
        throw new errors/* DeployError */.s('bad-input', 'the file in "trusted-root" does not exist');
    if (token === undefined)
        throw new errors/* DeployError */.s('bad-input', 'without "github-token", attestations cannot be read');
    const facts = { env: dependencies.env, event: await dependencies.event.read() };
    const build = planTrustedBuild({ ...facts, jobWorkflowRef: await ownWorkflow(dependencies) }, inputs);
    if (build === undefined)
        throw new errors/* DeployError */.s('bad-input', 'the run has no default branch or no workflow; set "trusted-ref" and "trusted-workflow"');
    return { build, attestations: await dependencies.openAttestations({ token, trustedRoots }) };
}
/** A job without `id-token: write` is held to be in the file that its run started with. */
async function ownWorkflow({ idTokens }) {
    try {
        return (0,token_claims/* readClaimTexts */.$)(await idTokens.request('deploy-kit')).job_workflow_ref;
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s)
            return undefined;
        throw error;
    }
}
/** Why no attestation proves the image; undefined when one does. */
async function refute(digest, { attestations, build, contentKey }) {
    const found = await attestations.find(digest);
    const reasons = found.map(attestation => attestation.kind === 'refused' ? attestation.reason : judgeAttestation(attestation, { build, digest, contentKey }));
    if (reasons.includes(undefined))
        return undefined;
    const [first] = reasons;
    if (first === undefined)
        return 'it has no attestation for its content';
    return reasons.length === 1
        ? `its attestation was rejected, because ${first}`
        : `none of its ${reasons.length} attestations was accepted; the first was rejected, because ${first}`;
}
//# sourceMappingURL=prove-images.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/build-image.js











/** Builds the image unless it is there, pushes it by its digest, sets its tags, and has it judged. */
async function buildImage(request, dependencies) {
    const { clock } = dependencies;
    const startedAt = clock.now();
    const time = limitTime(request.timeoutSeconds, dependencies);
    const blank = {
        ...{ repository: request.targets[0]?.path ?? '', registries: [], tags: [], steps: [], notes: [] },
        ...{
            image: undefined,
            digestFrom: undefined,
            layersFrom: undefined,
            contentKey: undefined,
            builder: undefined,
            layers: undefined,
            failure: undefined,
            scan: undefined
        }
    };
    try {
        const ended = await reportRun(request, dependencies, time);
        return { ...blank, ...ended, startedAt, finishedAt: clock.now() };
    }
    finally {
        time.release();
    }
}
async function reportRun(request, dependencies, time) {
    let known = {};
    try {
        const plan = await planBuild(request, dependencies, time.signal);
        logPlan(plan, request, dependencies);
        known = { contentKey: plan.contentKey };
        const session = await openBuildSession(request, plan, dependencies);
        known = {
            ...known,
            registries: session.registries.map(({ host }) => host),
            builder: session.builder.kind.description
        };
        const { proved, unproved } = reuseOf(request) === 'reuse'
            ? await proveImages(session, dependencies)
            : { proved: new Set(), unproved: [] };
        for (const sentence of unproved)
            dependencies.log.line(sentence);
        const choice = chooseImage(session.inspected, { contentKey: plan.contentKey, proved });
        const notes = [...(choice.kind === 'reuse' ? [] : unproved), ...notesOf(choice, plan)];
        return { ...known, ...(await carryOut(session, choice, { dependencies, time })), notes };
    }
    catch (error) {
        const ended = time.ended();
        if (ended !== undefined)
            return { ...known, ...endedEarly(ended) };
        // A wrong input is annotated at its place.
        if (!(error instanceof errors/* DeployError */.s) || error.code === 'bad-input')
            throw error;
        return { ...known, verdict: 'failed', reasonCode: error.code, reason: error.message };
    }
}
async function carryOut(session, choice, { dependencies, time }) {
    const { request, builder } = session;
    if (choice.kind === 'refuse') {
        const reason = `Tag ${choice.tag} in ${choice.host} is immutable and already refers to other content (${choice.digest}). Build another commit, or use another tag.`;
        return { verdict: 'failed', reasonCode: 'tag-taken', reason: (0,join_sentences/* joinSentences */.D)(reason, 'Nothing was built.') };
    }
    if (request.mode === 'dry-run')
        return logDryRun(session, choice, dependencies);
    if (choice.kind === 'reuse') {
        dependencies.log.line(`An image with this content already exists: ${choice.digest}.`);
        return deliverImage(session, { choice, digest: choice.digest, steps: [] }, { dependencies, time });
    }
    // The build does not wait for hints: they are made while the image is built. What was built before got its hints then.
    const [made] = await Promise.all([makeImage(session, dependencies, time), giveHints(session, dependencies)]);
    if (made.kind === 'ended')
        return made.result;
    if (request.push === 'no')
        return { verdict: 'succeeded', reasonCode: 'built', reason: localReason(request), steps: made.steps };
    return deliverImage({ ...session, builder }, { choice, digest: made.digest, steps: made.steps }, { dependencies, time });
}
function localReason({ load }) {
    return load === 'yes'
        ? 'The image was built into the Docker engine and not pushed.'
        : 'The image was built and not pushed.';
}
/** What is asked to be new is not looked for. */
function reuseOf({ unchanged, recipe }) {
    const { baseImages, layers } = recipe.refresh;
    return unchanged === 'reuse' && baseImages === 'keep' && layers === 'reuse' ? 'reuse' : 'build';
}
function endedEarly(ended) {
    const cause = ended === 'cancelled' ? 'The job was cancelled' : 'The build timed out';
    return { verdict: ended, reasonCode: ended, reason: `${cause} before the image was pushed; no tag was set.` };
}
function logPlan(plan, { recipe }, { log }) {
    const { context, tags } = plan;
    const ignore = context.ignoreFile === undefined ? 'no .dockerignore' : `filtered by ${context.ignoreFile}`;
    log.line(`Context: ${recipe.context}, ${context.files} files, ${formatSize(context.bytes)}, ${ignore}.`);
    log.line(`Dockerfile: ${recipe.dockerfile}${recipe.target === undefined ? '' : `, stage ${recipe.target}`}.`);
    log.line(`Tags: ${tags.map(({ name }) => name).join(', ') || 'none'}; content ${plan.contentKey.slice(0, 12)}.`);
}
function logDryRun(session, choice, { log }) {
    const { plan, builder, recipe } = session;
    const exports = planExports(session);
    if (choice.kind === 'reuse') {
        const reason = `Would reuse the existing image ${choice.digest} and set its tags; nothing was changed.`;
        return { verdict: 'succeeded', reasonCode: 'would-reuse', reason };
    }
    for (const argv of builder.plan({ recipe, labels: plan.labels, exports }))
        log.line(`Would run: ${JSON.stringify(argv)}`);
    const names = plan.tags.map(({ name }) => name).join(', ');
    return {
        verdict: 'succeeded',
        reasonCode: 'would-build',
        reason: `Would build the image and tag it ${names}; nothing was changed.`
    };
}
/** Beyond this a context is rarely meant: all of it is read for its key, and what instructions name is sent to the builder. */
const LARGE_CONTEXT_BYTES = 1_000_000_000;
function noteSize({ bytes, largest }) {
    if (bytes < LARGE_CONTEXT_BYTES || largest === undefined)
        return [];
    const most = `of which ${largest.path} is ${formatSize(largest.bytes)}`;
    return [`The context is ${formatSize(bytes)}, ${most}. Exclude unused files in .dockerignore.`];
}
function notesOf(choice, { unusedRules, tagReasons, context }) {
    const left = choice.kind === 'refuse' ? [] : choice.left;
    return [
        ...(unusedRules.length === 0 ? [] : [`No tag for this event: ${unusedRules.join(', ')}.`]),
        ...tagReasons,
        ...(left.length === 0
            ? []
            : [`Tags not moved, because tags of this repository are immutable: ${left.join(', ')}.`]),
        ...noteSize(context),
        ...(context.git === 'sent'
            ? ['.git is part of the context, so every commit changes the content. Add it to .dockerignore.']
            : [])
    ];
}
//# sourceMappingURL=build-image.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/build-outcome.js


/**
 * The outputs of a build. `repository`, `tag` and `digest` hold no registry and so no account id: the runner erases outputs that
 * hold a masked value between jobs (https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs).
 */
function buildOutcome(result, scan) {
    const { image, tags, layers, startedAt, finishedAt } = result;
    const first = image?.platforms[0];
    const { cached, all } = (0,build_step/* countCached */.A4)(result.steps);
    const isReused = result.reasonCode === 'reused' || result.reasonCode === 'would-reuse';
    const references = image?.repositories.map(repository => `${repository}@${image.digest}`) ?? [];
    return {
        outputs: {
            verdict: result.verdict,
            'reason-code': result.reasonCode,
            reason: result.reason,
            image: references[0] ?? '',
            images: JSON.stringify(references),
            registry: result.registries[0] ?? '',
            repository: result.repository,
            tag: tags[0] ?? '',
            tags: tags.join('\n'),
            digest: image?.digest ?? '',
            digests: JSON.stringify(Object.fromEntries(image?.platforms.map(({ platform, digest }) => [platform, digest]) ?? [])),
            'content-key': result.contentKey ?? '',
            'attestation-predicate': isOfContent(result) ? (0,content_statement/* writeContentPredicate */.i5)(result.contentKey ?? '') : '',
            'attestation-predicate-type': content_statement/* CONTENT_PREDICATE_TYPE */.Tr,
            'size-bytes': first === undefined ? '' : String(first.sizeBytes),
            'layers-changed': layers === undefined ? '' : `${layers.changed}/${layers.all}`,
            'cache-hit': String(isReused || (all > 0 && cached === all)),
            reused: String(isReused),
            'duration-seconds': ((finishedAt - startedAt) / 1000).toFixed(1),
            'scan-verdict': scan?.verdict ?? '',
            'scan-findings': scan?.counts === undefined ? '' : JSON.stringify(scan.counts)
        },
        ...(result.verdict === 'succeeded' ? {} : { failure: failureText(result) })
    };
}
/** Whether this run made the image of its content, and no other writer could have contributed to it. */
function isOfContent({ reasonCode, image, digestFrom, layersFrom }) {
    return reasonCode === 'built' && image !== undefined && digestFrom === 'builder' && layersFrom === 'builder';
}
/** An annotation holds 4,096 characters: the instruction and its last lines fit. */
function failureText({ reason, failure }) {
    const lines = failure?.step?.lastLines.slice(-10) ?? [];
    return [reason, ...lines.map(line => `  ${line}`)].join('\n').slice(0, 3_500);
}
//# sourceMappingURL=build-outcome.js.map
;// CONCATENATED MODULE: ./build/src/actions/build-push/run.js



/** Builds an image, pushes it and reports how that ended. */
async function run(request, dependencies) {
    const { log, summary } = dependencies;
    for (const remark of request.remarks)
        log.warning('Inputs', remark);
    const { scan, ...result } = await buildImage(request, dependencies);
    // The error of a failed step reports it.
    if (result.verdict === 'succeeded')
        log.line(`succeeded: ${result.reason}`);
    await summary.append(renderBuildSummary(result, dependencies.run) + (scan?.markdown ?? ''));
    return buildOutcome(result, scan);
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 21214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
const KINDS = [
    {
        pattern: /no space left on device|disk quota exceeded/i,
        code: undefined,
        remedy: 'none',
        advice: 'The disk is full. Free space on the runner or the builder (docker system prune, docker buildx prune).'
    },
    {
        pattern: /authorization token has expired|token is expired|ExpiredToken/i,
        code: 'credentials-expired',
        remedy: 'none',
        advice: 'The credentials have expired. Get new ones right before this step.'
    },
    {
        pattern: /no basic auth credentials|authentication required|unauthorized|insufficient_scope|40[13] (?:Unauthorized|Forbidden)|\bdenied\b/i,
        code: 'access-denied',
        remedy: 'none',
        advice: 'The registry rejected the credentials. Check the login and its permissions on the repository.'
    },
    {
        pattern: /tag.*immutable|ImageTagAlreadyExists/i,
        code: 'conflict',
        remedy: 'none',
        advice: 'The tag exists and tags of this repository are immutable. Use a new tag.'
    },
    {
        pattern: /name unknown|repository .*(?:does not exist|not found)/i,
        code: 'not-found',
        remedy: 'none',
        advice: 'The repository does not exist. Create it, or set `create-repository: true`.'
    },
    {
        pattern: /\b(?:429|50[0234])\b|toomanyrequests|connection reset|unexpected EOF|TLS handshake timeout|i\/o timeout|server error/i,
        code: undefined,
        remedy: 'retry',
        advice: 'The registry returned server errors on every attempt. Try again later.'
    },
    {
        pattern: /connection refused|no such host|no route to host|network is unreachable/i,
        code: 'unreachable',
        remedy: 'retry',
        advice: 'The builder cannot reach the registry. Check its name and the network.'
    }
];
/** Reads the failure of a builder from its steps and from what it reported besides. */
function describeFailure(steps, otherLines) {
    const step = steps.find(({ outcome }) => outcome === 'failed');
    const said = step?.error ?? otherLines.findLast(line => /error/i.test(line)) ?? otherLines.at(-1) ?? 'no output';
    const isPush = step === undefined ? /push/i.test(said) : /^(?:exporting|pushing)/.test(step.title);
    const what = isPush && !/no space left/i.test(said) ? 'push-failed' : 'build-failed';
    const text = `${said}\n${step === undefined ? otherLines.join('\n') : ''}`;
    // What a program of the Dockerfile prints is its own: only the builder's messages are about the registry.
    const kind = KINDS.find(({ pattern }) => pattern.test(text));
    const isOwn = step !== undefined && /did not complete successfully|returned a non-zero code/.test(said);
    const advice = kind === undefined || (isOwn && kind.code !== undefined) ? '' : ` ${kind.advice}`;
    return {
        code: isOwn ? what : (kind?.code ?? what),
        reason: `${headline(step, isPush)}: ${sentence(said)}${advice}`,
        remedy: isPush ? (kind?.remedy ?? 'none') : 'none',
        step
    };
}
function headline(step, isPush) {
    if (isPush)
        return 'The image was not pushed';
    return step === undefined ? 'The image was not built' : `${step.title} failed`;
}
function sentence(text) {
    const clean = text
        .replace(/^(?:ERROR|error):\s*/, '')
        .replace(/^(?:failed to (?:build|solve): )+/, '')
        .replace(/^process ".*" did not complete successfully: exit code: (\d+)$/s, 'exit code $1')
        .trim();
    const short = clean.length > 600 ? `${clean.slice(0, 600)}…` : clean;
    return /[.!?…]$/.test(short) ? short : `${short}.`;
}
//# sourceMappingURL=build-failure.js.map

/***/ }),

/***/ 18224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ countCached),
/* harmony export */   F3: () => (/* binding */ keepLines),
/* harmony export */   FL: () => (/* binding */ isInstruction),
/* harmony export */   UR: () => (/* binding */ LastLines),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
const PREPARATION = 'Preparation';
const EXPORT = 'Export';
const MOST_LINES = 40;
const LONGEST_LINE = 2_000;
/** Stage of a step by its title: `[linux/arm64 build 2/5] RUN …` is `build (linux/arm64)`. */
function stageOf(title) {
    const [, bracket] = /^\[([^\]]*)\]/.exec(title) ?? [];
    if (bracket === undefined)
        return /^(?:exporting|pushing|importing cache|preparing|writing)/.test(title) ? EXPORT : PREPARATION;
    if (/^(?:internal|auth)\b/.test(bracket))
        return PREPARATION;
    const words = bracket.split(/\s+/).filter(word => !/^\d+\/\d+$/.test(word));
    const platform = words.find(word => word.includes('/'));
    const named = words.find(word => !word.includes('/')) ?? 'image';
    const name = /^stage-\d+$/.test(named) ? 'image' : named;
    return platform === undefined ? name : `${name} (${platform})`;
}
/** Whether the step is an instruction of the Dockerfile. */
function isInstruction({ stage }) {
    return stage !== PREPARATION && stage !== EXPORT;
}
/** The last lines, and more of them: a program that prints for hours needs no more memory than one that does not. */
function keepLines(lines, more) {
    return [...lines.slice(-MOST_LINES), ...more.slice(-MOST_LINES)].slice(-MOST_LINES).map(clipLine);
}
/** Keeps the last lines where they come one by one and most of them are never looked at. */
class LastLines {
    lines = [];
    add(line) {
        this.lines.push(clipLine(line));
        // Seldom: moving the lines up costs more than keeping some for a while.
        if (this.lines.length > 10 * MOST_LINES)
            this.lines = this.lines.slice(-MOST_LINES);
    }
    /** The last lines, oldest first. */
    read() {
        return this.lines.slice(-MOST_LINES);
    }
}
function clipLine(line) {
    return line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
}
/** Steps that had to run, and steps that did not. */
function countCached(steps) {
    const instructions = steps.filter(step => isInstruction(step) && ['done', 'cached', 'failed'].includes(step.outcome));
    return { cached: instructions.filter(({ outcome }) => outcome === 'cached').length, all: instructions.length };
}
//# sourceMappingURL=build-step.js.map

/***/ }),

/***/ 27862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ CONTENT_PREDICATE_TYPE),
/* harmony export */   i5: () => (/* binding */ writeContentPredicate),
/* harmony export */   lX: () => (/* binding */ readContentStatement)
/* harmony export */ });
/** Type of the predicate with the content that an image was built from. */
const CONTENT_PREDICATE_TYPE = 'https://deploy-kit.io/attestation/content/v1';
/** What a job signs of an image that it built. */
function writeContentPredicate(contentKey) {
    return JSON.stringify({ contentKey });
}
/** Reads an in-toto statement of ours; undefined for any other: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
function readContentStatement(text) {
    const { predicateType, predicate, subject } = parse(text);
    if (predicateType !== CONTENT_PREDICATE_TYPE || !Array.isArray(subject))
        return undefined;
    const { contentKey } = (predicate ?? {});
    if (typeof contentKey !== 'string')
        return undefined;
    const digests = subject.flatMap((each) => {
        const { digest } = (each ?? {});
        return typeof digest?.sha256 === 'string' ? [`sha256:${digest.sha256}`] : [];
    });
    return { digests, contentKey };
}
function parse(text) {
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null ? parsed : {};
    }
    catch {
        return {};
    }
}
//# sourceMappingURL=content-statement.js.map

/***/ }),

/***/ 62176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   _: () => (/* binding */ isExpired)
/* harmony export */ });
/** The key by which ids are compared: scanners write them in either case. */
function keyOf(id) {
    return id.toUpperCase();
}
/** Whether an entry no longer accepts anything on `today` (`2026-12-31`). */
function isExpired({ until }, today) {
    return until < today;
}
//# sourceMappingURL=allow-list.js.map

/***/ }),

/***/ 55787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** From bad to harmless. */
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED'];
/** Whether a finding is as bad as `threshold`, or worse. One without a severity never is. */
function isAtLeast(severity, threshold) {
    return severity !== 'UNDEFINED' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
//# sourceMappingURL=severity.js.map

/***/ }),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readClaimTexts),
/* harmony export */   v: () => (/* binding */ readTokenClaims)
/* harmony export */ });
/** All that a token reports of its job. Never throws. */
function readClaimTexts(token) {
    const claims = Object.entries(parsePayload(token.split('.')[1] ?? ''));
    return Object.fromEntries(claims.flatMap(([name, value]) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, String(value)]]
        : []));
}
/** Reads the claims without checking the signature: that is for AWS to do. Never throws. */
function readTokenClaims(token) {
    const claims = parsePayload(token.split('.')[1] ?? '');
    return {
        ...{ subject: textOf(claims.sub), audience: textOf(claims.aud), issuer: textOf(claims.iss) },
        workflow: textOf(claims.job_workflow_ref)
    };
}
function parsePayload(segment) {
    try {
        const bytes = Uint8Array.from(atob(segment.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0));
        const payload = JSON.parse(new TextDecoder().decode(bytes));
        return typeof payload === 'object' && payload !== null ? { ...payload } : {};
    }
    catch {
        return {};
    }
}
function textOf(claim) {
    return typeof claim === 'string' ? claim : undefined;
}
//# sourceMappingURL=token-claims.js.map

/***/ }),

/***/ 85209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pollIntervalMilliseconds)
/* harmony export */ });
const SHORTEST_MILLISECONDS = 1_000;
const LONGEST_MILLISECONDS = 10_000;
const SHARE_OF_ELAPSED = 1 / 50;
/** How long to wait between two looks at a rollout that began `elapsedMilliseconds` ago: 2% of its age, 1 s to 10 s. */
function pollIntervalMilliseconds(elapsedMilliseconds) {
    return Math.min(LONGEST_MILLISECONDS, Math.max(SHORTEST_MILLISECONDS, elapsedMilliseconds * SHARE_OF_ELAPSED));
}
//# sourceMappingURL=poll-interval.js.map

/***/ }),

/***/ 39308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ isShownByNextLook),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   bK: () => (/* binding */ STILL_HOLDS_MILLISECONDS)
/* harmony export */ });
/** A recent observation is still valid: one failed read at the deadline must not hide that the deployment ended. */
const STILL_HOLDS_MILLISECONDS = 10_000;
const PASSING = ['throttled', 'unreachable', 'platform-error'];
const SHOWN_BY_THE_NEXT_LOOK = [
    ...PASSING,
    'conflict',
    'rejected',
    'not-found',
    'outcome-unknown'
];
/** Whether a change to a deployment that failed so may have become needless, or needs sending again: reading the deployment shows which. */
function isShownByNextLook({ code }) {
    return SHOWN_BY_THE_NEXT_LOOK.includes(code);
}
/** Whether a call that failed so may succeed later, automatically. */
function isPassing({ code }) {
    return PASSING.includes(code);
}
//# sourceMappingURL=tolerates-until.js.map

/***/ }),

/***/ 35330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern)
/* harmony export */ });
/**
 * Whether a text is what a pattern describes, in which `*` matches any characters. Takes at most the product of both lengths: a
 * regular expression made of the pattern would try every way to share the text among several stars.
 */
function matchesPattern(text, pattern, { questionMark }) {
    const fits = (at, place) => pattern[place] === text[at] || (questionMark === 'any-character' && pattern[place] === '?');
    let at = 0;
    let place = 0;
    let afterStar = -1;
    let resumeAt = 0;
    while (at < text.length) {
        if (pattern[place] === '*') {
            place += 1;
            afterStar = place;
            resumeAt = at;
        }
        else if (place < pattern.length && fits(at, place)) {
            at += 1;
            place += 1;
        }
        else if (afterStar >= 0) {
            // The last star takes one character more; earlier ones never need to.
            resumeAt += 1;
            at = resumeAt;
            place = afterStar;
        }
        else
            return false;
    }
    while (pattern[place] === '*')
        place += 1;
    return place === pattern.length;
}
//# sourceMappingURL=matches-pattern.js.map

/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unlessCancelled),
/* harmony export */   c: () => (/* binding */ Cancelled)
/* harmony export */ });
/** Thrown instead of an answer that is no longer waited for. */
class Cancelled extends Error {
    constructor() {
        super('The job was cancelled.');
        this.name = 'Cancelled';
    }
}
/** Waits for `task`, but no longer than until `signal` is aborted: then throws `Cancelled` and leaves the task to itself. */
async function unlessCancelled(signal, task) {
    task.catch(() => undefined);
    let cancel = () => undefined;
    const aborted = new Promise((_, reject) => {
        cancel = () => reject(new Cancelled());
        if (signal.aborted)
            cancel();
        else
            signal.addEventListener('abort', cancel, { once: true });
    });
    try {
        return await Promise.race([aborted, task]);
    }
    finally {
        signal.removeEventListener('abort', cancel);
    }
}
//# sourceMappingURL=unless-cancelled.js.map

/***/ })

};
