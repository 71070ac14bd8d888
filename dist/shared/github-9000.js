export const id = 9000;
export const ids = [9000,4023];
export const modules = {

/***/ 79000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  githubDeploymentHistory: () => githubDeploymentHistory
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13194);
 const MOST_STATUS_PAGES = 5;
 const MOST_TITLE_CHARACTERS = 2e3;
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
    const list = asList(data);
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
    for await (const page of readPages('/deployments', {
     environment: environment
    }, subject)) yield page.map(readDeployment);
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
     const {total_commits: total = 0, html_url: href = '', commits: commits = []} = data;
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
 function readCommit({sha: sha, html_url: href = '', commit: commit, author: author}) {
  return {
   commit: sha,
   title: (commit?.message?.split('\n', 1)[0] ?? '').slice(0, MOST_TITLE_CHARACTERS),
   author: author?.login ?? commit?.author?.name ?? 'unknown',
   committedAt: commit?.committer?.date ?? commit?.author?.date ?? '',
   href: href
  };
 }
 function readDeployment(value) {
  const {id: id, sha: sha, environment: environment, created_at: created_at, payload: payload} = value;
  return {
   id: id,
   commit: sha,
   environment: environment,
   createdAt: readTime(created_at),
   payload: payload
  };
 }
 function readStatus(value) {
  const {id: id, state: state, description: description, created_at: created_at} = value;
  return {
   id: id,
   state: state,
   description: description ?? '',
   at: readTime(created_at)
  };
 }
 function readTime(text) {
  const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(at)) return at;
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', 'GitHub returned a deployment or status without the time of its creation.');
 }
 function asList(data) {
  if (Array.isArray(data)) return data;
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', 'GitHub did not return a list. Try again later.');
 }
})

};
