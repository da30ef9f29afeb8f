id: hukumonline
name: Hukumonline
hosts: hukumonline.com

[text]

[page]
headline: h1
published: meta[property=article:published_time] @content
body: div.article-content
body: article
drop: .related, .sidebar, .ps-ads-banner
