id: mojok
name: Mojok
hosts: mojok.co

[text]

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: meta[name=author] @content
body: .entry-content
drop: .jnews_inline_related_post, .jeg_ad
