id: ntvnews
name: NTVNews
hosts: ntvnews.id

[text]


[page]
