export const id = 4102;
export const ids = [4102];
export const modules = {



};
