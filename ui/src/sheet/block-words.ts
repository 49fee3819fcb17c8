// Other words for blocks, in the languages writers come from, whichever the window speaks: found, and never shown.
import type { words } from '../words';

export const blockWords: Record<keyof typeof words.blockHints, string> = {
  heading: 'heading h2 title section chapter überschrift zwischentitel titre encabezado заголовок',
  subheading: 'subheading h3 zwischenüberschrift sous-titre subtítulo подзаголовок',
  smallHeading: 'small h4 heading subheading',
  bullets: 'bulleted list ul unordered points dots aufzählung liste puces viñetas список маркированный',
  numbers: 'numbered list ol ordered steps nummeriert aufzählung numérotée numerada список нумерованный',
  tasks: 'task list todo to-do checklist checkbox tick aufgaben tâches tareas задачи',
  quotation: 'quotation quote blockquote cite zitat citation cita цитата',
  attribution: 'said who author source name speaker attribution quelle автор',
  pullQuote: 'pull quote highlight callout zitat exergue врезка цитата',
  picture: 'picture image photo figure img foto bild abbildung imagen фото картинка изображение',
  gallery: 'gallery images photos pictures slideshow carousel galerie bilder galería галерея',
  table: 'table grid rows columns spreadsheet tabelle tableau tabla таблица',
  poll: 'poll vote survey question umfrage abstimmung sondage encuesta опрос голосование',
  aside: 'aside box sidebar callout note info background kasten infobox encadré recuadro врезка справка',
  embed: 'embed video youtube vimeo tweet post map instagram link iframe einbetten vidéo видео',
  footnote: 'footnote note reference source fußnote anmerkung note nota сноска',
  divider: 'divider line rule hr separator break trennlinie linie séparateur línea линия разделитель',
  code: 'code pre preformatted program monospace quelltext código код',
};
