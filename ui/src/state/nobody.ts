// An outlet that asks for nothing and adds nothing.
import type { Outlet } from '../wire';

export const NOBODY: Outlet = {
  name: '',
  byline: '',
  credit: '',
  language: '',
  byline_form: '',
  credit_form: '',
  headline_limit: 0,
  length: 0,
  required: [],
  categories: [],
  author_line: '',
  disclaimer: '',
  permission: '',
  places: {},
  picture_widths: [],
  pictures_at: '',
};
