id: poskota
name: Poskota
hosts: poskota.co.id

[text]
dateline: POSKOTANEWS.COM
brand: Pos Kota

[page]
headline: h1
published: .date, time
writer: meta[name=author] @content
body: div[itemprop=articleBody]
drop: .ads
