## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

terms-accept = Aceito os { $link }
terms-accept-link = termos de uso (abrem em uma nova aba)
terms-accept-missing = Marque a caixa para aceitar os termos de uso
terms-accept-outdated = Os termos de uso acabaram de mudar. Leia os novos e marque a caixa de novo

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = Termos de uso
terms-changed = Nossos termos de uso mudaram desde que você os aceitou. Para continuar, leia e aceite os novos.
terms-first = Para acessar sua conta, leia e aceite nossos termos de uso.
terms-button = Continuar
terms-otherwise = Se você não os aceitar, pode sair e decidir depois, ou excluir sua conta.

## In the list of what happened to an account

event-terms-accepted = Termos de uso aceitos
about-terms-version = versão { $version }
