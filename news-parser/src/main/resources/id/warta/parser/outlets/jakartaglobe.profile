id: jakartaglobe
name: Jakarta Globe
hosts: jakartaglobe.id

[text]

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: meta[name=author] @content
body: .content-body
