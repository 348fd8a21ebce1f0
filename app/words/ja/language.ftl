### The page on which people choose the language and the time zone, and the ways to it.

language-title = 言語
language-title-with-zone = 言語とタイムゾーン
language-about = ページとメールの言語、お使いの地域の時刻
language-not-offered = 一覧にある言語から選択してください
language-zone = タイムゾーン
language-zone-hint = ページとメールの時刻は、このタイムゾーンで表示されます。
language-zone-of-site = このサイトの標準（{ $offset }）
language-no-such-zone = 一覧からタイムゾーンを選択してください
language-save-zone = タイムゾーンを保存
language-link = 言語：{ $language }
