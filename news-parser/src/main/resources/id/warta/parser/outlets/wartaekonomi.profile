id: wartaekonomi
name: Warta Ekonomi
hosts: wartaekonomi.co.id

[text]
dateline: WE Online

[page]
headline: article h1
published: time @datetime
body: .articlePostContent
drop: p:has(> a:contains(Baca Juga)), .baca-juga
