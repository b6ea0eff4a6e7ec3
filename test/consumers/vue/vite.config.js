import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const isCustomElement = (/** @type {string} */ tag) => tag.startsWith('assent-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
