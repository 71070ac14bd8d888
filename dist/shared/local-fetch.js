export const id = 9932;
export const ids = [9932];
export const modules = {



};
