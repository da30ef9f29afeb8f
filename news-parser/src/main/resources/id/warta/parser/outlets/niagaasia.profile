id: niagaasia
name: Niaga.Asia
hosts: niaga.asia

[text]

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: meta[name=author] @content
body: .entry-content
