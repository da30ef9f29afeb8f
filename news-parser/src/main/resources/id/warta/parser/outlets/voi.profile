id: voi
name: VOI
hosts: voi.id

[text]

[page]
headline: h1
published: .single-post-date time @datetime
published: .single-post-date time
writer: .single-post-author a
body: div.single-post-content
drop: .related, .popular
