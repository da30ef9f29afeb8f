id: suaramerdeka
name: Suara Merdeka
hosts: suaramerdeka.com

[text]

[page]
headline: h1
published: meta[name=content_PublishedDate] @content
writer: meta[name=author] @content
body: div[itemprop=articleBody]
body: .read__content
drop: p:has(strong.readmore), ins
