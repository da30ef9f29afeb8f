id: metrotvnews
name: Metro TV News
hosts: metrotvnews.com

[text]
brand: Metro TV

[page]
headline: h1
published: p.date
body: .news-text
caption: .news-image figcaption, figcaption
drop: .bacajuga
