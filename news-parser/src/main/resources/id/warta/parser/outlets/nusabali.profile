id: nusabali
name: NusaBali
hosts: nusabali.com

[text]

[page]
headline: h1 span[itemprop=headline]
published: span[itemprop=datePublished]
writer: span[itemprop=author]
body: .entry-box[itemprop=articleBody] .entry-content
body: .entry-content
