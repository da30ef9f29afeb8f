id: cnaindonesia
name: CNA Indonesia
hosts: cna.id

[text]
dateline: CNA

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: meta[name=author] @content
body: .field--name-body
