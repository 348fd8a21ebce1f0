### Deutsch: Sie. Vestibule stands before sites of every kind and cannot know which: the large shops and platforms say du by
### now, but banks, railways, authorities and mail providers, whose accounts people compare with these, say Sie (and so does
### Mozilla's account). Sie is right or at most a little stiff everywhere, also to a stranger whose address somebody else
### used; du is wrong at a surgery, a lawyer's or a town hall. Buttons and links are infinitives and address nobody.
###
### No word here has an ß ("Dieses Fenster brauchen Sie nicht mehr", not "schließen"; "zu viel", not "zu groß"), so that the
### same text is right in Germany, Austria and Switzerland. Keep it so. Quotation marks „…“. People without gender: "jemand
### anderes", "die Administration".
###
### sign in: sich anmelden, Anmeldung; sign out: abmelden; sign up: sich registrieren, Registrierung; create an account: Konto
### erstellen; account: Konto; address: Adresse (E-Mail-Adresse where it stands alone); a mail: die E-Mail, Mehrzahl E-Mails;
### to mail: senden, schreiben; follow a link: öffnen; works until: gilt bis; no longer works: gilt nicht mehr; code: Code;
### password: Passwort; set: festlegen; choose: wählen; device: Gerät; browser: Browser; activate: aktivieren; confirm:
### bestätigen; change of address: Adressänderung; cancel: abbrechen; stop (veto): stoppen; take back (a change): rückgängig
### machen; take back (an account): zurückholen; lock: sperren; disable: stilllegen; operator, administrator: die
### Administration; press: drücken auf (a named button: wählen); turn on, off: einschalten, ausschalten; member: Mitglied.

## The language itself

language-name = Deutsch

## Around every page

layout-skip = Zum Inhalt springen
layout-sign-out = Abmelden
layout-error = Fehler:
layout-error-title = Fehler: { $title }
layout-back-account = Zurück zu Ihrem Konto
layout-back-security = Zurück zu „Sicherheit“
layout-help = Brauchen Sie Hilfe? { $address }
layout-problem = Das hat noch nicht geklappt

## Forms

form-busy = Einen Moment …
form-email = E-Mail-Adresse
form-password = Passwort
form-new-password = Neues Passwort
form-show = Anzeigen
form-hide = Verbergen
form-show-password = Passwort anzeigen
form-hide-password = Passwort verbergen
form-show-current-password = Aktuelles Passwort anzeigen
form-hide-current-password = Aktuelles Passwort verbergen
form-show-new-password = Neues Passwort anzeigen
form-hide-new-password = Neues Passwort verbergen
form-caps-lock = Die Feststelltaste ist aktiv
form-count = { $has } von { $min } Zeichen
form-count-enough = Lang genug
form-code-sends-itself = Sobald alle sechs Ziffern da sind, wird der Code von selbst gesendet.

## What is wrong with an address, beside its field

email-empty = Geben Sie Ihre E-Mail-Adresse ein
email-too-long = Geben Sie eine kürzere Adresse ein; diese ist zu lang für Mailserver
email-no-at = Es fehlt das @; eine Adresse sieht aus wie name@example.org
email-two-ats = Die Adresse enthält zwei @; es gehört nur eines hinein
email-several = Das sind mehrere Adressen; geben Sie eine ein
email-no-name = Vor dem @ fehlt etwas
email-no-domain = Nach dem @ fehlt etwas wie example.org
email-space = Lassen Sie das Leerzeichen in der Mitte weg
email-comma = Die Adresse enthält ein Komma; setzen Sie einen Punkt, falls dieser gemeint ist
email-invisible = Tippen Sie die Adresse ein, statt sie einzufügen; sie enthält etwas Unsichtbares
email-sign-before = Lassen Sie das Zeichen { $sign } vor dem @ weg; an dieser Stelle kommt es in keiner Adresse vor
email-sign-after = Lassen Sie das Zeichen { $sign } nach dem @ weg; dort kommt es in keiner Adresse vor
email-wide = Vor dem @ sind hier nur Buchstaben von a bis z möglich; { $sign } ist doppelt so breit, geben Sie es in normaler Breite ein
email-not-a-to-z = Vor dem @ sind hier nur Buchstaben von a bis z möglich; { $sign } gehört nicht dazu
email-leading-hyphen = Lassen Sie den Bindestrich am Anfang weg
email-dots = Nach dem @ ist ein Punkt zu viel, oder daneben fehlt etwas
email-hyphen = Nach dem @ ist ein Bindestrich zu viel, am Anfang oder neben einem Punkt
email-no-dot = Nach dem @ fehlt eine Endung wie .org oder .com
email-number = Nach dem @ muss ein Name wie example.org stehen, keine Zahl
email-domain = Prüfen Sie den Teil nach dem @; er sollte aussehen wie example.org

## What is wrong with a password, beside its field

password-hint = Mindestens { $min } Zeichen. Ein paar Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.
password-empty = Geben Sie ein Passwort ein
password-too-short = Verwenden Sie mindestens { $min } Zeichen; bis jetzt sind es { $has }
password-too-long = Verwenden Sie höchstens 256 Zeichen
password-control-character = Lassen Sie Tabulatoren und andere unsichtbare Zeichen weg
password-personal = Wählen Sie etwas anderes als Ihre Adresse oder den Namen dieser Website; beides wird zuerst probiert
password-common = Wählen Sie ein anderes; dieses benutzen viele, deshalb wird es zuerst probiert
password-guessable = Wählen Sie eines, das schwerer zu erraten ist; gut sind drei oder vier Wörter ohne Zusammenhang
password-wrong = Das ist nicht das Passwort dieses Kontos
password-enter = Geben Sie Ihr Passwort ein

## Too many tries

tries-seconds = { $count ->
    [one] Zu viele Versuche. Bitte warten Sie { $count } Sekunde
   *[other] Zu viele Versuche. Bitte warten Sie { $count } Sekunden
}
tries-minutes = { $count ->
    [one] Zu viele Versuche. Bitte warten Sie { $count } Minute
   *[other] Zu viele Versuche. Bitte warten Sie { $count } Minuten
}
tries-hours = { $count ->
    [one] Zu viele Versuche. Bitte warten Sie { $count } Stunde
   *[other] Zu viele Versuche. Bitte warten Sie { $count } Stunden
}
tries-days = { $count ->
    [one] Zu viele Versuche. Bitte warten Sie { $count } Tag
   *[other] Zu viele Versuche. Bitte warten Sie { $count } Tage
}

## What is wrong with a code from an email, beside its field

code-wrong = { $left ->
    [one] Das ist nicht der Code aus der neuesten E-Mail. Sie haben noch einen Versuch
   *[other] Das ist nicht der Code aus der neuesten E-Mail. Sie haben noch { $left } Versuche
}
code-exhausted = Zu viele falsche Codes; im Moment gilt deshalb keiner. Benutzen Sie den Link in der E-Mail
code-expired = Dieser Code ist zu alt. Fordern Sie eine neue E-Mail an
code-malformed = Geben Sie die sechs Ziffern aus der E-Mail ein

## Days and moments. Dates and times are written by rule; these words go around them.

moment-today = heute um { $time }
moment-tomorrow = morgen um { $time }
moment-yesterday = gestern um { $time }
moment-day = { $day } um { $time }
day-today = heute
day-tomorrow = morgen
day-yesterday = gestern

## Browsers and what they run on

browser-on = { $browser } auf { $system }
browser-unknown = Unbekannter Browser
browser-unknown-on = Unbekannter Browser auf { $system }

## Messages shown once, above the heading of the next page

flash-password-reset = Ihr Passwort ist geändert. Melden Sie sich damit an.
flash-password-changed = Ihr Passwort ist geändert. Alle anderen Geräte wurden abgemeldet.
flash-mail-sent = Eine weitere E-Mail ist unterwegs. Es gilt die neueste.
flash-new-address-mailed = Ein Link an die neue Adresse ist unterwegs.
flash-email-changed = Ihre E-Mail-Adresse ist geändert.
flash-other-email-changed = Die Adresse des anderen Kontos ist geändert. Wenn Sie dessen Passwort nicht selbst gewählt haben, kennt es jemand anderes: Legen Sie ein neues fest.
flash-email-kept = Die Änderung ist abgebrochen. Ihre Adresse bleibt, wie sie ist.
flash-address-is-yours = Das ist bereits Ihre Adresse; es hat sich nichts geändert.
flash-no-email-change = Es war keine Änderung mehr offen. Das ist jetzt Ihre Adresse.
flash-changed-meanwhile = Ihr Konto wurde im selben Moment in einem anderen Fenster geändert; hier ist deshalb nichts geschehen. Versuchen Sie es noch einmal.
flash-session-ended = Das Gerät ist abgemeldet.
flash-others-ended = Alle anderen Geräte sind abgemeldet.
flash-activated = Ihr Konto ist aktiv.
flash-session-over = Sie sind hier nicht mehr angemeldet. Melden Sie sich an, um fortzufahren.
flash-press-again = Danke. Drücken Sie nun noch einmal auf die Schaltfläche.
flash-notices-on = E-Mails zu neuen Geräten sind eingeschaltet.
flash-notices-off = E-Mails zu neuen Geräten sind ausgeschaltet.

## Shared by several pages

ways-forgotten = Passwort vergessen
