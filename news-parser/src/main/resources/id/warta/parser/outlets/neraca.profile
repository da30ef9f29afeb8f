id: neraca
name: Neraca
hosts: neraca.co.id

[text]

[page]
