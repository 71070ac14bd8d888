export const id = 3842;
export const ids = [3842];
export const modules = {



};
