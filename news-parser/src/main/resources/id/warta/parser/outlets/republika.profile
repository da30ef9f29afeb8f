id: republika
name: Republika
hosts: republika.co.id, ihram.co.id, ekbis.co

[text]


[page]
