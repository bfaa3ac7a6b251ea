import type { cite as english } from '../../en/carry/cite.ts';

export const cite: Readonly<Record<keyof typeof english, string>> = {
  citeIt: 'Citar',
  citeTitle: 'Citar “{title}”',
  citeLead:
    'Maneras de nombrar esta página para que otras personas la encuentren, y sus fuentes. Habla de gente que transmitió algo: nómbrala también.',
  permanentAddress: 'Dirección permanente',
  permanentLead: 'Se mantiene aunque la entrada cambie de nombre.',
  revision: 'Versión',
  revisionOf: '{n}, del {date}; publicada por primera vez el {first}',
  revisionOnly: '1, del {date}',
  revisionUnknown: 'No se sabe: esta copia del sitio se hizo sin su historial. Indica el día en que la leyó.',
  credited: 'Hecha por',
  licence: 'Licencia',
  inStyles: 'En seis estilos',
  forManagers: 'Para gestores de referencias',
  forManagersLead:
    'Para añadirla a Zotero, usa su botón en tu navegador, aquí o en la página de la entrada; o abre con él el archivo RIS. Como archivos:',
  sourceFiles: 'Fuentes como archivos ({n}):',
  restsOn: 'En qué se apoya',
  restsOnLead: 'Cada fuente de esta página, en estilo {style}, con cómo la conocemos y de quién son las palabras.',
  styleHasNone: '{style} no tiene forma para una fuente así: toma otro estilo.',
  inStyle: 'Lo mismo en estilo {style}',
  originCard: 'Para otro sitio',
  originCardLead: 'Un trozo de página para copiar: qué es, de dónde vino, su dirección y licencia. No carga nada.',
  copyIt: 'Copiar',
  copied: 'Copiado.',
  asMarkdown: 'Lo mismo en Markdown',
  citeSource: 'Citar esta fuente',
};
