id: infobanknews
name: Infobank
hosts: infobanknews.com

[text]
dateline: Infobanknews

[page]
headline: h1
published: time @datetime
writer: meta[name=author] @content
body: div.entry-content
body: article
