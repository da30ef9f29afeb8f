id: tirto
name: Tirto.id
hosts: tirto.id

[text]

[page]
headline: h1.article-title
published: .byline div:contains(Terbit)
writer: .byline a.reporter-name
writer: meta[property=article:author] @content
body: .content-text-editor
caption: figcaption
tag: .tags a, .tag-list a
drop: .baca-holder, [id^=gpt-]
untrusted: keywords
