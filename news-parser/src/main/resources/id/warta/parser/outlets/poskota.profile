id: poskota
name: Poskota
hosts: poskota.co.id

[text]


[page]
