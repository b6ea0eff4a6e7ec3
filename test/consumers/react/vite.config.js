import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    rollupOptions: {
      input: ['index.html', 'hydrated.html'],
      // On a busy machine it would warn of its own plugins.
      checks: { bundlerTimings: false },
    },
  },
});
