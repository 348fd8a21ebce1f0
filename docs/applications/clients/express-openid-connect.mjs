// npm install express express-session express-openid-connect
import express from 'express';
import { MemoryStore } from 'express-session';
import oidc from 'express-openid-connect';

const app = express();
app.use(
  oidc.auth({
    issuerBaseURL: '{{accounts}}',
    baseURL: '{{origin}}',
    clientID: '{{client_id}}',
    clientSecret: '{{client_secret}}',
    secret: process.env.SECRET, // of its own cookies
    authorizationParams: { response_type: 'code', scope: 'openid email' },
    idpLogout: true,
    // Registered here as {{origin}}/backchannel-logout. Use a store that outlives the program.
    backchannelLogout: { store: new MemoryStore() },
  }),
);
app.get('/', (request, response) => response.json(request.oidc.idTokenClaims));
app.listen({{port}}, '127.0.0.1');
