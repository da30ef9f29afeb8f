id: ddtcnews
name: DDTC News
hosts: news.ddtc.co.id

[text]
dateline: DDTCNews

[page]
headline: h1
published: #publish-news
writer: meta[name=author] @content
body: div.contentArticle
