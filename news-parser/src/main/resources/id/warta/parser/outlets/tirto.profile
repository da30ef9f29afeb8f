id: tirto
name: Tirto.id
hosts: tirto.id

[text]


[page]
