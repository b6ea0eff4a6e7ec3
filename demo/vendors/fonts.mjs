// Glyphworks' letters: a style sheet from elsewhere that tells its maker of every visit.
import { cookie, reply } from './reply.mjs';

/** @type {Record<string, import('../server.mjs').Handler>} */
export const fonts = {
  '/vendor/fonts.css': reply(
    'text/css; charset=utf-8',
    `:root { --display: 'Didot', 'Bodoni 72', 'Bodoni MT', 'Playfair Display', 'Times New Roman', 'DejaVu Serif', serif; }
h1:not(:lang(ar)) { font-style: italic; }`,
    cookie('glyphworks', 30),
  ),
};
