id: indopolitika
name: Indopolitika
hosts: indopolitika.com

[text]

[page]
headline: .post-title h1
published: meta[property=article:published_time] @content
writer: .post-authorname a
body: .entry-content
body: .post-content
