### The page on which people choose the language and the time zone, and the ways to it.

# The page's title, for visitors who are not signed in.
language-title = Language
# The page's title, for members; also the name of the way to it on the page of the account.
language-title-with-zone = Language and time zone
# Below that name on the page of the account: what one can do there.
language-about = In which words we write to you, and what time it is where you are
# Where a language was chosen that is not among those offered.
language-not-offered = Choose one of these languages
# The label of the list of time zones.
language-zone = Time zone
# Below that label.
language-zone-hint = Pages and mails say their times in it.
# The first entry of the list.
# $offset (String) - such as UTC+1
language-zone-of-site = The usual one of this site ({ $offset })
# Where a time zone was chosen that is not in the list.
language-no-such-zone = Choose a time zone from the list
# A button.
language-save-zone = Save the time zone
# The name of the link at the end of every page, for people who do not see it; they hear the language in its own words.
# $language (String) - the language of the page, in itself
language-link = Language: { $language }
