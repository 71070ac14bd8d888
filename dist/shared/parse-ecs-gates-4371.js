import { modules as shared0 } from './gate-m29199.js';
export const id = 4371;
export const ids = [4371];
export const modules = {
...shared0,



};
