import type { data as english } from '../../en/carry/data.ts';

export const data: Readonly<Record<keyof typeof english, string>> = {
  data: 'Datos abiertos',
  dataLead:
    'Todo lo de aquí se puede llevar: para leerlo con programas, guardarlo, dibujarlo o construir sobre ello. Lo que sale lleva consigo su origen.',
  dataTermsTitle: 'Qué pedimos',
  dataLicence:
    'Los textos están bajo CC BY-SA 4.0, salvo que un registro diga otra cosa: nombre el archivo y la entrada, y compártalo con la misma licencia.',
  dataCare:
    'Mantenga la frase de origen, la solidez de las afirmaciones y la nota de cuidado. Un lugar reservado o un nombre que no se dice protege a alguien: por favor, no intente averiguarlo.',
  dataWithdrawn: 'Lo retirado consta en archive.json. Bórrelo de su copia.',
  dataLeftOut:
    'No se incluye el registro de personas, ni quién se nombra en una entrada y por qué. Tampoco lo que los archivos guardan para quienes los cuidan. Las páginas hablan de las personas una por una, y una lista de ellas no es asunto de nadie.',
  dataFilesTitle: 'Archivos',
  dataShapeTitle: 'La forma y cómo cambia',
  dataShape:
    'Esta es la versión {version} de la forma, según el versionado semántico: un campo nuevo sube el segundo número; un campo que desaparece o cambia de sentido, el primero. Las fechas siguen ISO 8601-2, como 1969-07/1976~.',
  dataTerms: 'Términos propios en las afirmaciones',
  dataJson: 'El archivo entero, un registro por línea, con los relatos en Markdown.',
  dataSchema: 'Qué significa cada campo, para programas.',
  dataCsv: 'Una tabla de cada tipo, para hojas de cálculo:',
  dataPackage: 'Lo que describe las tablas (Frictionless Data Package).',
  dataConcepts: 'Temas, prácticas y todos los vocabularios como conceptos (SKOS):',
  dataClaims: 'Quién recibió qué de quién, con pruebas (PROV-O, Turtle).',
  dataPlaces: 'Lugares que se pueden mostrar, con la exactitud permitida (GeoJSON).',
  dataGraph: 'El linaje como grafo, para Gephi y otros (GraphML).',
  dataSources: 'Todas las fuentes, para gestores de referencias:',
  dataOai: 'Para recolectores de bibliotecas (OAI-PMH).',
  dataMarkdown: 'Cada entrada está también en Markdown: mira “Citar” en su página.',
  dataLlms: 'Lo mismo en breve, para programas que leen para la gente.',
  feedNews: 'nuevo y cambiado',
  feedOf: 'Novedades: {what}',
  dataFeeds: 'Novedades de todo el archivo, de cada tipo y cada tema, en Atom y JSON Feed:',
  termFrom: 'de qué vino algo',
  termTo: 'quién lo recibió',
  termCarried: 'una práctica o principio que pasó',
  termChannel: 'cómo pasó, o que no pasó',
  termStanding: 'qué tan sustentada está la afirmación',
  termSaidBy: 'con la palabra de quién',
  termPassed: 'cuándo pasó',
  termDisputedBy: 'una fuente que la contradice',
  termUnmentionedBy: 'una fuente que debería decirlo y no lo dice',
  termContext: 'una fuente que muestra su entorno',
  termClaim: 'que algo pasó o no pasó, con la palabra de alguien',
  feedRights:
    'CC BY-SA 4.0, si una entrada no dice otra cosa. Nombra la entrada, su dirección y la frase que cuenta de dónde viene.',
  feedAbout: 'Sobre: {what}',
};
