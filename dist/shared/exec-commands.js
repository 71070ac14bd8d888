export const id = 9700;
export const ids = [9700];
export const modules = {



};
