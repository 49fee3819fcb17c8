// Starts the narrow window from which a piece is copied field by field. Its address names the piece.
import '@fontsource-variable/inter/wght.css';
import './style/tokens.css';
import './style/base.css';
import { mount } from 'svelte';
import Fields from './fields/Fields.svelte';
import { language } from './words/language';

document.documentElement.lang = language;
const piece = new URLSearchParams(location.search).get('piece') ?? '';
mount(Fields, { target: document.getElementById('window')!, props: { piece } });
