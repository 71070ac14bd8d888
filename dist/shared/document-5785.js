export const id = 5785;
export const ids = [5785,8166];
export const modules = {



};
