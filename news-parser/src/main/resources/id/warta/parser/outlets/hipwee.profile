id: hipwee
name: Hipwee
hosts: hipwee.com

[text]
brand: SoHip

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: meta[name=author] @content
body: .entry-content
