id: kbr
name: KBR
hosts: kbr.id

[text]

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: meta[name=author] @content
body: .article-content
