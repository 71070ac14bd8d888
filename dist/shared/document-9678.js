export const id = 9678;
export const ids = [9678,8678];
export const modules = {



};
