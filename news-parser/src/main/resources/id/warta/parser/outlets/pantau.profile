id: pantau
name: Pantau
hosts: pantau.com

[text]

[page]
headline: h1
published: time @datetime
body: main article
