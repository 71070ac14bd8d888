export const id = 9000;
export const ids = [9000,4023];
export const modules = {

/***/ 79000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubDeploymentHistory: () => (/* binding */ githubDeploymentHistory)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13194);


/** Of one deployment. What is not read is older than 500 others. */
const MOST_STATUS_PAGES = 5;
/** Titles are cut further by each channel. */
const MOST_TITLE_CHARACTERS = 2_000;
/** Reads deployments and commits from GitHub's REST API: https://docs.github.com/rest/deployments */
function githubDeploymentHistory(reader, at) {
    const name = `${at.owner}/${at.repo}`;
    async function* readPages(route, parameters, subject) {
        for (let page = 1;; page += 1) {
            const requested = { ...at, per_page: _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md, ...parameters, page };
            const { data } = await reader.read(`GET /repos/{owner}/{repo}${route}`, requested, subject);
            const list = asList(data);
            yield list;
            if (list.length < _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md)
                return;
        }
    }
    return {
        countRequests: () => reader.countRequests(),
        async *list(environment) {
            const subject = { what: `the deployments of ${name} to ${environment}`, permission: 'deployments: read' };
            for await (const page of readPages('/deployments', { environment }, subject))
                yield page.map(readDeployment);
        },
        async statuses(deployment) {
            const subject = { what: `the statuses of deployment ${deployment} of ${name}`, permission: 'deployments: read' };
            const found = new Map();
            let pages = 0;
            const route = '/deployments/{deployment_id}/statuses';
            for await (const page of readPages(route, { deployment_id: deployment }, subject)) {
                for (const status of page.map(readStatus))
                    found.set(status.id ?? status, status);
                pages += 1;
                if (pages === MOST_STATUS_PAGES)
                    break;
            }
            return [...found.values()];
        },
        async compare(base, head, mostCommits) {
            const subject = { what: `the commits from ${base} to ${head}`, permission: 'contents: read' };
            const list = [];
            for (let page = 1;; page += 1) {
                const requested = { ...at, basehead: `${base}...${head}`, per_page: _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md, page };
                const { data } = await reader.read('GET /repos/{owner}/{repo}/compare/{basehead}', requested, subject);
                const { total_commits: total = 0, html_url: href = '', commits = [] } = data;
                list.push(...commits.map(readCommit));
                if (commits.length < _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md || list.length >= mostCommits)
                    return { total: Math.max(total, list.length), href, list: list.slice(0, mostCommits) };
            }
        }
    };
}
function readCommit({ sha, html_url: href = '', commit, author }) {
    return {
        commit: sha,
        title: (commit?.message?.split('\n', 1)[0] ?? '').slice(0, MOST_TITLE_CHARACTERS),
        author: author?.login ?? commit?.author?.name ?? 'unknown',
        committedAt: commit?.committer?.date ?? commit?.author?.date ?? '',
        href
    };
}
function readDeployment(value) {
    const { id, sha, environment, created_at, payload } = value;
    return { id, commit: sha, environment, createdAt: readTime(created_at), payload };
}
function readStatus(value) {
    const { id, state, description, created_at } = value;
    return { id, state, description: description ?? '', at: readTime(created_at) };
}
/** Without its times, a deployment would vanish from the figures. */
function readTime(text) {
    const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
    if (Number.isFinite(at))
        return at;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', 'GitHub returned a deployment or status without the time of its creation.');
}
function asList(data) {
    if (Array.isArray(data))
        return data;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', 'GitHub did not return a list. Try again later.');
}
//# sourceMappingURL=github-deployment-history.js.map

/***/ })

};
