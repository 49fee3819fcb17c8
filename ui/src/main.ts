// Starts the window.
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import 'prosemirror-view/style/prosemirror.css';
import 'prosemirror-gapcursor/style/gapcursor.css';
import './style/tokens.css';
import './style/base.css';
import './style/page.css';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.getElementById('window')! });
