id: mojok
name: Mojok
hosts: mojok.co

[text]


[page]
