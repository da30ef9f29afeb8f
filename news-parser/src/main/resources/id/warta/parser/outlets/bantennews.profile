id: bantennews
name: BantenNews
hosts: bantennews.co.id

[text]

[page]
headline: h1.entry-title
published: time.entry-date @datetime
writer: .td-post-author-name a
body: div.td-post-content
drop: [class^=td-a-]
