id: jakartapost
name: The Jakarta Post
hosts: thejakartapost.com

[text]

[page]
headline: h1.tjp-title--single
published: .tjp-single__head .created
writer: .author
body: .tjp-single__content
drop: .tjp-opening, .tjp-single__content-ads, .tjp-newsletter-box
