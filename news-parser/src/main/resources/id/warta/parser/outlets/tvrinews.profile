id: tvrinews
name: TVRI News
hosts: tvrinews.com

[text]
dateline: TVRINews
dateline: TVRI

[page]
headline: h1
published: .blog-date, .date
writer: meta[name=author] @content
body: div.blog-content
