id: betahita
name: Betahita
hosts: betahita.id

[text]

[page]
headline: div.judul-artikel h1
published: h5.margin-bottom-sm
body: article.detail-artikel div.detail-in
