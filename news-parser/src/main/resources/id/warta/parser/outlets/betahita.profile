id: betahita
name: Betahita
hosts: betahita.id

[text]


[page]
