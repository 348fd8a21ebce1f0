// Two libraries for Django, in a project of a few lines.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allow, behindTls, register, test, type Client } from '../clients/client.ts';
import { fill } from '../clients/fill.ts';
import { startProgram } from '../clients/program.ts';
import { python } from '../clients/python.ts';
import { browsing, type SecureSite } from '../clients/site.ts';
import { change } from '../database.ts';
import { fillInSignIn, newAddress } from '../person.ts';
import { arriveAt, expect } from '../story.ts';

test.use(browsing);

const SETTINGS = `
SECRET_KEY = "for tests"
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "urls"
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions", "django.contrib.messages"]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
TEMPLATES = [{
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
    "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
}]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}}
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
LOGIN_REDIRECT_URL = "/"
`;

/** A page that says who it is. */
const URLS = `
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.urls import include, path

@login_required(login_url="LOGIN")
def home(request):
    return JsonResponse({"id": request.user.id, "name": request.user.username, "email": request.user.email})

urlpatterns = [path("", home), path("BELOW/", include("LIBRARY"))]
`;

async function startDjango(site: SecureSite, client: Client, own: string, [login, below, library]: string[]) {
  writeFileSync(join(client.directory, 'settings.py'), SETTINGS + own);
  const urls = URLS.replace('LOGIN', login).replace('BELOW', below).replace('LIBRARY', library);
  writeFileSync(join(client.directory, 'urls.py'), urls);
  const packages = ['django==5.2.19', 'mozilla-django-oidc==5.0.2', 'django-allauth[socialaccount]==65.22.1'];
  const interpreter = python('django-5.2.19', ...packages);
  const env = {
    DJANGO_SETTINGS_MODULE: 'settings',
    PYTHONPATH: client.directory,
    REQUESTS_CA_BUNDLE: site.site.certificate.authority,
  };
  const run = `import django.core.management as it
it.execute_from_command_line(["manage", "migrate", "-v0"])
it.execute_from_command_line(["manage", "runserver", "--noreload", "127.0.0.1:${client.values.port}"])`;
  client.processes.push(
    await startProgram(client.directory, Number(client.values.port), [interpreter, '-c', run], env),
  );
}

test('mozilla-django-oidc: finds the account by sub, and learns of the sign-out when it asks again', async ({
  page,
  site,
  client,
  email,
}) => {
  const origin = await behindTls(site, client);
  client.values.client_secret = register(site, client, '--redirect', `${origin}/oidc/callback/`);
  const settings = fill(client.directory, 'mozilla-django-oidc.py', client.values);
  fill(client.directory, 'mozilla-django-oidc-backend.py', client.values, (text) => {
    writeFileSync(join(client.directory, 'vestibule.py'), text);
    return text;
  });
  // It would ask again after a minute.
  const own = `exec(open(${JSON.stringify(settings)}).read())\nOIDC_RENEW_ID_TOKEN_EXPIRY_SECONDS = 2\n`;
  await startDjango(site, client, own, ['/oidc/authenticate/', 'oidc', 'mozilla_django_oidc.urls']);
  const who = async () => JSON.parse(await page.locator('body').innerText());

  await page.goto(origin);
  await allow(page);
  await expect(page).toHaveURL(`${origin}/`);
  const first = await who();
  expect(first).toMatchObject({ name: expect.stringMatching(/^[\w-]{22}$/), email });

  const other = newAddress();
  change(
    site.server.database,
    `UPDATE vestibule_users SET email = '${other}', email_key = '${other}' WHERE email = '${email}'`,
  );
  await expect(async () => {
    await page.goto(origin);
    expect(await who()).toEqual({ ...first, email: other });
  }).toPass({ timeout: 15_000 });

  await site.signOut(page);
  await expect(async () => {
    await page.goto(origin);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in', { timeout: 500 });
  }).toPass({ timeout: 15_000 });
});

test('django-allauth: finds the account by sub, whatever becomes of the address', async ({
  page,
  site,
  client,
  email,
}) => {
  const origin = await behindTls(site, client);
  client.values.client_secret = register(
    site,
    client,
    '--redirect',
    `${origin}/accounts/oidc/vestibule/login/callback/`,
  );
  const settings = fill(client.directory, 'django-allauth.py', client.values);
  await startDjango(site, client, `exec(open(${JSON.stringify(settings)}).read())\n`, [
    '/accounts/oidc/vestibule/login/',
    'accounts',
    'allauth.urls',
  ]);
  const who = async () => JSON.parse(await page.locator('body').innerText());
  const signIn = async () => {
    await page.goto(origin);
    await page.getByRole('button', { name: 'Continue' }).click();
  };

  await signIn();
  await allow(page);
  await expect(page).toHaveURL(`${origin}/`);
  const first = await who();
  expect(first).toMatchObject({ email });

  const other = newAddress();
  change(
    site.server.database,
    `UPDATE vestibule_users SET email = '${other}', email_key = '${other}' WHERE email = '${email}'`,
  );
  // It has a session of its own and no way to be told; that one is over when its cookie is.
  await page.context().clearCookies({ name: 'sessionid' });
  await signIn();
  await expect(page).toHaveURL(`${origin}/`);
  expect((await who()).id).toBe(first.id);

  await site.signOut(page);
  await page.context().clearCookies({ name: 'sessionid' });
  await signIn();
  await arriveAt(page, 'Sign in');
  await fillInSignIn(page, other);
  await expect(page).toHaveURL(`${origin}/`);
  expect((await who()).id).toBe(first.id);
});
