id: kbr
name: KBR
hosts: kbr.id

[text]
dateline: KBR68H
brand: Portal KBR

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: meta[name=author] @content
body: .article-content
