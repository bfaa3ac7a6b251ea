import type { deskPage as english } from '../en/desk-page.ts';

/** Words of the pages that hold the desk and its changes, in Spanish. */
export const deskPage: Readonly<Record<keyof typeof english, string>> = {
  deskTitle: 'Mesa de trabajo',
  deskLead: 'Formularios para cada tipo de entrada de este archivo, con una vista previa y la revisión al lado.',
  deskOpening: 'La mesa se está abriendo. Es una página grande y puede tardar un momento.',
  deskNeedsScript:
    'La mesa necesita script. Sin él puedes {form}, o editar los archivos de la carpeta {folder} como explica CONTRIBUTING.md, que está al lado.',
  deskForm: 'usar el formulario que no pide cuenta',
  deskBack: 'Volver a {name}',
  deskNone:
    'Esta copia del sitio no tiene mesa en la que escribir. Puedes {form}, o editar los archivos de la carpeta {folder} como explica CONTRIBUTING.md, que está al lado.',
  deskNoneInDevelopment:
    'El servidor de desarrollo no tiene mesa en la que escribir. Puedes {form}, o editar los archivos de la carpeta {folder} como explica CONTRIBUTING.md, que está al lado.',
  deskAtHome:
    'Con los archivos en tu propia computadora, {command} abre una mesa allí. Lo que guardas es un borrador, en una rama propia, hasta que lo publicas.',
  changes: 'Cambios',
  changesLead: 'Lo que espera una mirada antes de publicarse en este archivo.',
  changesFetched: 'Buscando los cambios…',
  changesNeedScript:
    'Esta página necesita script. Sin él, git muestra lo que espera: cada cambio es una rama, y {command} las enumera.',
  changesAtForge: 'Lo que se escribe en la mesa de este sitio se revisa donde se guardan sus archivos: {requests}.',
  changesRequests: 'las solicitudes abiertas',
  changesNoDrafts:
    'La mesa de esta copia escribe directamente en los archivos, así que nada espera revisión. Con los archivos en tu propia computadora, {command} abre una mesa cuyos cambios se revisan en esta página.',
  changesNoDesk:
    'Esta copia del sitio no tiene mesa en la que escribir, así que aquí nada espera. Con los archivos en tu propia computadora, {command} abre una mesa cuyos cambios se revisan en esta página.',
};
