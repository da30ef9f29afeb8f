id: gatra
name: Gatra
hosts: gatra.com

[text]

[page]
headline: h1
published: .entry-date @datetime
published: .entry-date
writer: meta[name=author] @content
body: .td-post-content
drop: [class^=td-a-], .td-related
