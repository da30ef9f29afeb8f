id: beritajatim
name: Beritajatim
hosts: beritajatim.com

[text]

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: meta[name=author] @content
body: div[itemprop=articleBody]
body: div.article-content
