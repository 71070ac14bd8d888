export const id = 2428;
export const ids = [2428];
export const modules = {



};
