id: rmid
name: RM.id
hosts: rm.id

[text]
brand: Rakyat Merdeka

[page]
headline: h1
published: .date, time
writer: meta[name=author] @content
body: div.content-berita
drop: .baca-juga
