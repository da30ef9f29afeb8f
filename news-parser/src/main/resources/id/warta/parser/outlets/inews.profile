id: inews
name: iNews.id
hosts: inews.id

[text]


[page]
