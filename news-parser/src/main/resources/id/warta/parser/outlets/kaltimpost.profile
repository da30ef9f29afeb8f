id: kaltimpost
name: Kaltim Post
hosts: kaltimpost.jawapos.com

[text]
dateline: KALTIMPOST.ID

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: meta[name=author] @content
body: .entry-content
