id: investor
name: Investor Daily
hosts: investor.id

[text]

[page]
headline: h1
published: span.text-muted
writer: .col.small.pt-1
body: .body-content
drop: #embed-youtube-video, .ads
