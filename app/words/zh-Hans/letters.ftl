## Around every letter

letter-or-open = 或打开此网址：
letter-button-in-text = { $button }：
letter-help = 帮助：{ $address }

## Said by several letters

letter-link-until = 链接在 { $until } 之前有效。
letter-was-you = 如果是您本人操作，则无需任何处理。
letter-all-well = 时间：{ $at }。如果是您本人操作，则一切正常。
letter-lock = 不是您本人操作？请锁定您的账号。锁定后，所有设备都将退出登录，您的密码将失效；随后我们会通过邮件向您发送链接，用于设置新密码。
letter-lock-button = 锁定我的账号
letter-set-password = 不是您本人操作？请立即设置新密码。设置后，所有设备都将退出登录。
letter-set-password-button = 设置新密码

## activate: the first mail, which proves that whoever signed up reads this address

letter-activate-subject = 激活您的 { $site } 账号
letter-activate-heading = 激活您的账号
letter-activate-preview = 确认邮箱即可完成注册。链接在 { $until } 之前有效。
letter-activate-why = 您本人或他人使用您的邮箱地址注册了 { $site }。
letter-activate-button = 激活我的账号
letter-activate-code = 或在您注册的窗口中输入此验证码：
letter-activate-not-you = 不是您注册的？无需理会，也不会因此创建账号。您也可以打开链接，点击“{ $button }”。

## activation-reminder: once, some time after an activation link was sent and not used

letter-activation-reminder-subject = 您的 { $site } 账号尚未激活
letter-activation-reminder-heading = 您的账号尚未激活
letter-activation-reminder-preview = 请激活账号，否则注册信息将于 { $day }删除。
letter-activation-reminder-why = 您本人或他人使用您的邮箱地址注册了 { $site }。该账号尚未激活。
letter-activation-reminder-button = 激活我的账号
letter-activation-reminder-otherwise = 如果不作处理，注册信息将于 { $day }删除。我们只提醒这一次。不是您注册的？请打开链接，点击“{ $button }”。

## already-registered: instead of an activation link, when the address has an account already

letter-already-registered-subject = 您已有 { $site } 账号
letter-already-registered-heading = 您已有账号
letter-already-registered-preview = 请登录，或设置新密码。
letter-already-registered-why = 您本人或他人使用您的邮箱地址尝试注册 { $site }。您已有账号，因此没有新建或更改任何内容。
letter-already-registered-button = 登录
letter-already-registered-forgot = 忘记密码？请在此设置新密码：
letter-already-registered-not-you = 不是您本人操作？忽略此邮件即可。没有您的密码，任何人都无法登录。

## reset-password: the link to set a new password

letter-reset-password-subject = 设置新的 { $site } 密码
letter-reset-password-heading = 设置新密码
letter-reset-password-button = 设置新密码
letter-reset-password-asked = 您本人或他人使用您的邮箱地址，申请为您的 { $site } 账号设置新密码。
letter-reset-password-operator = { $site } 的管理员向您发送了此链接，用于为您的账号设置新密码。
letter-reset-password-operator-activated = { $site } 的管理员已激活您的账号。请设置密码。
letter-reset-password-operator-locked = { $site } 的管理员已锁定您的账号：密码已移除，所有设备均已退出登录。
letter-reset-password-change-stopped = 您的 { $site } 账号的邮箱更换已被阻止或撤销。可能有他人知道密码，因此我们已移除密码，并让所有设备退出登录。
letter-reset-password-locked = 您已锁定您的 { $site } 账号。密码已移除，所有设备均已退出登录。
letter-reset-password-until = 链接在 { $until } 之前有效，仅可使用一次。
letter-reset-password-until-activates = 链接在 { $until } 之前有效，仅可使用一次。您的账号也将同时激活。
letter-reset-password-none = 在您设置密码之前，任何人都无法使用密码登录。
letter-reset-password-not-you = 不是您本人操作？忽略此邮件即可，您的密码保持不变。
letter-reset-password-no-need = 不需要新密码？忽略此邮件即可，您的密码保持不变。

## sign-in: the link and the code to sign in by mail

letter-sign-in-subject = 登录 { $site }
letter-sign-in-heading = 登录
letter-sign-in-preview = 链接和验证码在 { $until } 之前有效。
letter-sign-in-why = 您本人或他人使用您的邮箱地址申请登录 { $site }。
letter-sign-in-button = 登录
letter-sign-in-code = 或在您申请登录的窗口中输入此验证码：
letter-sign-in-until = 两者均在 { $until } 之前有效，仅可使用一次。
letter-sign-in-not-you = 不是您本人操作？无需理会，也不要把验证码告诉任何人。没有验证码，任何人都无法登录。

## new-sign-in: the notice after a sign-in from a device that is new to the account

letter-new-sign-in-subject = 您的 { $site } 账号有新的登录
letter-new-sign-in-heading = 您的账号有新的登录
letter-new-sign-in-preview = { $device }，{ $at }。
letter-new-sign-in-why = 有新设备登录了您的 { $site } 账号：{ $device }，{ $at }。
letter-new-sign-in-more = { $count ->
   *[other] 此后又有 { $count } 台新设备登录。如果是您本人操作，则无需任何处理。
}
letter-new-sign-in-off = 如需关闭此类邮件：

## notices-off: the last of those notices

letter-notices-off-subject = { $site } 不再发送新设备提醒邮件
letter-notices-off-heading = 新设备提醒邮件已关闭
letter-notices-off-why = 您的 { $site } 账号的新设备提醒邮件已于 { $at } 关闭。
letter-notices-off-was-you = 如果是您本人操作，则无需任何处理。您可以在账号中重新开启。

## password-changed: the notice after every change of password

letter-password-changed-subject = 您的 { $site } 密码已修改
letter-password-changed-heading = 您的密码已修改
letter-password-changed-why = 您的 { $site } 账号的密码已于 { $at } 修改。

## confirm-new-email: to a new address, to prove that the account's owner reads it

letter-confirm-new-email-subject = 确认您的 { $site } 新邮箱
letter-confirm-new-email-heading = 确认您的新邮箱
letter-confirm-new-email-why = 您本人或他人申请将一个 { $site } 账号的邮箱更换为此邮箱。
letter-confirm-new-email-button = 确认此邮箱
letter-confirm-new-email-until = 链接在 { $until } 之前有效。在您打开链接确认之前，不会有任何改动。
letter-confirm-new-email-not-you = 不是您本人操作？无需理会，此邮箱不会被使用。

## email-change-requested: to the old address, as soon as a change is asked for

letter-email-change-requested-subject = 您的 { $site } 账号即将更换邮箱
letter-email-change-requested-heading = 您的账号即将更换邮箱
letter-email-change-requested-preview = 如果不是您本人操作，可在此阻止。
letter-email-change-requested-why = 您本人，或登录了您的 { $site } 账号的他人，申请将账号邮箱更换为 { $address }。新邮箱确认后即会更换。
letter-email-change-requested-was-you = 如果是您本人操作，则无需任何处理。
letter-email-change-requested-not-you = 不是您本人操作？请阻止更换。阻止后，所有设备也将退出登录，您的密码将失效；随后我们会通过邮件向您发送链接，用于设置新密码。
letter-email-change-requested-button = 阻止更换

## email-changed: to the old address, after the change

letter-email-changed-subject = 您的 { $site } 账号已更换邮箱
letter-email-changed-heading = 您的账号已更换邮箱
letter-email-changed-preview = 如果不是您本人操作，可在此撤销。
letter-email-changed-why = 您的 { $site } 账号现已使用另一个邮箱。我们不再向此邮箱发送邮件。
letter-email-changed-was-you = 如果是您自己更换的，则无需任何处理。
letter-email-changed-not-you = 不是您本人操作？请撤销更换。撤销后，账号将恢复使用此邮箱，所有设备都将退出登录，您的密码将失效；随后我们会通过邮件向您发送链接，用于设置新密码。
letter-email-changed-button = 撤销更换

## account-deleted: the receipt after an account was deleted

letter-account-deleted-subject = 您的 { $site } 账号已删除
letter-account-deleted-heading = 您的账号已删除
letter-account-deleted-preview = 已于 { $at } 删除。这是有关此账号的最后一封邮件。
letter-account-deleted-why = 您的 { $site } 账号及其中的所有内容已于 { $at } 删除。
letter-account-deleted-why-operator = 您的 { $site } 账号及其中的所有内容已由管理员于 { $at } 删除。
letter-account-deleted-last = 这是有关此账号的最后一封邮件。您可以随时使用此邮箱重新注册。
letter-account-deleted-not-you = 不是您本人操作？请尽快联系 { $address }。
letter-account-deleted-not-you-alone = 不是您本人操作？说明有他人知道您的密码。如果您在其他地方也使用该密码，请一并修改。
letter-account-deleted-questions = 有疑问？请联系 { $address }。
