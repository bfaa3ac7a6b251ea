/** Words of Decap itself, which brings them. */
export { es as decap } from 'decap-cms-locales';
