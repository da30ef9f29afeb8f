id: bantennews
name: BantenNews
hosts: bantennews.co.id

[text]


[page]
