id: tempo
name: Tempo.co
hosts: tempo.co

[text]


[page]
