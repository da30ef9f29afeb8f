id: bbcindonesia
name: BBC News Indonesia
hosts: bbc.com

[text]
dateline: BBC Indonesia

[page]
headline: h1
published: time @datetime
body: main [dir=ltr]
body: main
state: props/pageProps/pageData/content/model/blocks/*/model/blocks/*/model/text
caption: figcaption
tag: [data-testid=related-topics] a, aside a[href*="/topics/"]
drop: section, [role=region], figcaption
