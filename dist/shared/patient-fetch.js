export const id = 2425;
export const ids = [2425];
export const modules = {



};
