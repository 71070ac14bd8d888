export const id = 1721;
export const ids = [1721,4102];
export const modules = {

/***/ 35882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  PO: () => MOST_WEIGHT,
  _8: () => EVIDENCE_OF,
  ah: () => NAME_OF,
  jc: () => PROXY_KINDS
 });
 const PROXY_KINDS = [ 'haproxy', 'nginx', 'caddy', 'traefik', 'none' ];
 const NAME_OF = {
  haproxy: 'HAProxy',
  nginx: 'nginx',
  caddy: 'Caddy',
  traefik: 'Traefik',
  none: "Docker's DNS"
 };
 const MOST_WEIGHT = {
  haproxy: 256,
  nginx: 1e4,
  caddy: 100,
  traefik: 1e4,
  none: 0
 };
 const EVIDENCE_OF = {
  haproxy: {
   requests: 'counters',
   latency: false
  },
  nginx: {
   requests: 'access-log',
   latency: true
  },
  caddy: {
   requests: 'access-log',
   latency: true
  },
  traefik: {
   requests: 'access-log',
   latency: true
  },
  none: {
   requests: 'none',
   latency: false
  }
 };
})

};
