id: infobanknews
name: Infobank
hosts: infobanknews.com

[text]


[page]
