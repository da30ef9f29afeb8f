id: balipost
name: Bali Post
hosts: balipost.com

[text]

[page]
headline: h1
published: .entry-date @datetime
published: .entry-date
writer: meta[name=author] @content
body: .td-post-content
drop: .td-related, [class^=td-a-]
