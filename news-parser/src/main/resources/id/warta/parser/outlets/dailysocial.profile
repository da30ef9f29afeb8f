id: dailysocial
name: DailySocial
hosts: dailysocial.id

[text]

[page]
headline: h1
published: time @datetime
writer: .wp-block-post-author-name a
body: .entry-content
body: .wp-block-post-content
