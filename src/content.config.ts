import { defineCollection } from 'astro:content';
import { collectionLoader } from './archive/collection-loader.ts';
import { collectionNames, collections as all } from './model/collections.ts';

/** Binds each folder of content/ to its schema through the archive's one reader. */
export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, defineCollection({ loader: collectionLoader(name), schema: all[name].schema })]),
);
