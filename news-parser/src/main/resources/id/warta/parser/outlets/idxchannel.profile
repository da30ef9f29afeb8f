id: idxchannel
name: IDX Channel
hosts: idxchannel.com

[text]
dateline: IDXChannel

[page]
headline: h1
published: .article--date, .date
writer: .article--creator
body: .article--content
drop: .baca-juga-new, .baca_juga, #relatedNews, .berita--terkait
