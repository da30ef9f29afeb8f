id: sindonews
name: SINDOnews
hosts: sindonews.com

[text]


[page]
