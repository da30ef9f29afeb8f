id: surabayapagi
name: Surabaya Pagi
hosts: surabayapagi.com

[text]
dateline: SurabayaPagi

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: meta[name=author] @content
body: article
drop: .related
