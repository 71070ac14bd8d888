export const id = 7917;
export const ids = [7917];
export const modules = {



};
