id: rri
name: RRI
hosts: rri.co.id

[text]
dateline: KBRN

[page]
headline: h1
published: .date
writer: .author
body: .post_details_inner
