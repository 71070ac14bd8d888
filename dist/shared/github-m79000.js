export const modules = {

/***/ 79000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  githubDeploymentHistory: () => githubDeploymentHistory
 });
 var _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33284);
 var _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13194);
 const MOST_STATUS_PAGES = 5;
 const MOST_TITLE_CHARACTERS = 2e3;
 const DEPLOYMENT = 'a deployment';
 const STATUS = 'a status of a deployment';
 const COMPARISON = 'a comparison of commits';
 const COMMIT = 'a commit';
 function githubDeploymentHistory(reader, at) {
  const name = `${at.owner}/${at.repo}`;
  async function* readPages(route, parameters, subject) {
   for (let page = 1; ;page += 1) {
    const requested = {
     ...at,
     per_page: _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__.md,
     ...parameters,
     page: page
    };
    const {data: data} = await reader.read(`GET /repos/{owner}/{repo}${route}`, requested, subject);
    const list = (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.S3)(data);
    yield list;
    if (list.length < _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__.md) return;
   }
  }
  return {
   countRequests: () => reader.countRequests(),
   async* list(environment) {
    const subject = {
     what: `the deployments of ${name} to ${environment}`,
     permission: 'deployments: read'
    };
    const isRequested = deployment => isSameEnvironment(deployment.environment, environment);
    for await (const page of readPages('/deployments', {
     environment: environment
    }, subject)) yield page.map(readDeployment).filter(isRequested);
   },
   async statuses(deployment) {
    const subject = {
     what: `the statuses of deployment ${deployment} of ${name}`,
     permission: 'deployments: read'
    };
    const found = new Map;
    let pages = 0;
    const route = '/deployments/{deployment_id}/statuses';
    for await (const page of readPages(route, {
     deployment_id: deployment
    }, subject)) {
     for (const status of page.map(readStatus)) found.set(status.id ?? status, status);
     pages += 1;
     if (pages === MOST_STATUS_PAGES) break;
    }
    return [ ...found.values() ];
   },
   async compare(base, head, mostCommits) {
    const subject = {
     what: `the commits from ${base} to ${head}`,
     permission: 'contents: read'
    };
    const list = [];
    for (let page = 1; ;page += 1) {
     const requested = {
      ...at,
      basehead: `${base}...${head}`,
      per_page: _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__.md,
      page: page
     };
     const {data: data} = await reader.read('GET /repos/{owner}/{repo}/compare/{basehead}', requested, subject);
     const comparison = (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.lS)(data, COMPARISON);
     const total = (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.rl)(comparison, 'total_commits', COMPARISON);
     const href = (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.Bz)(comparison, 'html_url', COMPARISON) ?? '';
     const commits = (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.S3)(comparison.commits);
     list.push(...commits.map(readCommit));
     if (commits.length < _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__.md || list.length >= mostCommits) return {
      total: Math.max(total, list.length),
      href: href,
      list: list.slice(0, mostCommits)
     };
    }
   }
  };
 }
 function isSameEnvironment(listed, requested) {
  return listed.toLowerCase() === requested.toLowerCase();
 }
 function readCommit(members) {
  const {commit: commit, author: author} = members;
  const of = value => value === void 0 || value === null ? {} : (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.lS)(value, COMMIT);
  const made = of(commit);
  const text = (value, name) => (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.Bz)(of(value), name, COMMIT);
  return {
   commit: (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.b6)(members, 'sha', COMMIT),
   title: (text(made, 'message')?.split('\n', 1)[0] ?? '').slice(0, MOST_TITLE_CHARACTERS),
   author: text(author, 'login') ?? text(made.author, 'name') ?? 'unknown',
   committedAt: text(made.committer, 'date') ?? text(made.author, 'date') ?? '',
   href: text(members, 'html_url') ?? ''
  };
 }
 function readDeployment(members) {
  return {
   id: (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.rl)(members, 'id', DEPLOYMENT),
   commit: (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.b6)(members, 'sha', DEPLOYMENT),
   environment: (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.b6)(members, 'environment', DEPLOYMENT),
   createdAt: (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.nR)(members, 'created_at', DEPLOYMENT),
   payload: members.payload
  };
 }
 function readStatus(members) {
  return {
   id: members.id === void 0 ? void 0 : (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.rl)(members, 'id', STATUS),
   state: (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.b6)(members, 'state', STATUS),
   description: (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.Bz)(members, 'description', STATUS) ?? '',
   at: (0, _github_read_answer_js__WEBPACK_IMPORTED_MODULE_0__.nR)(members, 'created_at', STATUS)
  };
 }
})

};
