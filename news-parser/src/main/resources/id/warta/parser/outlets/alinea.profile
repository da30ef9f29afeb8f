id: alinea
name: Alinea.id
hosts: alinea.id

[text]

[page]
headline: h1
published: div.frontdate
writer: div.written__reporter div.reporter__nama
body: div.artikelend
body: article
