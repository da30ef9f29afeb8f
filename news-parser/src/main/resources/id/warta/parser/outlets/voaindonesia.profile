id: voaindonesia
name: VOA Indonesia
hosts: voaindonesia.com

[text]
dateline: VOA

[page]
headline: h1
published: time @datetime
writer: .author
writer: meta[name=author] @content
body: #article-content .wsw
body: div.body-container
body: div.content-floated-wrap
drop: .sharing, .related, .advisory
