export const id = 5664;
export const ids = [5664];
export const modules = {

/***/ 15664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  webhookMessenger: () => webhookMessenger
 });
 var external_node_crypto_ = __webpack_require__(77598);
 var clip_text = __webpack_require__(92158);
 var present_members = __webpack_require__(3079);
 var rollout_identity = __webpack_require__(44056);
 var notice_event = __webpack_require__(52062);
 // CONCATENATED MODULE: ./build/src/render/chat/render-notification.js
 const TEXT_CHARACTERS = 4e3;
 const MOST_COMMITS = 50;
 const MOST_LINES = 50;
 function renderNotification(notice, {id: id, at: at}) {
  const {event: event, title: title, headline: headline, explanation: explanation, causes: causes, links: links, commits: commits, details: details, subject: subject, isRecovery: isRecovery} = notice;
  const {startedAt: startedAt, finishedAt: finishedAt, result: result, previous: previous} = subject;
  const clip = text => (0, clip_text.g)(text, TEXT_CHARACTERS);
  const reason = [ headline, explanation ].filter(text => text !== void 0).join(' ');
  return {
   schema: 'deploy-kit/notification@1',
   id: id,
   sentAt: iso(at),
   event: event,
   isEnd: (0, notice_event.uV)(event),
   isFailure: (0, notice_event.N6)(event),
   isRecovery: isRecovery,
   title: clip(title),
   ...(0, present_members.P)({
    reason: reason === '' ? void 0 : clip(reason),
    reasonCode: result?.reasonCode
   }),
   services: subject.services.map(service => describeService(service, result)),
   environment: subject.environment,
   version: clip(subject.version),
   kind: subject.kind,
   strategy: subject.strategy,
   ...(0, present_members.P)({
    environmentUrl: subject.environmentUrl,
    previousVersion: previous?.version,
    commit: subject.commit,
    digest: subject.digest,
    actor: subject.actor,
    run: subject.runUrl,
    finishedAt: finishedAt === void 0 ? void 0 : iso(finishedAt),
    durationSeconds: finishedAt === void 0 ? void 0 : Math.max(0, Math.round((finishedAt - startedAt) / 1e3)),
    commits: commits && {
     total: commits.total,
     url: commits.href,
     list: commits.list.slice(-MOST_COMMITS).map(line => ({
      ...line,
      title: clip(line.title),
      author: clip(line.author)
     }))
    }
   }),
   startedAt: iso(startedAt),
   causes: causes.slice(0, MOST_LINES).map(cause => clip([ cause.title, cause.detail ?? '' ].filter(Boolean).join(': '))),
   steps: details.slice(0, MOST_LINES).map(clip),
   links: links.map(({text: text, href: href}) => ({
    text: clip(text),
    url: href
   }))
  };
 }
 function describeService(service, result) {
  const rollout = result?.services.find(each => each.service === service);
  if (rollout === void 0) return {
   service: service
  };
  const {verdict: verdict, reasonCode: reasonCode} = rollout;
  return {
   service: service,
   ...(0, rollout_identity.a)(rollout),
   verdict: verdict,
   reasonCode: reasonCode
  };
 }
 function iso(at) {
  return new Date(at).toISOString();
 }
 var public_host = __webpack_require__(38124);
 var json_request = __webpack_require__(88506);
 var refused_answer = __webpack_require__(12645);
 // CONCATENATED MODULE: ./build/src/adapters/chats/webhook-messenger.js
 function webhookMessenger({address: address, secret: secret}, {fetch: fetch, clock: clock}) {
  return {
   async deliver(notice) {
    const at = clock.now();
    const id = (0, external_node_crypto_.randomUUID)();
    const timestamp = String(Math.floor(at / 1e3));
    const request = (0, json_request.U)('POST', renderNotification(notice, {
     id: id,
     at: at
    }), {
     'x-deploy-kit-event': notice.event,
     'x-deploy-kit-delivery': id,
     'x-deploy-kit-timestamp': timestamp
    });
    if (secret !== void 0) request.headers['x-deploy-kit-signature'] = sign(`${timestamp}.${request.body}`, secret);
    const response = await fetch(address, request);
    if (!response.ok) throw await (0, refused_answer.F)(`The webhook at ${(0, public_host.m)(new URL(address))}`, response);
    await (response.body?.cancel());
    return {};
   }
  };
 }
 function sign(text, secret) {
  return `sha256=${(0, external_node_crypto_.createHmac)('sha256', secret).update(text).digest('hex')}`;
 }
})

};
