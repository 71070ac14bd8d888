export const id = 3842;
export const ids = [3842,8678];
export const modules = {



};
