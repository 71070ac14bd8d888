export const id = 1109;
export const ids = [1109,6858];
export const modules = {

/***/ 76858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  awsRequestSigner: () => awsRequestSigner
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 async function awsRequestSigner(settings, {region: region, service: service}) {
  const {STSClient: STSClient} = await Promise.all([ __webpack_require__.e(6722), __webpack_require__.e(1166), __webpack_require__.e(9460) ]).then(__webpack_require__.bind(__webpack_require__, 39460));
  const {config: config} = new STSClient({
   ...settings,
   region: region
  });
  return async ({method: method, url: url, headers: headers, body: body}) => {
   try {
    const signer = await config.signer({
     name: 'sigv4',
     signingName: service,
     signingRegion: region,
     properties: {}
    });
    const signed = await signer.sign({
     method: method,
     body: body,
     protocol: url.protocol,
     hostname: url.hostname,
     path: url.pathname,
     ...url.port === '' ? {} : {
      port: Number(url.port)
     },
     query: Object.fromEntries(url.searchParams),
     headers: {
      ...headers,
      host: url.host
     }
    });
    return Object.fromEntries(Object.entries(signed.headers).filter(([name]) => name !== 'host'));
   } catch (error) {
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('credentials-missing', `Could not sign a request for ${service}: no AWS credentials were found. Set "role-to-assume", or configure credentials in an earlier step.`, {
     cause: error
    });
   }
  };
 }
}),

/***/ 91109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  eksAccess: () => eksAccess
 });
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/aws/presign-url.js
 async function presignUrl(settings, {region: region, service: service}, request) {
  const {STSClient: STSClient} = await Promise.all([ __webpack_require__.e(6722), __webpack_require__.e(1166), __webpack_require__.e(9460) ]).then(__webpack_require__.bind(__webpack_require__, 39460));
  const {config: config} = new STSClient({
   ...settings,
   region: region
  });
  const {url: url, headers: headers, expiresInSeconds: expiresInSeconds} = request;
  try {
   const signer = await config.signer({
    name: 'sigv4',
    signingName: service,
    signingRegion: region,
    properties: {}
   });
   const {query: query = {}} = await signer.presign({
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: {
     ...headers,
     host: url.host
    }
   }, {
    expiresIn: expiresInSeconds
   });
   const signed = new URL(url);
   signed.search = Object.entries(query).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`).join('&');
   return signed.href;
  } catch (error) {
   throw new errors.s('credentials-missing', `Could not sign a request for ${service}: no AWS credentials were found. Set "role-to-assume", or configure credentials in an earlier step.`, {
    cause: error
   });
  }
 }
 var sign_request = __webpack_require__(76858);
 var read_json_answer = __webpack_require__(83422);
 var kube_object = __webpack_require__(72428);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/access/eks-cluster.js
 function readEksCluster(name, answer) {
  const endpoint = (0, kube_object.$6)(answer, 'cluster', 'endpoint') ?? '';
  const authority = (0, kube_object.$6)(answer, 'cluster', 'certificateAuthority', 'data');
  const server = URL.canParse(endpoint) ? new URL(endpoint) : void 0;
  if (server?.protocol !== 'https:' || authority === void 0) throw new errors.s('rejected', `EKS cluster ${name} has no endpoint yet. Wait until it is active, then deploy again.`);
  return {
   server: server,
   authority: {
    kind: 'data',
    base64: authority
   },
   serverName: void 0,
   isInsecure: false,
   identity: {
    kind: 'anonymous'
   },
   namespace: void 0
  };
 }
 function eksToken(signedUrl) {
  return `k8s-aws-v1.${Buffer.from(signedUrl).toString('base64url')}`;
 }
 function awsDomain(region) {
  return region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/aws/eks-access.js
 const TOKEN_MILLISECONDS = 14 * 6e4;
 const SIGNED_SECONDS = 60;
 async function eksAccess(cluster, {settings: settings, clock: clock, env: env, fetch: fetch}) {
  const {region: region} = settings;
  const base = env.AWS_ENDPOINT_URL_EKS ?? env.AWS_ENDPOINT_URL ?? `https://eks.${region}.${awsDomain(region)}`;
  const url = new URL(`${base.replace(/\/$/, '')}/clusters/${encodeURIComponent(cluster)}`);
  const sign = await (0, sign_request.awsRequestSigner)(settings, {
   region: region,
   service: 'eks'
  });
  const headers = await sign({
   method: 'GET',
   url: url,
   headers: {
    accept: 'application/json'
   },
   body: ''
  });
  const answer = await (0, read_json_answer.f$)(await fetch(url, {
   headers: headers
  }), {
   who: `EKS in ${region}, asked for cluster ${cluster}`,
   secrets: [],
   reportOf: body => (0, kube_object.$6)(body, 'message')
  });
  return {
   access: readEksCluster(cluster, answer),
   async makeToken() {
    const at = clock.now();
    const signed = await presignUrl(settings, {
     region: region,
     service: 'sts'
    }, {
     url: new URL(`https://sts.${region}.${awsDomain(region)}/?Action=GetCallerIdentity&Version=2011-06-15`),
     headers: {
      'x-k8s-aws-id': cluster
     },
     expiresInSeconds: SIGNED_SECONDS
    });
    return {
     token: eksToken(signed),
     expiresAt: at + TOKEN_MILLISECONDS
    };
   }
  };
 }
})

};
