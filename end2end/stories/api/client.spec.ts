// The journey of a program that was written against docs/api/openapi.json: every call is one of the generated client.

import {
  activate, cancelEmailChange, changeEmail, changePassword, confirmEmail, deleteAccount, endSession, followRegistration,
  getMe, getRegistration, inspectLink, leaveApplication, listActivity, listApplications, listSessions, reauthenticate,
  register, requestPasswordReset, resetPassword, sendSignInMail, signIn, signInByMail, signOut, signOutOthers,
} from '../../api-client/generated/index.ts';
import { becomeMember, codeIn, done, problem, test, tokenIn } from '../../clients/api.ts';
import { change } from '../../database.ts';
import { linkIn } from '../../mail-server.ts';
import {
  ACCOUNT_DELETED, ACTIVATE, ADDRESS_ABOUT_TO_CHANGE, ADDRESS_CHANGED, CONFIRM_ADDRESS, NEW_SIGN_IN, OTHER_PASSWORD,
  PASSWORD, PASSWORD_CHANGED, RESET, SIGN_IN, WRONG_PASSWORD, masked, newAddress, wrongCode,
} from '../../person.ts';
import { expect } from '../../story.ts';

const mode = 'tokens';

test.describe('a generated client @no-script', () => {
  test('signs up, looks, mistypes the code, and is in with the right one', async ({ client, mail }) => {
    const email = newAddress();
    const refused = await problem(register({ client, body: { email, password: 'canary', mode } }), 'invalid-input');
    expect(refused.errors).toEqual([{ pointer: '/password', code: 'too_short', min: 12, has: 6 }]);

    const body = { email, password: PASSWORD, mode } as const;
    const { attempt, ...registration } = await done(register({ client, body }));
    expect(registration).toMatchObject({ email, state: 'waiting' });
    const activation = await mail.newest(email, ACTIVATE);
    await expect
      .poll(async () => (await done(getRegistration({ client, auth: attempt }))).mail.state)
      .toBe('handed_over');
    const waiting = await problem(signIn({ client, body }), 'activation-needed');
    expect((await done(getRegistration({ client, auth: waiting.attempt }))).state).toBe('waiting');

    const code = codeIn(activation);
    const enter = (code: string) => activate({ client, auth: attempt, body: { code } });
    expect((await problem(enter(wrongCode(code)), 'wrong-code')).tries_left).toBe(4);
    const { token } = await done(enter(code));
    const me = await done(getMe({ client, auth: token }));
    expect(me).toMatchObject({ email, email_verified: true });
    expect(Date.parse(me.session.fresh_until)).toBeGreaterThan(Date.now());
  });

  test('activates with the link where the sign-up was made, and elsewhere with the password', async ({
    client, mail, server,
  }) => {
    const email = newAddress();
    const { attempt } = await done(register({ client, body: { email, password: PASSWORD, mode } }));
    const activation = await mail.newest(email, ACTIVATE);
    const token = tokenIn(activation);
    // All of the link does as well.
    for (const it of [token, linkIn(activation, server.url)]) {
      expect(await done(inspectLink({ client, body: { token: it } }))).toEqual({
        purpose: 'activate', state: 'works', email_masked: masked(email), same_device: false,
      });
    }
    await problem(inspectLink({ client, body: { token: token.slice(0, -1) } }), 'link-malformed');

    await problem(activate({ client, body: { token, mode } }), 'password-needed');
    await problem(activate({ client, body: { token, password: WRONG_PASSWORD, mode } }), 'wrong-password');
    await done(activate({ client, body: { token, password: PASSWORD, mode } }));
    expect(await done(inspectLink({ client, body: { token } }))).toMatchObject({ state: 'already_active' });
    await problem(activate({ client, body: { token, password: PASSWORD, mode } }), 'already-active');
    // Where it was signed up, one may follow.
    expect((await done(getRegistration({ client, auth: attempt }))).state).toBe('active');
    const followed = await done(followRegistration({ client, auth: attempt }));
    expect(await done(getMe({ client, auth: followed.token }))).toMatchObject({ email });

    const another = newAddress();
    const own = await done(register({ client, body: { email: another, password: PASSWORD, mode } }));
    const link = tokenIn(await mail.newest(another, ACTIVATE));
    const { token: session } = await done(activate({ client, auth: own.attempt, body: { token: link } }));
    expect(await done(getMe({ client, auth: session }))).toMatchObject({ email: another });
  });

  test('signs in, by password and by mail, and ends sessions once the password was shown again', async ({
    client, mail, server,
  }) => {
    const { email, token, device } = await becomeMember(client, mail);
    const wrong = await problem(signIn({ client, body: { email, password: WRONG_PASSWORD, mode } }), 'sign-in-refused');
    expect(wrong.status).toBe(401);
    const known = await done(signIn({ client, body: { email, password: PASSWORD, device, mode } }));
    // Nobody is told of a device that is known.
    const strange = await done(signIn({ client, body: { email, password: PASSWORD, mode } }));
    expect((await mail.newest(email, NEW_SIGN_IN)).to).toBe(email);
    expect(mail.mails.filter((it) => it.to === email && it.subject === NEW_SIGN_IN)).toHaveLength(1);

    const asked = await done(sendSignInMail({ client, body: { email, mode } }));
    const code = codeIn(await mail.newest(email, SIGN_IN));
    const enter = (code: string) => signInByMail({ client, auth: asked.attempt, body: { code } });
    await problem(enter(wrongCode(code)), 'wrong-code');
    const mailed = await done(enter(code));
    await problem(enter(code), 'sign-in-mail-gone');

    const { sessions } = await done(listSessions({ client, auth: token }));
    expect(sessions.map(({ current }) => current)).toEqual([true, false, false, false]);
    const { session: own } = await done(getMe({ client, auth: mailed.token }));
    const sixteenMinutes = 16 * 60 * 1000;
    change(server.database, `UPDATE vestibule_sessions SET authenticated_at = authenticated_at - ${sixteenMinutes}`);
    const end = (auth: string | undefined) => endSession({ client, auth, path: { id: own.id } });
    await problem(end(token), 'reauthentication-needed');
    const show = (password: string) => reauthenticate({ client, auth: token, body: { password } });
    await problem(show(WRONG_PASSWORD), 'wrong-password');
    const fresh = await done(show(PASSWORD));
    await problem(getMe({ client, auth: token }), 'session-required');
    const renewed = await done(end(fresh.token));
    await problem(getMe({ client, auth: mailed.token }), 'session-required');
    await problem(end(renewed.token), 'not-found');

    await done(getMe({ client, auth: known.token }));
    const alone = await done(signOutOthers({ client, auth: renewed.token }));
    for (const { token } of [known, strange]) await problem(getMe({ client, auth: token }), 'session-required');
    await done(signOut({ client, auth: alone.token }));
    await problem(getMe({ client, auth: alone.token }), 'session-required');
  });

  test('changes password and address, and sets a new password by mail', async ({ client, mail }) => {
    const member = await becomeMember(client, mail);
    const { email } = member;
    const set = (current_password: string, new_password = OTHER_PASSWORD) =>
      changePassword({ client, auth: member.token, body: { current_password, new_password } });
    await problem(set(WRONG_PASSWORD), 'wrong-password');
    expect((await problem(set(PASSWORD, email), 'invalid-input')).errors).toMatchObject([{ pointer: '/new_password' }]);
    const { token } = await done(set(PASSWORD));
    await mail.newest(email, PASSWORD_CHANGED);
    await problem(signIn({ client, body: { email, password: PASSWORD, mode } }), 'sign-in-refused');

    const [dropped, fresh] = [newAddress(), newAddress()];
    const move = (email: string) => changeEmail({ client, auth: token, body: { email } });
    expect((await problem(move('ann'), 'invalid-input')).errors).toEqual([{ pointer: '/email', code: 'no_at' }]);
    await problem(move(email), 'address-unchanged');
    await done(move(dropped));
    expect(await done(getMe({ client, auth: token }))).toMatchObject({ email, pending_email: dropped });
    const late = tokenIn(await mail.newest(dropped, CONFIRM_ADDRESS));
    await done(cancelEmailChange({ client, auth: token }));
    const gone = await problem(confirmEmail({ client, body: { token: late } }), 'link-superseded');
    expect(gone.fresh_link).toBe(false);

    await done(move(fresh));
    await mail.newest(email, ADDRESS_ABOUT_TO_CHANGE);
    const link = tokenIn(await mail.newest(fresh, CONFIRM_ADDRESS));
    expect(await done(confirmEmail({ client, body: { token: link } }))).toEqual({ email: fresh });
    await mail.newest(email, ADDRESS_CHANGED);
    const me = await done(getMe({ client, auth: token }));
    expect(me.email).toBe(fresh);
    expect(me.pending_email).toBeUndefined();

    await done(requestPasswordReset({ client, body: { email: fresh } }));
    const reset = tokenIn(await mail.newest(fresh, RESET));
    expect(await done(inspectLink({ client, body: { token: reset } }))).toMatchObject({ purpose: 'reset', state: 'works' });
    const choose = (new_password: string) => resetPassword({ client, body: { token: reset, new_password, mode } });
    expect((await problem(choose('canary'), 'invalid-input')).errors).toMatchObject([{ code: 'too_short' }]);
    const { device } = await done(choose(PASSWORD));
    await problem(getMe({ client, auth: token }), 'session-required');
    expect((await problem(choose(PASSWORD), 'link-superseded')).fresh_link).toBe(true);
    await done(signIn({ client, body: { email: fresh, password: PASSWORD, device, mode } }));
  });

  test('reads what happened, leaves applications, and deletes the account', async ({ client, mail }) => {
    const { email, token } = await becomeMember(client, mail);
    await done(signIn({ client, body: { email, password: PASSWORD, mode } }));
    const { entries, next } = await done(listActivity({ client, auth: token }));
    expect(entries.map(({ event }) => event)).toEqual(expect.arrayContaining(['registered', 'activated', 'signed_in']));
    expect(next).toBeUndefined();
    const nowhere = listActivity({ client, auth: token, query: { before: 'the beginning' } });
    expect((await problem(nowhere, 'invalid-parameter')).errors).toEqual([{ parameter: 'before', code: 'malformed' }]);

    expect(await done(listApplications({ client, auth: token }))).toEqual({ applications: [] });
    await done(leaveApplication({ client, auth: token, path: { id: 'wiki' } }));

    const remove = (password: string) => deleteAccount({ client, auth: token, body: { password } });
    await problem(remove(WRONG_PASSWORD), 'wrong-password');
    await done(remove(PASSWORD));
    await mail.newest(email, ACCOUNT_DELETED);
    await problem(getMe({ client, auth: token }), 'session-required');
    await problem(signIn({ client, body: { email, password: PASSWORD, mode } }), 'sign-in-refused');
  });
});
