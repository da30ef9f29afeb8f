id: waspada
name: Waspada
hosts: waspada.id, waspada.co.id

[text]

[page]
