### The page on which people choose the language and the time zone, and the ways to it.

language-title = 语言
language-title-with-zone = 语言和时区
language-about = 页面和邮件使用的语言，以及您所在地的时间
language-not-offered = 请从列表中选择一种语言
language-zone = 时区
language-zone-hint = 页面和邮件中的时间均按此时区显示。
language-zone-of-site = 本站默认时区（{ $offset }）
language-no-such-zone = 请从列表中选择时区
language-save-zone = 保存时区
language-link = 语言：{ $language }
