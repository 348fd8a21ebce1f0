// npm install oidc-client-ts; register it with --public and --origin {{origin}}
import { UserManager, WebStorageStateStore } from 'oidc-client-ts';

export const vestibule = new UserManager({
  authority: '{{accounts}}',
  client_id: '{{client_id}}',
  redirect_uri: '{{origin}}/callback',
  post_logout_redirect_uri: '{{origin}}/',
  scope: 'openid email offline_access',
  loadUserInfo: true,
  // All tabs share one sign-in.
  userStore: new WebStorageStateStore({ store: localStorage }),
});

if (location.pathname === '/callback') {
  await vestibule.signinCallback();
  location.replace('/');
}
