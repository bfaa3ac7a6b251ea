import * as f from './fields/fields.ts';

/** A place, drawn only as exactly as `precision` allows. */
export const place = f
  .group(
    {
      name: f.line({ label: 'Name', hint: 'Street, park, town or region, as people say it.' }),
      country: f
        .countries({
          label: 'Country',
          hint: 'Two-letter code, such as CA; of a place in several, all: [NO, SE]. Leave out where no state is meant, and name the territory.',
        })
        .optional(),
      lat: f
        .number(-90, 90, { label: 'Latitude', hint: 'Degrees north; leave out where only the town is known.' })
        .optional(),
      lon: f.number(-180, 180, { label: 'Longitude', hint: 'Degrees east.' }).optional(),
      precision: f.term('placePrecision', { label: 'How exactly to show it', hint: 'How exactly it may be shown.' }),
      territory: f
        .line({
          label: 'Territory',
          hint: 'Whose land it is, in the words of the people themselves, and only with a source; or where no one state is: Sápmi, Rojava, the high seas.',
        })
        .optional(),
    },
    { label: 'Place', hint: 'Where it happened.', dcterms: 'spatial', schemaOrg: 'location' },
  )
  .superRefine((value, context) => {
    if (value.country === undefined && value.territory === undefined)
      context.addIssue({
        code: 'custom',
        path: ['country'],
        message: 'country is missing',
        params: {
          fault: 'field-missing',
          remedy:
            'add country: with its two-letter code, such as CA; or territory: where no one state is meant, such as Sápmi',
        },
      });
    if ((value.lat === undefined) !== (value.lon === undefined))
      context.addIssue({
        code: 'custom',
        path: [value.lat === undefined ? 'lat' : 'lon'],
        message: 'has only one half of a position',
        params: { fault: 'place-half', remedy: 'give both lat and lon, or neither' },
      });
    if (value.precision === 'withheld' && value.lat !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['lat'],
        message: 'gives the position of a place that is withheld',
        params: {
          fault: 'place-withheld',
          remedy: 'delete lat and lon, or choose precision: region',
          formRemedy: 'take the point off the map, or choose “region” under “How exactly to show it”',
        },
      });
  });

/** What may stand as the name of a withheld place, in the languages of forms and desk: it names none. */
export const withheldNames = ['Place withheld', 'Lugar reservado'] as const;
