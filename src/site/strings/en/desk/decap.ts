/** Words of Decap itself, which brings them. */
export { en as decap } from 'decap-cms-locales';
