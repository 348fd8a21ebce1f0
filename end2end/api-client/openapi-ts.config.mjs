export default {
  input: '../../docs/api/openapi.json',
  output: { path: 'generated', importFileExtension: '.ts' },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
};
