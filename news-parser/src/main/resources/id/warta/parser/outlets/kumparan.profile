id: kumparan
name: kumparan
hosts: kumparan.com

[text]
brand: kumparanNEWS
brand: kumparanBISNIS

[page]
headline: [data-qa-id=story-title]
published: [data-qa-id=publish-date]
writer: [data-qa-id=author-name]
body: [data-qa-id=story-paragraph], [data-qa-id=story-subheading]
body: [data-qa-id=story-paragraph]
caption: figcaption
tag: [data-qa-id=tag-topic]
